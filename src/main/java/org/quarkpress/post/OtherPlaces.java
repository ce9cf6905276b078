package org.quarkpress.post;

import java.util.Collection;
import java.util.List;

/** Posts that count as if they were there when slugs are made unique. */
@FunctionalInterface
public interface OtherPlaces {
    /** None. */
    OtherPlaces NONE = (slugs, numbered) -> List.of();

    /** Those whose slug is one of these, or one of the others with a number behind it. */
    Collection<PostPlace> withSlugs(Collection<String> slugs, Collection<String> numbered);
}

package org.quarkpress.bulk.stored;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.quarkpress.bulk.ImportName;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.term.TermRow;

/**
 * What the names in the items of one transaction stand for, as far as it was looked up.
 *
 * @param authors ids of users
 * @param terms terms that are there for sure
 * @param parents ids of posts by their keys in the source
 * @param last whether nothing more comes that could be meant by a name
 */
public record StoredNames(
        Map<ImportName, Long> authors,
        Map<StoredTerm.TermKey, TermRow> terms,
        Map<String, Long> parents,
        boolean last) {
    /** Nothing known yet. */
    public static StoredNames empty(boolean last) {
        return new StoredNames(new HashMap<>(), new HashMap<>(), new HashMap<>(), last);
    }

    /** Who wrote an item; nobody known is the default author, or who imports. */
    long author(ImportScope scope, StoredItem item) {
        Long known = authors.get(ImportName.ofText(item.author()));
        Long otherwise = scope.options().defaultAuthor();
        return known != null
                ? known
                : otherwise != null ? otherwise : scope.asker().actor().id();
    }

    /** Whether all of these terms are known. */
    boolean knows(Collection<StoredTerm> named) {
        return named.stream().allMatch(term -> terms.containsKey(term.key()));
    }
}

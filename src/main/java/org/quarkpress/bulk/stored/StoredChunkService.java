package org.quarkpress.bulk.stored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.ImportAuthorService;
import org.quarkpress.bulk.ImportName;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.error.WpError;

/** What is done once for all parts of a chunk of an export file. In the caller's transaction. */
@ApplicationScoped
public class StoredChunkService {
    private final ImportAuthorService authors;
    private final StoredTermService terms;

    /** A service over these. */
    public StoredChunkService(ImportAuthorService authors, StoredTermService terms) {
        this.authors = authors;
        this.terms = terms;
    }

    /**
     * Takes the people and terms among these parts, for the items that follow.
     *
     * @return why some terms cannot be taken; the very parts are the keys
     */
    public Map<ImportPart, WpError> take(ImportScope scope, List<ImportPart> parts) {
        authors.take(
                scope,
                of(parts, ImportPart.Kind.AUTHOR).stream()
                        .map(ImportPart::fields)
                        .toList());
        return terms.take(scope, of(parts, ImportPart.Kind.TERM));
    }

    private static List<ImportPart> of(List<ImportPart> parts, ImportPart.Kind kind) {
        return parts.stream()
                .filter(part -> part.refusal() == null && part.kind() == kind)
                .toList();
    }

    /** What the names in these items stand for; authors who are not there are made where the job says so. */
    public StoredNames names(ImportScope scope, Collection<StoredItem> items, boolean last) {
        StoredNames names = StoredNames.empty(last);
        List<ImportName> writers = items.stream()
                .map(StoredItem::author)
                .filter(login -> !login.isEmpty())
                .distinct()
                .map(ImportName::ofText)
                .toList();
        names.authors().putAll(authors.resolve(scope, writers));
        names.terms().putAll(terms.find(items));
        return names;
    }
}

package org.quarkpress.bulk.stored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarkpress.bulk.ImportAuthorService;
import org.quarkpress.bulk.ImportName;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.error.WpError;
import org.quarkpress.post.PostStore;

/** What is done once for all parts of a chunk of an export file. In the caller's transaction. */
@ApplicationScoped
public class StoredChunkService {
    private final ImportAuthorService authors;
    private final StoredTermService terms;
    private final SourceStore sources;
    private final PostStore posts;

    /** A service over these. */
    public StoredChunkService(
            ImportAuthorService authors, StoredTermService terms, SourceStore sources, PostStore posts) {
        this.authors = authors;
        this.terms = terms;
        this.sources = sources;
        this.posts = posts;
    }

    /**
     * Takes the people and terms among these parts, for the items that follow.
     *
     * @return why some terms cannot be taken; the very parts are the keys
     */
    public Map<ImportPart, WpError> take(ImportScope scope, List<ImportPart> parts) {
        authors.take(
                scope.job(),
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
        names.parents().putAll(parents(scope, parentKeys(items)));
        return names;
    }

    /** The keys of the posts that items say are above them. */
    public static Set<String> parentKeys(Collection<StoredItem> items) {
        return items.stream()
                .map(StoredItem::parent)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, Long> parents(ImportScope scope, Set<String> keys) {
        Map<String, Long> out = new HashMap<>();
        sources.findAll(scope.options().source(), "post", keys).forEach((key, row) -> out.put(key, row.objectId()));
        out.values().retainAll(posts.existing(Set.copyOf(out.values())));
        return out;
    }
}

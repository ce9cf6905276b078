package org.quarkpress.bulk.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.quarkpress.bulk.ImportName;
import org.quarkpress.bulk.ImportNameService;
import org.quarkpress.bulk.ImportPolicy;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.sanitize.Slug;

/** Finds the new items of a chunk that may stand for posts which people made: all of them at once. */
@ApplicationScoped
public class ChunkMatchService {
    private final ImportNameService names;

    /** A service over this one. */
    public ChunkMatchService(ImportNameService names) {
        this.names = names;
    }

    /**
     * The items to be looked at one by one, because a post of their type and slug came from no source; and those below
     * them, whose parents are known only then. None unless the job is to match.
     *
     * @param fresh items of the source's that are new
     */
    Map<Integer, PreparedItem> matching(ImportScope scope, Map<Integer, PreparedItem> fresh) {
        if (scope.options().policy() != ImportPolicy.MATCH || fresh.isEmpty()) {
            return Map.of();
        }
        Map<Integer, String> slugs = new HashMap<>();
        fresh.forEach((i, item) -> slugs.put(i, slug(item)));
        Set<String> wanted = new HashSet<>(slugs.values());
        wanted.remove("");
        Map<String, Set<String>> there = names.unclaimed(wanted);
        Map<Integer, PreparedItem> out = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        fresh.forEach((i, item) -> {
            String type = item.rules().type().name();
            ImportName parent = item.record().parent().value();
            boolean below = parent != null && ids.contains(parent.sourceId());
            if (below || there.getOrDefault(type, Set.of()).contains(slugs.get(i))) {
                ids.add(item.sourceId());
                out.put(i, item);
            }
        });
        return out;
    }

    private static String slug(PreparedItem item) {
        Object slug = item.record().fields().get("slug");
        return slug == null ? "" : Slug.of(String.valueOf(slug));
    }
}

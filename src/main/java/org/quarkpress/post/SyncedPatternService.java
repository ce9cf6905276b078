package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quarkpress.block.PatternIds;

/** Finds the synced patterns that posts show ({@code wp_block}), and those inside them: one statement for each level. */
@ApplicationScoped
public class SyncedPatternService {
    private static final int DEEPEST = 8;
    private static final int MOST = 500;

    private final PostStore posts;

    /** A service over this store. */
    public SyncedPatternService(PostStore posts) {
        this.posts = posts;
    }

    /** The texts of published patterns without password, by id. */
    public Map<Long, String> of(Collection<PostRow> rows) {
        Map<Long, String> texts = new HashMap<>();
        Set<Long> asked = new TreeSet<>();
        Set<Long> wanted = new LinkedHashSet<>();
        rows.forEach(row -> wanted.addAll(PatternIds.in(row.content())));
        for (int level = 0; level < DEEPEST && !wanted.isEmpty() && asked.size() < MOST; level++) {
            asked.addAll(wanted);
            Map<Long, PostRow> found = posts.rows(wanted.stream().limit(MOST).toList());
            wanted.clear();
            found.values().stream().filter(SyncedPatternService::isShown).forEach(row -> {
                texts.put(row.id(), row.content());
                wanted.addAll(PatternIds.in(row.content()));
            });
            wanted.removeAll(asked);
        }
        return texts;
    }

    private static boolean isShown(PostRow row) {
        return "wp_block".equals(row.type()) && "publish".equals(row.status()) && !row.isProtected();
    }
}

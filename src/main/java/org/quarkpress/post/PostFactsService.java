package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.PageRole;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.model.Model;
import org.quarkpress.option.Options;

/**
 * Gathers what permission rules must know of posts: most of it is in the row; the state before the trash and the
 * parents of what inherits are looked up only when there are such posts, together for all of them.
 */
@ApplicationScoped
public class PostFactsService {
    private final PostStore posts;
    private final Model model;

    /** Facts by this model. */
    public PostFactsService(PostStore posts, Model model) {
        this.posts = posts;
        this.model = model;
    }

    /** The facts of one post. */
    public PostFacts of(PostRow row, Options options) {
        return of(List.of(row), options).get(row.id());
    }

    /** The facts of posts by id. */
    public Map<Long, PostFacts> of(Collection<PostRow> rows, Options options) {
        List<Long> parents = rows.stream()
                .filter(row -> "inherit".equals(row.status()) && row.parent() != 0)
                .map(PostRow::parent)
                .distinct()
                .toList();
        Map<Long, PostRow> above = posts.rows(parents);
        List<Long> trashed = java.util.stream.Stream.concat(rows.stream(), above.values().stream())
                .filter(row -> "trash".equals(row.status()))
                .map(PostRow::id)
                .distinct()
                .toList();
        Map<Long, String> before = posts.trashedStatuses(trashed);
        Map<Long, PostFacts> out = new HashMap<>();
        for (PostRow row : rows) {
            PostFacts facts = facts(row, before, options);
            PostRow parent = above.get(row.parent());
            out.put(row.id(), parent == null ? facts : facts.withParent(facts(parent, before, options)));
        }
        return out;
    }

    private PostFacts facts(PostRow row, Map<Long, String> before, Options options) {
        PageRole role = PageRole.of(
                row.id(),
                options.number("page_on_front"),
                options.number("page_for_posts"),
                options.number("wp_page_for_privacy_policy"));
        return PostFacts.of(
                        row.id(),
                        row.type(),
                        model.postTypes()
                                .find(row.type())
                                .map(type -> type.caps())
                                .orElse(null),
                        row.status(),
                        row.author())
                .withStatusKind(model.statuses().kind(row.status()))
                .withTrashedStatus(before.get(row.id()))
                .withRole(role);
    }
}

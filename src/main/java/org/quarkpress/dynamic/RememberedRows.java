package org.quarkpress.dynamic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.model.Model;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.post.PostItem;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.term.TermQuerySql;
import org.quarkpress.term.TermRow;
import org.quarkpress.user.UserRow;

/** Rows read once per rendering: the blocks about one post, and those in a loop of posts, share what was read of them. */
final class RememberedRows implements SiteRows {
    private final SiteRows source;
    private final Map<Long, Optional<PostItem>> posts = new HashMap<>();
    private final Map<Long, UserRow> users = new HashMap<>();
    private final Map<Long, AttachmentFacts> pictures = new HashMap<>();
    private final Map<Long, List<CommentRow>> comments = new HashMap<>();
    private final Map<Long, CommentRow> commentsById = new HashMap<>();
    private final Map<Long, String> links = new HashMap<>();
    private final Map<Long, TermRow> ancestors = new HashMap<>();
    private Discussion discussion;

    RememberedRows(SiteRows source) {
        this.source = source;
    }

    @Override
    public Model model() {
        return source.model();
    }

    @Override
    public Optional<PostItem> post(long id) {
        Optional<PostItem> known = posts.get(id);
        if (known == null) {
            known = source.post(id);
            posts.put(id, known);
        }
        return known;
    }

    @Override
    public List<PostItem> posts(PostQuerySql query) {
        List<PostItem> found = source.posts(query);
        found.forEach(post -> posts.put(post.row().id(), Optional.of(post)));
        return found;
    }

    @Override
    public long count(PostQuerySql query) {
        return source.count(query);
    }

    @Override
    public Map<Long, AttachmentFacts> pictures(Collection<Long> ids) {
        List<Long> unknown =
                ids.stream().filter(id -> !pictures.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            Map<Long, AttachmentFacts> found = source.pictures(unknown);
            unknown.forEach(id -> pictures.put(id, found.get(id)));
        }
        return pictures;
    }

    @Override
    public Map<Long, UserRow> users(Collection<Long> ids) {
        List<Long> unknown = ids.stream().filter(id -> !users.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            Map<Long, UserRow> found = source.users(unknown);
            unknown.forEach(id -> users.put(id, found.get(id)));
        }
        return users;
    }

    @Override
    public List<TermRow> terms(TermQuerySql query) {
        return source.terms(query);
    }

    @Override
    public Map<Long, String> links(Taxonomy taxonomy, Collection<TermRow> terms) {
        List<TermRow> unknown =
                terms.stream().filter(term -> !links.containsKey(term.id())).toList();
        if (!unknown.isEmpty()) {
            links.putAll(source.links(taxonomy, unknown));
        }
        return links;
    }

    @Override
    public Map<Long, TermRow> ancestry(String taxonomy, Collection<Long> ids) {
        List<Long> unknown =
                ids.stream().filter(id -> !ancestors.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            ancestors.putAll(source.ancestry(taxonomy, unknown));
        }
        return ancestors;
    }

    @Override
    public Map<Long, List<CommentRow>> comments(Collection<Long> posts) {
        List<Long> unknown =
                posts.stream().filter(id -> !comments.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            Map<Long, List<CommentRow>> found = source.comments(unknown);
            unknown.forEach(id -> comments.put(id, found.getOrDefault(id, List.of())));
            found.values().forEach(rows -> rows.forEach(row -> commentsById.put(row.id(), row)));
        }
        return comments;
    }

    @Override
    public Optional<CommentRow> comment(long id) {
        CommentRow known = commentsById.get(id);
        return known == null ? source.comment(id) : Optional.of(known);
    }

    @Override
    public Discussion discussion() {
        if (discussion == null) {
            discussion = source.discussion();
        }
        return discussion;
    }

    @Override
    public Map<Long, Long> countsWithChildren(String taxonomy) {
        return source.countsWithChildren(taxonomy);
    }

    @Override
    public List<PostedDay> days() {
        return source.days();
    }

    @Override
    public List<CommentRow> latestComments(long most) {
        return source.latestComments(most);
    }
}

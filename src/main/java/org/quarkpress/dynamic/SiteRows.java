package org.quarkpress.dynamic;

import java.util.Collection;
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

/** The port to the rows that dynamic blocks show; each call is a fixed number of statements, whatever it finds. */
interface SiteRows {
    /** What is registered. */
    Model model();

    /** A post by id, with its terms, meta and address. */
    Optional<PostItem> post(long id);

    /** A page of a list of posts of one type. */
    List<PostItem> posts(PostQuerySql query);

    /** How many posts a list has on all its pages. */
    long count(PostQuerySql query);

    /** Attachments by id. */
    Map<Long, AttachmentFacts> pictures(Collection<Long> ids);

    /** Users by id. */
    Map<Long, UserRow> users(Collection<Long> ids);

    /** A page of a list of terms. */
    List<TermRow> terms(TermQuerySql query);

    /** The addresses of terms of one taxonomy by id. */
    Map<Long, String> links(Taxonomy taxonomy, Collection<TermRow> terms);

    /** Published posts of each term and all below it, by term id ({@code pad_counts}). */
    Map<Long, Long> countsWithChildren(String taxonomy);

    /** Published posts per day, the newest day first. */
    List<PostedDay> days();

    /** Terms of one taxonomy with all above them, by id. */
    Map<Long, TermRow> ancestry(String taxonomy, Collection<Long> ids);

    /** The comments of each of these posts that the asker may see, the oldest first. */
    Map<Long, List<CommentRow>> comments(Collection<Long> posts);

    /** The comments of a post that the asker may see, the oldest first. */
    default List<CommentRow> comments(long post) {
        return comments(List.of(post)).getOrDefault(post, List.of());
    }

    /** A comment by id. */
    Optional<CommentRow> comment(long id);

    /** How comments are shown. */
    Discussion discussion();

    /** Approved comments under published posts, newest first. */
    List<CommentRow> latestComments(long most);
}

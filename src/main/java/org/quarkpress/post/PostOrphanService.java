package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.user.Orphans;

/**
 * What {@code wp_delete_user} does with the posts of all types that have authors: articles and pages go to the trash,
 * what is there already goes for good, and so does everything of other types.
 */
@ApplicationScoped
public class PostOrphanService implements Orphans {
    private static final Set<String> TRASHED = Set.of("post", "page");
    /** Their files go with them: that is for those who know files. */
    private static final String WITH_FILES = "attachment";

    private final PostStore posts;
    private final PostDetailStore rows;
    private final PostWriteService writer;
    private final PostDeleteService remover;
    private final Model model;

    /** A service over these posts. */
    public PostOrphanService(
            PostStore posts, PostDetailStore rows, PostWriteService writer, PostDeleteService remover, Model model) {
        this.posts = posts;
        this.rows = rows;
        this.writer = writer;
        this.remover = remover;
        this.model = model;
    }

    @Override
    @Transactional
    public void trash(RestRequest request, long author) {
        for (PostType type : model.postTypes().all()) {
            if (type.supports("author") && !WITH_FILES.equals(type.name())) {
                List<Long> ids = rows.ofAuthor(author, type.name());
                ids.forEach(id -> posts.row(id).ifPresent(row -> letGo(request, type, row)));
            }
        }
    }

    private void letGo(RestRequest request, PostType type, PostRow row) {
        if (TRASHED.contains(type.name()) && !"trash".equals(row.status())) {
            writer.trash(request, type, row.id());
        } else {
            remover.remove(row);
        }
    }
}

package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.user.Orphans;

/** Puts the posts of a deleted user into the trash: of all types that have authors ({@code wp_delete_user}). */
@ApplicationScoped
public class PostOrphanService implements Orphans {
    private final PostStore posts;
    private final PostWriteService writer;
    private final Model model;

    /** A service over these posts. */
    public PostOrphanService(PostStore posts, PostWriteService writer, Model model) {
        this.posts = posts;
        this.writer = writer;
        this.model = model;
    }

    @Override
    @Transactional
    public void trash(RestRequest request, long author) {
        List<PostType> types = model.postTypes().inRest().stream()
                .filter(type -> type.supports("author") && !type.name().equals("attachment"))
                .toList();
        for (PostType type : types) {
            posts.idsOfAuthor(author, List.of(type.name())).forEach(id -> writer.trash(request, type, id));
        }
    }
}

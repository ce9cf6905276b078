package org.quarkpress.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.capability.Capability;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostAccessService;
import org.quarkpress.post.PostFactsService;
import org.quarkpress.post.PostPermissions;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.UploadedPart;
import org.quarkpress.schema.Coercion;

/** Who may upload, change, edit and remove media: the rules of posts, and those that are about files. */
@ApplicationScoped
public class MediaAccessService {
    /** Pictures that are taken though no sizes can be made of them here: clients make them. */
    private static final Set<String> ONLY_STORED =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence", "image/svg+xml");

    private final PostAccessService access;
    private final PostStore posts;
    private final PostFactsService facts;

    /** Checks over these stores. */
    public MediaAccessService(PostAccessService access, PostStore posts, PostFactsService facts) {
        this.access = access;
        this.posts = posts;
        this.facts = facts;
    }

    /** {@code create_item_permissions_check} of attachments. */
    void checkCreate(RestRequest request, PostType type) {
        access.checkCreate(request, type);
        if (!request.asker().actor().can(Capability.UPLOAD_FILES)) {
            throw MediaErrors.refuse(request, "rest_cannot_create", "You may not upload files.");
        }
        long parent = Coercion.toLong(request.param("post"));
        if (parent != 0 && !mayEdit(parent, request)) {
            throw MediaErrors.refuse(request, "rest_cannot_edit", "You may not upload files to this post.");
        }
        Map<String, List<UploadedPart>> files = request.body().files();
        if (files.containsKey("file")) {
            String claimed = files.get("file").get(0).contentType();
            if (claimed != null
                    && claimed.startsWith("image/")
                    && !PictureStore.edits(claimed)
                    && !ONLY_STORED.contains(claimed)) {
                throw MediaErrors.unsupportedImage();
            }
        }
    }

    private boolean mayEdit(long post, RestRequest request) {
        return posts.row(post)
                .filter(row -> PostPermissions.mayEdit(
                        request.asker().actor(), facts.of(row, request.asker().options())))
                .isPresent();
    }

    /** {@code edit_media_item_permissions_check}. */
    void checkEdit(RestRequest request, PostType type) {
        if (!request.asker().actor().can(Capability.UPLOAD_FILES)) {
            throw MediaErrors.refuse(request, "rest_cannot_edit_image", "You may not upload edited pictures.");
        }
        access.checkUpdate(request, type);
    }

    /** {@code update_item_permissions_check}. */
    void checkUpdate(RestRequest request, PostType type) {
        access.checkUpdate(request, type);
    }

    /** {@code delete_item_permissions_check}. */
    void checkDelete(RestRequest request, PostType type) {
        access.checkDelete(request, type);
    }

    /** The attachment of a request; throws {@code rest_post_invalid_id}. */
    PostRow row(RestRequest request, PostType type) {
        return access.post(request, type);
    }

    /** An attachment as it is now. */
    PostRow row(RestRequest request, PostType type, long id) {
        return access.post(request, type, id);
    }
}

package org.quarkpress.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.capability.StatusKind;
import org.quarkpress.rest.RestRequest;

/** Who may read, edit, delete and publish a post, and to whom its words stay closed. */
public final class PostPermissions {
    private PostPermissions() {}

    /** {@code check_read_permission}: what is published is open to all, the rest by capability. */
    public static boolean mayRead(Actor actor, PostFacts post) {
        if ("wp_block".equals(post.type()) && !MapMetaCap.can(actor, MetaCapability.READ_POST, post)) {
            return false; // reusable blocks are for those who write
        }
        if ("publish".equals(post.status()) || MapMetaCap.can(actor, MetaCapability.READ_POST, post)) {
            return true;
        }
        if (post.statusKind() == StatusKind.PUBLIC) {
            return true;
        }
        if (!"inherit".equals(post.status())) {
            return false;
        }
        return post.parent() == null || mayRead(actor, post.parent());
    }

    /** {@code edit_post}. */
    public static boolean mayEdit(Actor actor, PostFacts post) {
        return MapMetaCap.can(actor, MetaCapability.EDIT_POST, post);
    }

    /** {@code delete_post}. */
    public static boolean mayDelete(Actor actor, PostFacts post) {
        return MapMetaCap.can(actor, MetaCapability.DELETE_POST, post);
    }

    /** {@code publish_post}. */
    public static boolean mayPublish(Actor actor, PostFacts post) {
        return MapMetaCap.can(actor, MetaCapability.PUBLISH_POST, post);
    }

    /**
     * Whether the words of a post are open to this request ({@code can_access_password_content}): editing needs no
     * password, reading needs the right one.
     */
    public static boolean open(PostRow post, RestRequest request) {
        if (!post.isProtected() || "edit".equals(request.context())) {
            return true;
        }
        Object given = request.param("password");
        return given != null && samePassword(post.password(), String.valueOf(given));
    }

    /** A password compared in time that does not tell how much of it is right. */
    public static boolean samePassword(String stored, String given) {
        return MessageDigest.isEqual(stored.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}

package org.quarkpress.comment;

import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Capability;
import org.quarkpress.capability.CommentFacts;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.post.PostPermissions;

/** Who may read, change and moderate comments. */
public final class CommentPermissions {
    private CommentPermissions() {}

    /** {@code moderate_comments}. */
    public static boolean moderates(Actor actor) {
        return actor.can(Capability.MODERATE_COMMENTS);
    }

    /**
     * {@code check_read_post_permission}.
     *
     * @param password what the request says is the post's password, or null where it does not count
     */
    static boolean mayReadPost(Actor actor, CommentPlace place, String password) {
        if (place.type() == null) {
            return false;
        }
        boolean locked = place.row().isProtected()
                && (password == null
                        || password.isEmpty()
                        || !PostPermissions.samePassword(place.row().password(), password));
        return locked ? mayEditPost(actor, place) : PostPermissions.mayRead(actor, place.facts());
    }

    /** Whether the asker may edit the post itself. */
    static boolean mayEditPost(Actor actor, CommentPlace place) {
        return MapMetaCap.can(actor, MetaCapability.EDIT_POST, place.facts());
    }

    /** {@code check_read_permission}: what is approved is as open as its post; else for its writer and its editors. */
    static boolean mayRead(Actor actor, CommentRow row, CommentPlace place, String password) {
        if (!row.isNote() && place != null && row.isApproved() && mayReadPost(actor, place, password)) {
            return true;
        }
        if (actor.isStranger() || row.post() == 0 && !moderates(actor)) {
            return false;
        }
        return row.user() != 0 && row.user() == actor.id() || MapMetaCap.can(actor, facts(row, place));
    }

    /** {@code check_edit_permission}. */
    static boolean mayEdit(Actor actor, CommentRow row, CommentPlace place) {
        return !actor.isStranger() && (moderates(actor) || MapMetaCap.can(actor, facts(row, place)));
    }

    /** Whether the asker may see it with everything that editing needs. */
    static boolean mayEditContext(Actor actor, CommentRow row, CommentPlace place) {
        return row.isNote() ? MapMetaCap.can(actor, facts(row, place)) : moderates(actor);
    }

    /** What permission rules know of a comment. */
    static CommentFacts facts(CommentRow row, CommentPlace place) {
        return new CommentFacts(row.id(), place == null ? null : place.facts());
    }
}

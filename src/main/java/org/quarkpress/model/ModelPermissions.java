package org.quarkpress.model;

import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Permission;
import org.quarkpress.error.WpError;

/** Who may see what is registered. */
final class ModelPermissions {
    private final Model model;

    ModelPermissions(Model model) {
        this.model = model;
    }

    /** Whether the asker edits things of any type that REST shows: then all statuses and edit context are for them. */
    boolean editsAnything(Actor actor) {
        return model.postTypes().inRest().stream().anyMatch(type -> edits(actor, type));
    }

    /** Whether the asker edits things of this type. */
    static boolean edits(Actor actor, PostType type) {
        return actor.can(type.capabilities().get("edit_posts"));
    }

    /** Whether the asker gives things terms of this taxonomy. */
    static boolean assigns(Actor actor, Taxonomy taxonomy) {
        return actor.can(taxonomy.caps().assignTerms());
    }

    /** Whether the asker may see a status: public ones, and if they edit anything all but internal ones; the trash too. */
    boolean seesStatus(Actor actor, PostStatus status) {
        boolean shown = !status.isInternal() || "trash".equals(status.name());
        return status.isPublic() || shown && editsAnything(actor);
    }

    /** The refusal of a whole list. */
    static WpError cannotView(Actor actor) {
        return Permission.refusal(actor, "rest_cannot_view", "Lists for editing are not for you.");
    }

    /** The refusal of edit context. */
    static WpError forbiddenContext(Actor actor) {
        return Permission.refusal(actor, "rest_forbidden_context", "This context is for those who edit.");
    }
}

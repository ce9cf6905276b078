package org.quarkpress.model;

import org.quarkpress.capability.StatusKind;

/**
 * A post status as {@code register_post_status} makes it.
 *
 * @param name its key
 * @param label what it is called
 * @param isPublic everybody may see posts of it
 * @param isInternal not for people at all, such as {@code inherit}
 * @param isProtected only who may edit sees posts of it
 * @param isPrivate only who may read private posts sees them
 * @param publiclyQueryable may be asked for on the site
 * @param excludeFromSearch not found by the site's search
 * @param inStatusList has an entry of its own above lists of posts
 * @param inAllList its posts are in the list of all
 * @param dateFloating the date stays open until publishing
 */
public record PostStatus(
        String name,
        String label,
        boolean isPublic,
        boolean isInternal,
        boolean isProtected,
        boolean isPrivate,
        boolean publiclyQueryable,
        boolean excludeFromSearch,
        boolean inStatusList,
        boolean inAllList,
        boolean dateFloating) {
    static PostStatus read(String name, Arguments args) {
        boolean open = args.flag("public", false);
        boolean inside = args.flag("internal", false);
        return new PostStatus(
                name,
                args.text("label", name),
                open,
                inside,
                args.flag("protected", false),
                args.flag("private", false),
                args.flag("publicly_queryable", open),
                args.flag("exclude_from_search", inside),
                args.flag("show_in_admin_status_list", !inside),
                args.flag("show_in_admin_all_list", !inside),
                args.flag("date_floating", false));
    }

    /** What it means for reading. */
    public StatusKind kind() {
        if (isPublic) {
            return StatusKind.PUBLIC;
        }
        return isPrivate ? StatusKind.PRIVATE : StatusKind.PROTECTED;
    }
}

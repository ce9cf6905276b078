package org.quarkpress.model;

/**
 * Who gets to see things of a post type and where the back office shows them.
 *
 * @param isPublic {@code public}
 * @param excludeFromSearch not found by the site's search
 * @param publiclyQueryable may be asked for on the site
 * @param embeddable may be embedded elsewhere
 * @param showUi has screens in the back office
 * @param showInMenu has a menu entry
 * @param showInNavMenus may be put into menus of the site
 * @param showInAdminBar may be made from the admin bar
 */
public record Visibility(
        boolean isPublic,
        boolean excludeFromSearch,
        boolean publiclyQueryable,
        boolean embeddable,
        boolean showUi,
        boolean showInMenu,
        boolean showInNavMenus,
        boolean showInAdminBar) {
    /** What {@code register_post_type} makes of the arguments: {@code public} decides wherever nothing is said. */
    static Visibility of(Arguments args) {
        boolean open = args.flag("public", false);
        boolean queryable = args.flag("publicly_queryable", open);
        boolean ui = args.flag("show_ui", open);
        Object menu = args.get("show_in_menu");
        boolean inMenu = ui && (menu instanceof String || (menu instanceof Boolean b ? b : ui));
        return new Visibility(
                open,
                args.flag("exclude_from_search", !open),
                queryable,
                args.flag("embeddable", open),
                ui,
                inMenu,
                args.flag("show_in_nav_menus", open),
                args.flag("show_in_admin_bar", inMenu));
    }
}

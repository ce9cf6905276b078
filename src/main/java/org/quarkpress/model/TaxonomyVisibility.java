package org.quarkpress.model;

/**
 * Who gets to see a taxonomy and where the back office shows it.
 *
 * @param isPublic {@code public}
 * @param publiclyQueryable may be asked for on the site
 * @param showUi has screens in the back office
 * @param showInNavMenus may be put into menus of the site
 * @param showTagcloud may be shown as a cloud
 * @param showInQuickEdit is part of quick editing
 * @param showAdminColumn has a column in lists of posts
 */
public record TaxonomyVisibility(
        boolean isPublic,
        boolean publiclyQueryable,
        boolean showUi,
        boolean showInNavMenus,
        boolean showTagcloud,
        boolean showInQuickEdit,
        boolean showAdminColumn) {
    /** What {@code register_taxonomy} makes of the arguments. */
    static TaxonomyVisibility of(Arguments args) {
        boolean open = args.flag("public", true);
        boolean ui = args.flag("show_ui", open);
        return new TaxonomyVisibility(
                open,
                args.flag("publicly_queryable", open),
                ui,
                args.flag("show_in_nav_menus", open),
                args.flag("show_tagcloud", ui),
                args.flag("show_in_quick_edit", ui),
                args.flag("show_admin_column", false));
    }
}

package org.quarkpress.menu;

/**
 * What an item shows, as it is now.
 *
 * @param title its own title, empty when it is not there
 * @param label what kind of thing it is, for people
 * @param url its address; null when such things have none
 * @param invalid whether it is not there or no longer to be shown
 * @param route the REST address of it without the root, empty when it has none
 * @param kind the post type or taxonomy that it really is of
 * @param parent what lies above it, 0 for nothing
 */
record MenuItemObject(String title, String label, String url, boolean invalid, String route, String kind, long parent) {
    /** An address that somebody typed. */
    static MenuItemObject custom(String url) {
        return new MenuItemObject("", "Custom Link", url, false, "", "", 0);
    }

    /** Something that is not there. */
    static MenuItemObject missing(String label) {
        return new MenuItemObject("", label, "", true, "", "", 0);
    }
}

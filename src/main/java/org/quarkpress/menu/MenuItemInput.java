package org.quarkpress.menu;

import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.post.PostRow;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;

/**
 * What a request wants of an item, what it does not say taken from before ({@code prepare_item_for_database}).
 *
 * @param item the values of its meta
 * @param title its title, null to leave it to what it shows
 * @param description words about it
 * @param attrTitle the {@code title} attribute
 * @param status its state
 * @param order its place among the others
 */
record MenuItemInput(MenuItem item, String title, String description, String attrTitle, String status, long order) {
    /** An item with nothing said. */
    static final MenuItem BLANK = new MenuItem(MenuItem.CUSTOM, 0, 0, "", "", List.of(), List.of(), "");

    /** Reads a request; throws what such an item lacks. */
    static MenuItemInput of(RestRequest request, MenuItem before, PostRow row) {
        MenuItem item = new MenuItem(
                text(request, "type", before.type()),
                number(request, "parent", before.parent()),
                number(request, "object_id", before.objectId()),
                text(request, "object", before.object()),
                text(request, "target", before.target()),
                texts(request, "classes", before.classes()),
                texts(request, "xfn", before.xfn()),
                text(request, "url", before.url()));
        MenuItemInput input = new MenuItemInput(
                item,
                title(request, row == null ? "" : row.title()),
                text(request, "description", row == null ? "" : row.content().strip()),
                text(request, "attr_title", row == null ? "" : row.excerpt()),
                text(request, "status", row == null ? "publish" : row.status()),
                number(request, "menu_order", row == null ? 1 : row.menuOrder()));
        if (MenuItem.CUSTOM.equals(item.type())) {
            input.checkCustom();
        }
        return input;
    }

    private void checkCustom() {
        if (title.isEmpty()) {
            throw WpError.of("rest_title_required", "An item with an address of its own needs a title.", 400);
        }
        if (item.url().isEmpty()) {
            throw WpError.of("rest_url_required", "An item of this kind needs an address.", 400);
        }
    }

    private static String title(RestRequest request, String before) {
        Object value = request.param("title");
        Object raw = value instanceof Map<?, ?> map ? map.get("raw") : value;
        return raw == null || raw instanceof Map<?, ?> || raw instanceof List<?> ? before : Coercion.toText(raw);
    }

    private static String text(RestRequest request, String name, String before) {
        return request.isset(name) ? request.text(name) : before;
    }

    private static long number(RestRequest request, String name, long before) {
        return request.isset(name) ? Coercion.toLong(request.param(name)) : before;
    }

    private static List<String> texts(RestRequest request, String name, List<String> before) {
        return request.isset(name)
                ? request.list(name).stream().map(String::valueOf).toList()
                : before;
    }
}

package org.quarkpress.bulk.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.StoredValue;

/**
 * Meta of a stored post that names something by its id on the other site: pictures, and what menu items stand for.
 *
 * @param position which of the post's rows of meta it is
 * @param kind what it names
 * @param sourceId the id there
 */
record StoredReference(int position, Kind kind, String sourceId) {
    /** What can be named. */
    enum Kind {
        POST,
        TERM,
        /** Who edited last; the people of a file are told before its items. */
        USER;

        /** The name in the tables. */
        String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final String MENU_TYPE = "_menu_item_type";
    private static final Map<String, Kind> KEYS = Map.of(
            "_thumbnail_id", Kind.POST,
            "_menu_item_menu_item_parent", Kind.POST,
            "_edit_last", Kind.USER);
    /** What {@code _menu_item_object_id} names, by the type of the menu item; a custom one names itself. */
    private static final Map<String, Kind> OBJECTS =
            Map.of("post_type", Kind.POST, "taxonomy", Kind.TERM, "custom", Kind.POST);

    /** What the meta of a post of this type names. */
    static List<StoredReference> of(String type, List<StoredValue> meta) {
        Kind object = "nav_menu_item".equals(type)
                ? meta.stream()
                        .filter(row -> MENU_TYPE.equals(row.key()))
                        .map(row -> OBJECTS.get(row.text()))
                        .filter(kind -> kind != null)
                        .findFirst()
                        .orElse(null)
                : null;
        List<StoredReference> out = new ArrayList<>();
        for (int i = 0; i < meta.size(); i++) {
            StoredValue row = meta.get(i);
            Kind kind = "_menu_item_object_id".equals(row.key()) ? object : KEYS.get(row.key());
            if (kind != null && isId(row.text())) {
                out.add(new StoredReference(i, kind, row.text()));
            }
        }
        return out;
    }

    private static boolean isId(String text) {
        return !text.isEmpty()
                && text.length() <= 20
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && text.chars().anyMatch(c -> c != '0');
    }
}

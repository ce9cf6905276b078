package org.quarkpress.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.meta.MetaRow;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.php.PhpSerialize;

class MenuItemTest {
    private static final MenuItem SHOP = new MenuItem(
            "custom", 3, 0, "", "_blank", List.of("big", "red"), List.of("me", "friend"), "http://shop.example/");

    @Test
    void anItemThatShowsAnAddressShowsItself() {
        MenuItem stored = SHOP.stored(12);
        assertThat(stored.objectId()).isEqualTo(12);
        assertThat(stored.object()).isEqualTo("custom");
        assertThat(stored.url()).isEqualTo("http://shop.example/");
    }

    @Test
    void anItemThatShowsAPostKeepsNoAddress() {
        MenuItem post = new MenuItem("post_type", 12, 7, "post", "", List.of(), List.of(), "http://old.example/");
        MenuItem stored = post.stored(12);
        assertThat(stored.url()).isEmpty();
        assertThat(stored.objectId()).isEqualTo(7);
        assertThat(stored.parent()).as("an item is not above itself").isZero();
    }

    @Test
    void metaIsInTheOrderAndFormOfWordPress() {
        assertThat(SHOP.stored(12).meta())
                .containsExactly(
                        Map.entry("_menu_item_type", "custom"),
                        Map.entry("_menu_item_menu_item_parent", "3"),
                        Map.entry("_menu_item_object_id", "12"),
                        Map.entry("_menu_item_object", "custom"),
                        Map.entry("_menu_item_target", "_blank"),
                        Map.entry("_menu_item_classes", List.of("big", "red")),
                        Map.entry("_menu_item_xfn", "me friend"),
                        Map.entry("_menu_item_url", "http://shop.example/"));
    }

    @Test
    void noClassesAreStoredAsOneEmptyOne() {
        MenuItem plain = new MenuItem("custom", 0, 0, "", "", List.of(), List.of(), "http://x.example");
        assertThat(plain.meta()).contains(Map.entry("_menu_item_classes", List.of("")));
        assertThat(read(plain).classes()).containsExactly("");
        assertThat(read(plain).xfn()).containsExactly("");
    }

    @Test
    void whatWasStoredIsReadBack() {
        assertThat(read(SHOP.stored(12))).isEqualTo(SHOP.stored(12));
    }

    @Test
    void anItemWithoutMetaSaysNothing() {
        MenuItem none = MenuItem.of(MetaRows.NONE);
        assertThat(none.type()).isEmpty();
        assertThat(none.classes()).isEmpty();
        assertThat(none.objectId()).isZero();
    }

    private static MenuItem read(MenuItem item) {
        List<MetaRow> rows = new ArrayList<>();
        item.meta()
                .forEach(entry -> rows.add(new MetaRow(
                        rows.size() + 1L, 1L, entry.getKey(), PhpSerialize.maybeSerialize(entry.getValue()))));
        return MenuItem.of(MetaRows.of(rows));
    }
}

package org.quarkpress.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarkpress.php.PhpSerialize;

class MenuLocationsTest {
    private static final String STORED = "a:2:{s:18:\"nav_menu_locations\";a:2:{s:7:\"primary\";i:5;s:4:\"foot\";i:0;}"
            + "s:5:\"other\";O:1:\"X\":1:{s:1:\"a\";i:1;}}";

    @Test
    void placesAreReadFromTheThemesOption() {
        MenuLocations places = MenuLocations.of(STORED);
        assertThat(places.menus()).containsEntry("primary", 5L).containsEntry("foot", 0L);
        assertThat(places.of(5)).containsExactly("primary");
        assertThat(places.of(7)).isEmpty();
    }

    @Test
    void aMenuIsMovedToExactlyThePlacesAskedFor() {
        MenuLocations moved = MenuLocations.of(STORED).assign(5, List.of("foot"));
        assertThat(moved.menus()).containsOnlyKeys("foot").containsEntry("foot", 5L);
    }

    @Test
    void thePlacesOfAMenuThatIsGoneStayEmpty() {
        assertThat(MenuLocations.of(STORED).without(5).menus())
                .containsEntry("primary", 0L)
                .containsEntry("foot", 0L);
    }

    @Test
    void whatElseTheOptionHoldsIsStoredAsItWas() {
        assertThat(MenuLocations.of(STORED).stored()).isEqualTo(STORED);
        assertThat(MenuLocations.of(STORED).assign(5, List.of("primary")).stored())
                .contains("O:1:\"X\":1:{s:1:\"a\";i:1;}");
    }

    @Test
    void anOptionThatIsNotThereOrBrokenHasNoPlaces() {
        assertThat(MenuLocations.of(null).menus()).isEmpty();
        assertThat(MenuLocations.of("a:1:{broken").menus()).isEmpty();
        assertThat(MenuLocations.of(PhpSerialize.serialize(List.of(1L))).menus())
                .isEmpty();
    }

    @Test
    void menusThatGrowAreAListInAnOption() {
        AutoAdd none = AutoAdd.of(null);
        assertThat(none.menus()).isEmpty();
        AutoAdd one = none.with(7, true).with(7, true).with(9, true);
        assertThat(one.menus()).containsExactly(7L, 9L);
        assertThat(AutoAdd.of(one.stored()).menus()).containsExactly(7L, 9L);
        assertThat(one.with(7, false).stored()).isEqualTo("a:1:{s:8:\"auto_add\";a:1:{i:0;i:9;}}");
        assertThat(AutoAdd.of("a:1:{s:8:\"auto_add\";a:1:{i:3;i:4;}}").menus()).containsExactly(4L);
    }
}

package org.quarkpress.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;

class RolesTest {
    private static final List<String> ASKED =
            List.of("read", "edit_posts", "author", "publish_posts", "mine", "zero", "one", "text", "subscriber");

    @Test
    void whatAUserHasFollowsTheirRolesAndThenTheirOwnEntries() {
        for (Object line : (List<?>) WordPressAnswers.json("granted.json")) {
            Map<?, ?> row = (Map<?, ?>) line;
            Roles.Granted granted = WordPressAnswers.ROLES.grant(row.get("caps"));
            Actor actor = new Actor(1, "", "", "", "", "", "", granted.roles(), granted.capabilities());
            assertThat(granted.roles()).as("%s", row).isEqualTo(row.get("roles"));
            Object can = row.get("can");
            List<Object> expected = new ArrayList<>(can instanceof Map<?, ?> map ? map.values() : (List<?>) can);
            List<Object> held =
                    new ArrayList<>(ASKED.stream().filter(actor::can).toList());
            assertThat(held).as("%s", row).isEqualTo(expected);
        }
    }

    @Test
    void whatIsNoRoleIsLeftOutOfTheOption() {
        assertThat(Roles.of("junk").byName()).isEmpty();
        assertThat(Roles.of(Map.of("a", 5L, "b", Map.of("capabilities", "x"))).byName())
                .containsOnlyKeys("b");
        assertThat(WordPressAnswers.ROLES.byName().keySet())
                .containsExactly("administrator", "editor", "author", "contributor", "subscriber");
        assertThat(WordPressAnswers.ROLES.has("editor")).isTrue();
    }

    @Test
    void phpDecidesWhatIsTrue() {
        Roles none = Roles.of(null);
        Map<String, Object> odd = Map.of(
                "list", List.of(1L), "empty", List.of(), "map", Map.of("a", 1L), "none", Map.of(), "nought", 0.0);
        assertThat(none.grant(odd).capabilities())
                .isEqualTo(Map.of("list", true, "empty", false, "map", true, "none", false, "nought", false));
    }

    @Test
    void strangersAreRefusedWith401AndTheKnownWith403() {
        Actor known = WordPressAnswers.asker("editor");
        assertThat(Permission.refusalStatus(Actor.STRANGER)).isEqualTo(401);
        assertThat(Permission.refusal(known, "x", "X").status()).isEqualTo(403);
        Permission.require(true, Actor.STRANGER, ErrorCode.FORBIDDEN);
        assertThatThrownBy(() -> Permission.require(false, Actor.STRANGER, ErrorCode.FORBIDDEN))
                .isInstanceOfSatisfying(
                        WpError.class, e -> assertThat(e.status()).isEqualTo(401));
    }

    @Test
    void everybodyExistsAndNobodyHasWhatIsForNobody() {
        assertThat(Actor.STRANGER.can("exist")).isTrue();
        assertThat(Actor.STRANGER.can("read")).isFalse();
        Actor greedy = new Actor(1, "", "", "", "", "", "", List.of(), Map.of("do_not_allow", true));
        assertThat(greedy.can("do_not_allow")).isFalse();
    }
}

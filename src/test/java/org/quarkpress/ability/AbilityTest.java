package org.quarkpress.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.error.WpError;

class AbilityTest {
    private final Ability user = Ability.find("core/get-user-info").orElseThrow();

    @Test
    void thereAreWordPresssOwnThree() {
        assertThat(Ability.all().stream().map(Ability::name))
                .containsExactly("core/get-site-info", "core/get-user-info", "core/get-environment-info");
        assertThat(Ability.find("core/none")).isEmpty();
    }

    @Test
    void withoutInputAllFieldsAreWanted() {
        assertThat(user.fields(null)).hasSize(11).contains("id", "roles", "user_url");
        assertThat(user.fields(List.of())).hasSize(11);
    }

    @Test
    void fieldsComeAsListOrAsText() {
        assertThat(user.fields(Map.of("fields", List.of("id", "roles")))).containsExactly("id", "roles");
        assertThat(user.fields(Map.of("fields", "id,roles"))).containsExactly("id", "roles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad", "id,bad"})
    void unknownFieldsAreRefused(String fields) {
        assertThatThrownBy(() -> user.fields(Map.of("fields", fields))).isInstanceOfSatisfying(WpError.class, error -> {
            assertThat(error.code()).isEqualTo("ability_invalid_input");
            assertThat(error.status()).isEqualTo(400);
        });
    }

    @Test
    void inputThatIsNoObjectIsRefused() {
        assertThatThrownBy(() -> user.fields(5L)).isInstanceOf(WpError.class);
        assertThatThrownBy(() -> user.fields(Map.of("nope", "x"))).isInstanceOf(WpError.class);
    }

    @Test
    void everyAbilityHasACategoryThatThereIs() {
        assertThat(Ability.all())
                .allMatch(one -> AbilityCategory.find(one.category()).isPresent());
    }
}

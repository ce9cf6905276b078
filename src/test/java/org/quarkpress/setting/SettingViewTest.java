package org.quarkpress.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.schema.Schema;

class SettingViewTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "blogname, title, Notes, Notes",
                "blogname, title, '', ''",
                "siteurl, url, http://example.org/wp/, http://example.org/wp",
                "siteurl, url, http://example.org, http://example.org",
                "admin_email, email, a@b.co, a@b.co",
                "admin_email, email, nobody, null",
                "start_of_week, start_of_week, 1, 1",
                "start_of_week, start_of_week, '', null",
                "start_of_week, start_of_week, many, null",
                "use_smilies, use_smilies, 1, true",
                "use_smilies, use_smilies, 0, false",
                "use_smilies, use_smilies, '', null",
                "WPLANG, language, '', ''",
                "posts_per_page, posts_per_page, 7, 7",
                "default_ping_status, default_ping_status, ajar, null",
                "site_logo, site_logo, -5, -5",
            })
    void whatIsStoredIsShownAs(String option, String name, String stored, String shown) {
        Object value = SettingView.of(Map.of(option, stored)).get(name);
        assertThat(value == null ? null : value.toString()).isEqualTo(shown);
    }

    @Test
    void whatIsNotThereHasItsDefaultOrIsNull() {
        Map<String, Object> shown = SettingView.of(Map.of());
        Map<String, Object> known = new HashMap<>(shown);
        known.values().removeIf(java.util.Objects::isNull);
        assertThat(known)
                .containsOnly(
                        Map.entry("language", "en_US"),
                        Map.entry("use_smilies", true),
                        Map.entry("posts_per_page", 10L));
        assertThat(shown).hasSize(20).containsKey("title");
    }

    @Test
    void everySettingHasATypeAWordForPeopleAndItsOwnOption() {
        Schema schema = Settings.schema();
        assertThat(schema.properties()).hasSize(Settings.ALL.size());
        assertThat(Settings.options()).doesNotHaveDuplicates();
        schema.properties().forEach((name, property) -> {
            assertThat(property.types()).as(name).hasSize(1);
            assertThat((String) property.get("description")).as(name).isNotBlank();
            assertThat(property.hasDefault()).as(name).isTrue();
        });
    }
}

package org.quarkpress.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.model.Model;
import org.quarkpress.model.Models;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.Arg;
import org.quarkpress.sanitize.Answers;
import org.quarkpress.schema.Schema;

/**
 * What OPTIONS says of post types: {@code post/registered.json} has fields, links and arguments of lists as WordPress 7.1
 * shows them to an administrator, without words for people and without meta.
 */
class RegisteredPostsTest {
    private static final Model MODEL = Models.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"post", "page", "wp_block"})
    void theFieldsAreWordPresss(String name) {
        Map<?, ?> shown = (Map<?, ?>) schema(name).asMap().get("properties");
        assertThat(same(fields(shown))).isEqualTo(same(recorded(name, "properties")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"post", "page", "wp_block"})
    void theLinksAreWordPresss(String name) {
        PostType type = Rows.type(name);
        List<Taxonomy> taxonomies = PostParams.taxonomies(type, MODEL);
        Object links = PostSchemaLinks.add(schema(name), type, taxonomies, Askers.site())
                .asMap()
                .get("links");
        List<Object> shown = new ArrayList<>();
        for (Object each : (List<?>) links) {
            Map<Object, Object> link = new LinkedHashMap<>((Map<?, ?>) each);
            link.remove("title");
            link.computeIfPresent("href", (key, href) -> ((String) href).replace("http://example.test/wp-json/", ""));
            shown.add(link);
        }
        assertThat(same(shown)).isEqualTo(same(recorded(name, "links")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"post", "page", "wp_block"})
    void theArgumentsOfListsAreWordPresssInItsOrder(String name) {
        Map<String, Object> shown = new LinkedHashMap<>();
        PostParams.of(Rows.type(name), MODEL).forEach((param, arg) -> shown.put(param, argument(arg)));
        Map<?, ?> recorded = (Map<?, ?>) recorded(name, "arguments");
        assertThat(new ArrayList<>(shown.keySet())).isEqualTo(new ArrayList<>(recorded.keySet()));
        assertThat(same(shown)).isEqualTo(same(recorded));
    }

    private static Map<String, Object> argument(Arg arg) {
        Map<String, Object> out = new LinkedHashMap<>(plain(arg.schema().asMap()));
        out.put("required", arg.required());
        return out;
    }

    private static Schema schema(String name) {
        PostType type = Rows.type(name);
        return PostSchema.of(type, PostParams.taxonomies(type, MODEL), Schema.object());
    }

    private static Map<String, Object> fields(Map<?, ?> shown) {
        Map<String, Object> out = new LinkedHashMap<>();
        shown.forEach((field, keywords) -> {
            if (!"meta".equals(field)) {
                out.put((String) field, plain((Map<?, ?>) keywords));
            }
        });
        return out;
    }

    /** Without descriptions and titles, at any depth. */
    private static Map<String, Object> plain(Map<?, ?> keywords) {
        Map<String, Object> out = new LinkedHashMap<>();
        keywords.forEach((key, value) -> {
            boolean words = "description".equals(key) || "title".equals(key) && value instanceof String;
            if (!words) {
                out.put((String) key, plain(value));
            }
        });
        return out;
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            return plain(map);
        }
        return value instanceof List<?> list
                ? list.stream().map(RegisteredPostsTest::plain).toList()
                : value;
    }

    /** As JSON values, in which the order of members does not matter. */
    private static Object same(Object value) {
        return Answers.parsed(Answers.json(value));
    }

    private static Object recorded(String type, String part) {
        return Answers.of("post/registered.json").stream()
                .filter(pair -> pair.get(0).equals(type))
                .map(pair -> ((Map<?, ?>) pair.get(1)).get(part))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void menuOrderIsAnArgumentOnlyWhereATypeHasPlaces() {
        assertThat(PostParams.of(Rows.type("page"), MODEL)).containsKeys("menu_order", "parent", "parent_exclude");
        assertThat(PostParams.of(Rows.type("post"), MODEL)).doesNotContainKeys("menu_order", "parent");
    }

    @Test
    void attachmentsHaveTheFieldsThatWordPressGivesThemWhateverTheySupport() {
        PostType attachment = Rows.type("attachment");
        assertThat(PostFeatures.shown(attachment, "thumbnail")).isTrue();
        assertThat(PostFeatures.shown(attachment, "editor")).isFalse();
        assertThat(PostFeatures.shown(Rows.type("page"), "post-formats")).isFalse();
        assertThat(PostFeatures.shown(Rows.type("wp_block"), "excerpt")).isTrue();
        assertThat(PostFeatures.shown(Rows.type("wp_block"), "thumbnail")).isFalse();
    }
}

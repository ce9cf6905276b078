package org.quarkpress.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.error.WpError;

/** Routes declared as data, in {@code routes.json} beside this test. */
class RouteDeclarationsTest {
    private static final String THINGS = "/test/v1/things";
    private final RouteDeclarations declared = RouteDeclarations.beside(RouteDeclarationsTest.class);

    @Test
    void argumentsKeepTheirOrderAndWhatOptionsShows() {
        Map<String, Arg> args = declared.args(THINGS, "GET");
        assertThat(args.keySet()).containsExactly("context", "size", "kind");
        assertThat(args.get("size").schema().asMap())
                .isEqualTo(Map.of("type", "integer", "minimum", 1L, "default", 5L));
    }

    @Test
    void whatIsRequiredIsSaidByTheArgumentAndNotByItsSchema() {
        Arg kind = declared.args(THINGS, "GET").get("kind");
        assertThat(kind.required()).isTrue();
        assertThat(kind.schema().asMap()).doesNotContainKey("required");
        assertThat(declared.args(THINGS, "GET").get("size").required()).isFalse();
        assertThat(declared.args(THINGS, "POST").get("size").required()).isTrue();
    }

    /** The context is checked first, as the handbook's own arguments are; all else of reading is checked late. */
    @ParameterizedTest
    @CsvSource({"GET, context, true", "GET, size, false", "GET, kind, false", "POST, size, true", "POST, kind, true"})
    void readingIsCheckedInTheSecondStageAndWritingInTheFirst(String methods, String name, boolean first) {
        Arg arg = declared.args(THINGS, methods).get(name);
        assertThat(arg.validate() != null).isEqualTo(first);
        assertThat(arg.sanitize()).isNotNull();
    }

    @Test
    void valuesAreRefusedOrGivenTheirTypeByTheDeclaredSchema() {
        RestRequest request = Requests.get("");
        Arg late = declared.args(THINGS, "GET").get("size");
        assertThat(late.sanitize().apply("7", request, "size")).isEqualTo(7L);
        assertThatThrownBy(() -> late.sanitize().apply("0", request, "size")).isInstanceOf(WpError.class);
        Arg early = declared.args(THINGS, "POST").get("size");
        assertThat(early.sanitize().apply("7", request, "size")).isEqualTo(7L);
        assertThatThrownBy(() -> early.validate().apply("0", request, "size")).isInstanceOf(WpError.class);
    }

    @Test
    void argumentsMayBeChangedWithoutChangingTheDeclaration() {
        declared.args(THINGS, "GET").clear();
        assertThat(declared.args(THINGS, "GET")).hasSize(3);
    }

    @Test
    void nothingDeclaredIsNothingAsked() {
        for (String methods : List.of("DELETE", "EDIT", "ALL")) {
            assertThat(declared.args(THINGS, methods)).as(methods).isEmpty();
        }
        assertThat(declared.args("/test/v1/bare", "GET")).isEmpty();
        assertThat(declared.args("/test/v1/unknown", "GET")).isEmpty();
        assertThat(declared.schema("/test/v1/bare").asMap()).isEmpty();
    }

    @Test
    void aRouteMayHaveTheSchemaOfAnother() {
        Map<String, Object> schema = declared.schema(THINGS).asMap();
        assertThat(schema).containsEntry("title", "thing").containsKey("properties");
        assertThat(declared.schema("/test/v1/things/(?P<id>[\\d]+)").asMap()).isEqualTo(schema);
    }
}

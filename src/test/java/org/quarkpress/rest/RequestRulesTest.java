package org.quarkpress.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.error.WpError;
import org.quarkpress.schema.Schema;

class RequestRulesTest {
    private static final Schema NUMBER = Schema.integer().minimum(1);

    @Test
    void allThatIsMissingIsToldAtOnceAndBeforeAnythingWrong() {
        Map<String, Arg> args =
                args("a", Arg.checked(NUMBER).needed(), "b", Arg.free(NUMBER).needed(), "c", Arg.checked(NUMBER));
        WpError error = refusal(Requests.get("c=x"), args);
        assertThat(error.code()).isEqualTo("rest_missing_callback_param");
        assertThat(error.getMessage()).isEqualTo("Missing parameter(s): a, b");
        assertThat(error.data()).isEqualTo(Map.of("status", 400L, "params", List.of("a", "b")));
    }

    @Test
    void aRequiredParameterThatIsNullIsMissing() {
        Map<String, Arg> args = args("a", Arg.of(NUMBER).needed());
        assertThat(refusal(Requests.json("POST", "{\"a\":null}"), args).code())
                .isEqualTo("rest_missing_callback_param");
    }

    @Test
    void aDefaultIsEnoughForARequiredParameter() {
        Map<String, Arg> args = args("a", Arg.of(NUMBER.defaultsTo(3L)).needed());
        RestRequest request = Requests.get("");
        RequestRules.defaults(request, args);
        RequestRules.check(request, args);
        assertThat(request.param("a")).isEqualTo(3L);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Map<String, Arg> args = args("a", Arg.checked(NUMBER), "b", Arg.checked(NUMBER), "c", Arg.checked(NUMBER));
        WpError error = refusal(Requests.get("a=x&b=2&c=0"), args);
        assertThat(error.code()).isEqualTo("rest_invalid_param");
        assertThat(error.getMessage()).isEqualTo("Invalid parameter(s): a, c");
        Map<?, ?> data = (Map<?, ?>) error.data();
        assertThat(data.get("status")).isEqualTo(400L);
        assertThat(((Map<?, ?>) data.get("params")).keySet()).isEqualTo(java.util.Set.of("a", "c"));
        Map<?, ?> details = (Map<?, ?>) data.get("details");
        assertThat(((Map<?, ?>) details.get("a")).get("code")).isEqualTo("rest_invalid_type");
        assertThat(((Map<?, ?>) details.get("c")).get("code")).isEqualTo("rest_out_of_bounds");
    }

    @Test
    void aCheckThatOnlySaysNoGivesNoDetails() {
        Arg no = Arg.free(Schema.any()).validatedBy((value, request, name) -> {
            throw WpError.withData("", "Invalid parameter.", null);
        });
        Map<?, ?> data = (Map<?, ?>) refusal(Requests.get("a=1"), args("a", no)).data();
        assertThat(data.get("params")).isEqualTo(Map.of("a", "Invalid parameter."));
        assertThat(data.get("details")).isEqualTo(Map.of());
    }

    @Test
    void theSecondStageIsNotReachedWhenTheFirstRefuses() {
        List<String> seen = new ArrayList<>();
        Arg seeing = Arg.free(Schema.any()).sanitizedBy((value, request, name) -> {
            seen.add(name);
            return value;
        });
        refusal(Requests.get("a=x&b=1"), args("a", Arg.checked(NUMBER), "b", seeing));
        assertThat(seen).isEmpty();
    }

    @Test
    void anArgumentWithoutACheckOfItsOwnIsCheckedInTheSecondStage() {
        Map<String, Arg> args = args("checked", Arg.checked(NUMBER), "usual", Arg.of(NUMBER));
        assertThat(refusal(Requests.get("checked=x&usual=x"), args).getMessage())
                .isEqualTo("Invalid parameter(s): checked");
        assertThat(refusal(Requests.get("checked=1&usual=x"), args).getMessage())
                .isEqualTo("Invalid parameter(s): usual");
    }

    @ParameterizedTest
    @CsvSource({"of, 5", "checked, 5", "free, '5'"})
    void aValueBecomesWhatItsArgumentSays(String kind, String expected) {
        Arg arg =
                switch (kind) {
                    case "of" -> Arg.of(NUMBER);
                    case "checked" -> Arg.checked(NUMBER);
                    default -> Arg.free(NUMBER);
                };
        RestRequest request = Requests.get("a=5");
        RequestRules.check(request, args("a", arg));
        assertThat(request.param("a")).isEqualTo("free".equals(kind) ? "5" : (Object) 5L);
        assertThat(request.text("a")).isEqualTo(expected);
    }

    @Test
    void everySourceIsSanitisedButTheDefaults() {
        Arg louder = Arg.free(Schema.string().defaultsTo("d")).sanitizedBy((value, request, name) -> value + "!");
        RestRequest request = Requests.to("POST", "/items", "a=get")
                .with(ParamSource.POST, new LinkedHashMap<>(Map.of("a", "post")))
                .with(ParamSource.URL, new LinkedHashMap<>(Map.of("a", "url")));
        RequestRules.defaults(request, args("a", louder));
        RequestRules.check(request, args("a", louder));
        assertThat(request.source(ParamSource.POST)).containsEntry("a", "post!");
        assertThat(request.source(ParamSource.GET)).containsEntry("a", "get!");
        assertThat(request.source(ParamSource.URL)).containsEntry("a", "url!");
        assertThat(request.source(ParamSource.DEFAULTS)).containsEntry("a", "d");
    }

    @Test
    void aValueHiddenByAnotherSourceIsStillRefused() {
        RestRequest request =
                Requests.to("POST", "/items", "a=x").with(ParamSource.POST, new LinkedHashMap<>(Map.of("a", "1")));
        assertThat(refusal(request, args("a", Arg.of(NUMBER))).code()).isEqualTo("rest_invalid_param");
    }

    @Test
    void whatNoArgumentDeclaresIsLeftAlone() {
        RestRequest request = Requests.get("other=x");
        assertThatCode(() -> RequestRules.check(request, args("a", Arg.of(NUMBER))))
                .doesNotThrowAnyException();
        assertThat(request.param("other")).isEqualTo("x");
    }

    @Test
    void aNullIsNotCheckedInTheFirstStageButInTheSecond() {
        RestRequest request = Requests.json("POST", "{\"a\":null}");
        assertThatCode(() -> RequestRules.valid(request, args("a", Arg.checked(NUMBER))))
                .doesNotThrowAnyException();
        assertThat(refusal(request, args("a", Arg.of(NUMBER))).getMessage()).isEqualTo("Invalid parameter(s): a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "page=2&per_page=5 | 2 | 5 | -",
                "'' | 1 | 10 | -",
                "page=0 | - | - | page",
                "page=-1&per_page=101 | - | - | page, per_page",
                "per_page=0 | - | - | per_page",
                "page=x | - | - | page",
                "page[]=1 | - | - | page",
                "context=nonsense | - | - | context",
                "per_page=100 | 1 | 100 | -",
                "page=1.0 | 1 | 10 | -",
                "page=9223372036854775807 | 9223372036854775807 | 10 | -",
            })
    void aCollectionIsPaged(String query, Long page, Long perPage, String wrong) {
        RestRequest request = Requests.get(query);
        Map<String, Arg> args = PagingArgs.of();
        RequestRules.defaults(request, args);
        if (wrong == null) {
            RequestRules.check(request, args);
            assertThat(request.integer("page")).contains(page);
            assertThat(request.integer("per_page")).contains(perPage);
            assertThat(request.context()).isEqualTo("view");
        } else {
            assertThat(refusal(request, args).getMessage()).isEqualTo("Invalid parameter(s): " + wrong);
        }
    }

    @Test
    void whatIsSearchedForIsCleanedAsText() {
        RestRequest request = Requests.get("search=+a<b>+b%0Ac+&context=Edit");
        WpError error = refusal(request, PagingArgs.of());
        assertThat(error.getMessage()).isEqualTo("Invalid parameter(s): context");
        request.set("context", "edit");
        RequestRules.check(request, PagingArgs.of());
        assertThat(request.param("search")).isEqualTo("a b c");
    }

    private static WpError refusal(RestRequest request, Map<String, Arg> args) {
        return catchThrowableOfType(WpError.class, () -> RequestRules.check(request, args));
    }

    private static Map<String, Arg> args(Object... pairs) {
        Map<String, Arg> args = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            args.put((String) pairs[i], (Arg) pairs[i + 1]);
        }
        return args;
    }
}

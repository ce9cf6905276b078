package org.quarkpress.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestRequestTest {
    @ParameterizedTest
    @CsvSource({
        "POST, true, JSON POST GET URL DEFAULTS",
        "PUT, true, JSON POST GET URL DEFAULTS",
        "PATCH, true, JSON POST GET URL DEFAULTS",
        "DELETE, true, JSON POST GET URL DEFAULTS",
        "GET, true, JSON GET URL DEFAULTS",
        "HEAD, true, JSON GET URL DEFAULTS",
        "POST, false, POST GET URL DEFAULTS",
        "DELETE, false, POST GET URL DEFAULTS",
        "GET, false, GET URL DEFAULTS",
    })
    void parametersAreLookedUpInWordPressesOrder(String method, boolean json, String order) {
        RestRequest request = json ? Requests.json(method, "{}") : Requests.to(method, "/items", "");
        assertThat(request.order()).extracting(Enum::name).containsExactly(order.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{'id':1} | id=2 | {'id':'3'} | {'id':4} | 1",
                "{'id':null} | id=2 | {'id':'3'} | {'id':4} | 2",
                "{} | id=2 | {'id':'3'} | {'id':4} | 2",
                "{} | '' | {'id':'3'} | {'id':4} | 3",
                "{} | '' | {} | {'id':4} | 4",
                "{'id':''} | id=2 | {} | {} | ''",
                "{'id':false} | id=2 | {} | {} | false",
                "{} | '' | {} | {} | -",
            })
    void theFirstSourceWithAValueWins(String json, String query, String path, String defaults, String value) {
        RestRequest request = Requests.to("POST", "/items", query)
                .with(ParamSource.JSON, map(json))
                .with(ParamSource.URL, map(path))
                .with(ParamSource.DEFAULTS, map(defaults));
        assertThat(request.text("id")).isEqualTo(value);
        assertThat(request.isset("id")).isEqualTo(value != null);
    }

    @Test
    void aFormOfAReadingRequestIsNoSource() {
        RestRequest request = Requests.get("").with(ParamSource.POST, map("{'id':1}"));
        assertThat(request.param("id")).isNull();
        assertThat(request.has("id")).isFalse();
    }

    @Test
    void aNullThatWasSentIsThereButNotSet() {
        RestRequest request = Requests.json("POST", "{\"date\":null}");
        assertThat(request.has("date")).isTrue();
        assertThat(request.isset("date")).isFalse();
        assertThat(request.has("other")).isFalse();
    }

    @Test
    void aParameterIsSetWhereItIsElseInFront() {
        RestRequest request =
                Requests.to("POST", "/items", "page=2").with(ParamSource.DEFAULTS, map("{'order':'asc'}"));
        request.set("page", 3L);
        assertThat(request.source(ParamSource.GET)).containsEntry("page", 3L);
        request.set("order", "desc");
        assertThat(request.source(ParamSource.DEFAULTS)).as("defaults stay").containsEntry("order", "asc");
        assertThat(request.source(ParamSource.POST)).containsEntry("order", "desc");
        assertThat(request.param("order")).isEqualTo("desc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{'v':7} | 7 | 7 | false",
                "{'v':'7'} | 7 | - | false",
                "{'v':2.9} | 2.9 | 2 | false",
                "{'v':true} | true | - | true",
                "{'v':'true'} | true | - | false",
                "{'v':null} | - | - | false",
                "{} | - | - | false",
            })
    void valuesAreReadByType(String json, String text, Long whole, boolean flag) {
        RestRequest request = Requests.json("POST", json.replace('\'', '"'));
        assertThat(request.text("v")).isEqualTo(text);
        assertThat(request.integer("v").orElse(null)).isEqualTo(whole);
        assertThat(request.flag("v")).isEqualTo(flag);
        assertThat(request.list("v")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', view", "context=, view", "context=edit, edit", "context[]=edit, view", "context=help, help"})
    void theContextIsViewUnlessSaidOtherwise(String query, String context) {
        assertThat(Requests.get(query).context()).isEqualTo(context);
    }

    @Test
    void headersAreFoundInAnyCase() {
        RestRequest request = new RestRequest("GET", "/", Map.of("content-type", "a/b"), Requests.STRANGER);
        assertThat(request.header("Content-Type")).isEqualTo("a/b");
        assertThat(request.header("CONTENT-TYPE")).isEqualTo("a/b");
        assertThat(request.header("X-Other")).isNull();
    }

    @Test
    void whatWasFoundOutIsKeptUntilItIsForgotten() {
        RestRequest request = Requests.get("");
        AtomicInteger asked = new AtomicInteger();
        assertThat(request.memo("post", Integer.class, asked::incrementAndGet)).isOne();
        assertThat(request.memo("post", Integer.class, asked::incrementAndGet)).isOne();
        assertThat(request.memo("user", Integer.class, asked::incrementAndGet)).isEqualTo(2);
        request.forget();
        assertThat(request.memo("post", Integer.class, asked::incrementAndGet)).isEqualTo(3);
    }

    @Test
    void anEmbeddedRequestSharesWhatItsParentFoundOut() {
        RestRequest parent = Requests.get("x=1");
        RestRequest grandchild = parent.child("/a").child("/b");
        AtomicInteger asked = new AtomicInteger();
        assertThat(grandchild.shared("k", Integer.class, asked::incrementAndGet))
                .isOne();
        assertThat(parent.shared("k", Integer.class, asked::incrementAndGet)).isOne();
        assertThat(grandchild.memo("k", Integer.class, asked::incrementAndGet)).isEqualTo(2);
        assertThat(grandchild.method()).isEqualTo("GET");
        assertThat(grandchild.route()).isEqualTo("/b");
        assertThat(grandchild.has("x")).isFalse();
        assertThat(grandchild.asker()).isSameAs(parent.asker());
        assertThat(grandchild.headers()).isEmpty();
    }

    @Test
    void aListIsGivenAsItIs() {
        assertThat(Requests.json("POST", "{\"v\":[1,\"a\"]}").list("v")).isEqualTo(List.of(1L, "a"));
    }

    private static Map<String, Object> map(String json) {
        return new LinkedHashMap<>(Requests.map(json.replace('\'', '"')));
    }
}

package org.quarkpress.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.sanitize.Answers;
import org.quarkpress.schema.Schema;

/** What an answer is made of: links, pages, envelopes, headers and fields. */
class AnswerTest {
    @Test
    void longRelationsAreWrittenShortWithTheirCurie() {
        Links links = new Links()
                .add("self", "s")
                .embeddable("https://api.w.org/term", "t1")
                .add("https://api.w.org/term", "t2", Map.of("taxonomy", "category"))
                .add("about", "a");
        assertThat(Answers.json(links.compact()))
                .isEqualTo(
                        "{'self':[{'href':'s'}],'wp:term':[{'embeddable':true,'href':'t1'},{'taxonomy':'category','href':'t2'}],'about':[{'href':'a'}],'curies':[{'name':'wp','href':'https://api.w.org/{rel}','templated':true}]}"
                                .replace('\'', '"'));
        assertThat(new Links().add("self", "s").compact()).doesNotContainKey("curies");
    }

    @Test
    void linksOfTwoListsAreKeptTogether() {
        Links links = new Links().add("self", "1");
        links.addAll(new Links().add("self", "2").add("up", "3"));
        assertThat(Answers.json(links.compact()))
                .isEqualTo("{\"self\":[{\"href\":\"1\"},{\"href\":\"2\"}],\"up\":[{\"href\":\"3\"}]}");
        assertThat(links.isEmpty()).isFalse();
        assertThat(new Links().isEmpty()).isTrue();
    }

    @Test
    void linksGoIntoObjectsOnly() {
        Links self = new Links().add("self", "s");
        assertThat(Answers.json(
                        ResponseData.of(RestResponse.ok(Map.of("id", 1L)).links(self))))
                .isEqualTo("{\"id\":1,\"_links\":{\"self\":[{\"href\":\"s\"}]}}");
        assertThat(ResponseData.of(RestResponse.ok(List.of(1L)).links(self))).isEqualTo(List.of(1L));
        assertThat(ResponseData.of(RestResponse.ok(Map.of("id", 1L)))).isEqualTo(Map.of("id", 1L));
        assertThat(ResponseData.of(RestResponse.ok(null).links(self))).isNull();
    }

    @Test
    void anEnvelopeHoldsStatusAndHeadersWithTotalsAsNumbers() {
        RestResponse response =
                RestResponse.created(null, "https://example.test/x").header("X-WP-Total", "12");
        response.header("X-WP-TotalPages", "2").header("X-Other", "3");
        assertThat(Answers.json(Envelope.of(response, Map.of("id", 1L))))
                .isEqualTo(
                        "{'body':{'id':1},'status':201,'headers':{'Location':'https://example.test/x','X-WP-Total':12,'X-WP-TotalPages':2,'X-Other':'3'}}"
                                .replace('\'', '"'));
        assertThat(Answers.json(Envelope.of(RestResponse.of(204, null), null)))
                .isEqualTo("{\"body\":null,\"status\":204,\"headers\":{}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'' | 25 | 10 | 3 | - | page=2",
                "page=1 | 25 | 10 | 3 | - | page=2",
                "page=2 | 25 | 10 | 3 | page=1 | page=3",
                "page=3 | 25 | 10 | 3 | page=2 | -",
                "page=9 | 25 | 10 | 3 | page=3 | -",
                "page=1 | 20 | 10 | 2 | - | page=2",
                "page=1 | 10 | 10 | 1 | - | -",
                "page=1 | 0 | 10 | 0 | - | -",
                "page=2 | 0 | 10 | 0 | page=0 | -",
                "per_page=5&page=1&tags[]=1 | 6 | 5 | 2 | - | per_page=5&page=2&tags%5B0%5D=1",
            })
    void aPageLinksToTheOnesBesideIt(String query, long total, long perPage, String pages, String prev, String next) {
        RestRequest request = Requests.get(query);
        if (request.param("page") instanceof String page) {
            request.set("page", Long.valueOf(page));
        }
        RestResponse response = CollectionPage.of(List.of(), total, perPage).respond(request, "https://e.test/i");
        assertThat(response.headers()).containsEntry("X-WP-Total", Long.toString(total));
        assertThat(response.headers()).containsEntry("X-WP-TotalPages", pages);
        List<String> links = new ArrayList<>();
        if (prev != null) {
            links.add("<https://e.test/i?" + prev + ">; rel=\"prev\"");
        }
        if (next != null) {
            links.add("<https://e.test/i?" + next + ">; rel=\"next\"");
        }
        assertThat(response.headers().getOrDefault("Link", "")).isEqualTo(String.join(", ", links));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void thePagesHoldAllItemsAndNoneIsEmpty(
            @ForAll @LongRange(max = 1000) long total, @ForAll @LongRange(min = 1, max = 100) long perPage) {
        long pages = CollectionPage.of(List.of(), total, perPage).pages();
        assertThat(pages * perPage).isGreaterThanOrEqualTo(total);
        assertThat(total == 0 ? 0 : (pages - 1) * perPage).isLessThan(Math.max(total, 1));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void anOffsetIsNeverNegative(@ForAll long page, @ForAll long perPage) {
        assertThat(CollectionPage.offset(page, CollectionPage.absolute(perPage)))
                .isNotNegative();
        assertThat(CollectionPage.absolute(page)).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 0", "2, 10, 10", "0, 10, 0", "-5, 10, 0", "9223372036854775807, 100, 9223372036854775807"})
    void anOffsetIsWhatLiesBeforeThePage(long page, long perPage, long offset) {
        assertThat(CollectionPage.offset(page, perPage)).isEqualTo(offset);
    }

    @Test
    void withoutAPageSizeThereAreNoPages() {
        assertThat(CollectionPage.of(List.of(), 5, 0).pages()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "https://elsewhere.test | '' | false | https://elsewhere.test | Origin",
                "https://elsewhere.test | '' | true | https://elsewhere.test | Origin",
                "null | '' | false | null | Origin",
                "- | '' | true | - | Origin",
                "- | '' | false | - | -",
                "'' | '' | false | - | -",
                "not an origin | '' | false | http://not%20an%20origin | Origin",
                "https://a.test | https://a.test | false | https://a.test | Origin",
                "https://b.test | https://a.test | false | - | Origin",
                "https://a.test.evil | https://a.test | false | - | Origin",
                "HTTPS://A.TEST | https://a.test | false | - | Origin",
            })
    void anOriginMayReadUnlessAListLeavesItOut(
            String origin, String list, boolean strangerReads, String allowed, String vary) {
        Map<String, String> headers = new LinkedHashMap<>();
        ServerHeaders.cors(headers, origin, list.isEmpty() ? List.of() : List.of(list), strangerReads);
        assertThat(headers.get("Access-Control-Allow-Origin")).isEqualTo(allowed);
        assertThat(headers.get("Vary")).isEqualTo(vary);
        assertThat(headers.get("Access-Control-Allow-Credentials")).isEqualTo(allowed == null ? null : "true");
        assertThat(headers.containsKey("Access-Control-Allow-Methods")).isEqualTo(allowed != null);
    }

    @Test
    void everyAnswerSaysWhatItIsAndWhereTheApiIs() {
        Map<String, String> json = ServerHeaders.standard("https://e.test/wp-json/", false);
        assertThat(json)
                .containsEntry("Content-Type", "application/json; charset=UTF-8")
                .containsEntry("Link", "<https://e.test/wp-json/>; rel=\"https://api.w.org/\"")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Robots-Tag", "noindex");
        assertThat(ServerHeaders.standard("", true))
                .containsEntry("Content-Type", "application/javascript; charset=UTF-8");
        ServerHeaders.noCache(json);
        assertThat(json.get("Cache-Control")).contains("no-store");
    }

    @Test
    void aScriptCallsTheFunctionWithTheJson() {
        byte[] script = Jsonp.wrap("a.b_c1", "{\"ä\":1}".getBytes(StandardCharsets.UTF_8));
        assertThat(script).asString(StandardCharsets.UTF_8).isEqualTo("/**/a.b_c1({\"ä\":1})");
        assertThat(Jsonp.isCallback("a".repeat(200))).isTrue();
        assertThat(Jsonp.isCallback("a".repeat(201))).isFalse();
    }

    @Test
    void anErrorKeepsItsFields() {
        RestResponse error = RestResponse.error(WpError.of(ErrorCode.NO_ROUTE));
        Fields.filter(error, Requests.get("_fields=id"));
        assertThat((Map<?, ?>) error.data()).hasSize(3);
        RestResponse status = RestResponse.of(400, Map.of("code", "x"));
        Fields.filter(status, Requests.get("_fields=id"));
        assertThat(status.data()).isEqualTo(Map.of("code", "x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | id title meta _links | status content",
                "context=edit | id title status _links | content",
                "context=edit&_embed=1 | id _embedded | content",
                "_fields=title | id title title.rendered | status meta _links",
                "_fields=title.rendered,status | id title title.rendered | title.raw status",
                "_fields=nothing | id | nothing title",
                "_fields=_links | id _links _links.self | _embedded title",
                "_fields=_embedded&_embed | id _embedded | title",
                "_fields=, | id title meta _links | status",
            })
    void aViewMakesOnlyWhatIsWanted(String query, String wanted, String unwanted) {
        Schema item = Schema.object(Map.of())
                .property("id", Schema.integer().context("view", "edit"))
                .property("title", Schema.object(Map.of()).context("view", "edit"))
                .property("status", Schema.string().context("edit"))
                .property("meta", Schema.object(Map.of()));
        Fields fields = Fields.of(Requests.get(query), new ItemSchema(item));
        assertThat(wanted.split(" "))
                .allSatisfy(name -> assertThat(fields.includes(name)).isTrue());
        assertThat(unwanted.split(" "))
                .allSatisfy(name -> assertThat(fields.includes(name)).isFalse());
    }

    @Test
    void onlyAnExactNameIsNamed() {
        ItemSchema item = new ItemSchema(Schema.object(Map.of("title", Schema.any())));
        assertThat(Fields.of(Requests.get("_fields=title.raw"), item).names("title"))
                .isFalse();
        assertThat(Fields.of(Requests.get("_fields=title"), item).names("title"))
                .isTrue();
        assertThat(Fields.of(Requests.get("_fields=title"), item).names("id"))
                .as("the item has no id")
                .isFalse();
    }

    @Test
    void linksOfSeveralKindsShareOneHeader() {
        RestResponse response =
                RestResponse.ok(null).linkHeader("prev", "a", "").linkHeader("alternate", "b", "; type=text/html");
        assertThat(response.headers())
                .containsEntry("Link", "<a>; rel=\"prev\", <b>; rel=\"alternate\"; type=text/html");
    }

    @Test
    void aStreamHasItsTypeAndNoData() {
        RestResponse response = RestResponse.stream("text/event-stream", out -> out.write(1));
        assertThat(response.headers()).containsEntry("Content-Type", "text/event-stream");
        assertThat(response.data()).isNull();
        assertThat(response.stream()).isNotNull();
        assertThat(response.isError()).isFalse();
    }
}

package org.quarkpress.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

/** Searching on a real database, by strangers and by those who write. */
@QuarkusTest
class SearchOverRestTest extends SiteTest {
    private static final String SEARCH = "/wp-json/wp/v2/search";

    private static int make(String base, Map<String, Object> body) {
        return made("admin", base, body).getInt("id");
    }

    @Test
    void publishedPostsAndPagesAreFoundTheTitlesFirst() {
        int inText = make("posts", Map.of("title", "One", "content", "of findwort here", "status", "publish"));
        int inTitle = make("pages", Map.of("title", "A <b>Findwort</b> & more", "status", "publish"));
        make("posts", Map.of("title", "Findwort draft"));
        make("posts", Map.of("title", "Findwort private", "status", "private"));
        asStranger()
                .get(SEARCH + "?search=FINDWORT")
                .then()
                .statusCode(200)
                .header("X-WP-Total", "2")
                .header("X-WP-TotalPages", "1")
                .body("id", contains(inTitle, inText))
                .body("[0].title", equalTo("A <b>Findwort</b> &#038; more"))
                .body("[0].type", equalTo("post"))
                .body("[0].subtype", equalTo("page"))
                .body("[0]._links.self[0].embeddable", equalTo(true))
                .body("[0]._links.self[0].targetHints.allow", contains("GET"))
                .body("[0]._links.about[0].href", containsString("/wp/v2/types/page"))
                .body("[0]._links.collection[0].href", containsString("/wp/v2/search"));
        as("admin").get(SEARCH + "?search=findwort").then().body("id", hasSize(2));
        as("admin")
                .get(SEARCH + "?include=" + inText)
                .then()
                .body("[0]._links.self[0].targetHints.allow", contains("GET", "POST", "PUT", "PATCH", "DELETE"));
    }

    @Test
    void whatHasAPasswordIsFoundByItsWordsOnlyByThoseLoggedIn() {
        int locked = make("posts", Map.of("title", "Riegelwort", "status", "publish", "password", "secret"));
        asStranger().get(SEARCH + "?search=riegelwort").then().body("", empty());
        as("subscriber")
                .get(SEARCH + "?search=riegelwort")
                .then()
                .body("id", contains(locked))
                .body("[0].title", equalTo("Riegelwort"));
        asStranger().get(SEARCH + "?include=" + locked).then().body("id", contains(locked));
    }

    @Test
    void includedIdsBeatExcludedOnesAndSubtypesNarrow() {
        int post = make("posts", Map.of("title", "Narrow post", "status", "publish"));
        int page = make("pages", Map.of("title", "Narrow page", "status", "publish"));
        String both = "?include=" + post + "," + page;
        asStranger().get(SEARCH + both + "&exclude=" + post).then().body("id", hasSize(2));
        asStranger().get(SEARCH + both + "&subtype=page").then().body("id", contains(page));
        asStranger().get(SEARCH + both + "&subtype=category").then().body("id", contains(post));
        asStranger().get(SEARCH + "?search=narrow&exclude=" + post).then().body("id", contains(page));
        asStranger()
                .get(SEARCH + "?include=" + post + "&_embed")
                .then()
                .body("[0]._embedded.self[0].id", equalTo(post));
    }

    @Test
    void termsAreFoundByNameOrSlugWithTheTaxonomyAsTheirType() {
        int category = make("categories", Map.of("name", "Suchbegriff & Co"));
        int tag = make("tags", Map.of("name", "Another", "slug", "suchbegriff-tag"));
        asStranger()
                .get(SEARCH + "?type=term&search=suchbegriff")
                .then()
                .body("id", contains(tag, category))
                .body("title", contains("Another", "Suchbegriff &amp; Co"))
                .body("type", contains("post_tag", "category"))
                .body("[0].subtype", nullValue());
        asStranger()
                .get(SEARCH + "?type=term&subtype=category&search=suchbegriff")
                .then()
                .body("id", contains(category));
        asStranger()
                .get(SEARCH + "?type=term&search=suchbegriff&page=3")
                .then()
                .statusCode(400)
                .body("code", equalTo("rest_search_invalid_page_number"));
    }

    @Test
    void formatsAreFoundWhenAPostHasHadThem() {
        make("posts", Map.of("title", "Sideways", "status", "publish", "format", "aside"));
        asStranger()
                .get(SEARCH + "?type=post-format&search=ASI")
                .then()
                .body("id", contains("aside"))
                .body("title", contains("Aside"))
                .body("[0].url", not(containsString("post-format-")))
                .body("[0]._links.self", nullValue());
        asStranger().get(SEARCH + "?type=post-format&search=video").then().body("", empty());
    }

    @Test
    void pagesBeyondTheLastLeadBackOneByOneWhenNothingIsFound() {
        String link = asStranger()
                .get(SEARCH + "?search=never-written-word&page=9")
                .then()
                .statusCode(200)
                .header("X-WP-Total", "0")
                .body("", empty())
                .extract()
                .header("Link");
        assertThat(link).contains("page=8>; rel=\"prev\"").doesNotContain("rel=\"next\"");
        asStranger().head(SEARCH + "?per_page=1").then().statusCode(200);
    }

    @Test
    void wrongArgumentsAreRefusedByName() {
        for (String query :
                new String[] {"type=user", "subtype=attachment", "context=edit", "per_page=101", "include=x"}) {
            asStranger()
                    .get(SEARCH + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("rest_invalid_param"))
                    .body("data.params." + query.substring(0, query.indexOf('=')), not(nullValue()));
        }
        asStranger()
                .get(SEARCH + "?type=user&subtype=page")
                .then()
                .body("data.details.subtype.code", equalTo("rest_search_invalid_type"));
        as("admin").post(SEARCH).then().statusCode(404).body("code", equalTo("rest_no_route"));
    }
}

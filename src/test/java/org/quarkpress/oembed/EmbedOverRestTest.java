package org.quarkpress.oembed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.boot.SiteTest;

/** What other sites are told of posts on a real database. */
@QuarkusTest
class EmbedOverRestTest extends SiteTest {
    private static final String EMBED = "/wp-json/oembed/1.0/embed";
    private static final String PROXY = "/wp-json/oembed/1.0/proxy";

    private static JsonPath make(String base, Map<String, Object> body) {
        return made("author", base, body);
    }

    private static ValidatableResponse embed(String url) {
        return asStranger().queryParam("url", url).get(EMBED).then();
    }

    @Test
    void aPublishedPostIsFoundByItsAddressAndById() {
        JsonPath post = make("posts", Map.of("title", "Shown & elsewhere", "status", "publish"));
        String link = post.getString("link");
        for (String url : new String[] {link, link + "?utm=1#x", link + "2/", link + "embed/"}) {
            embed(url)
                    .statusCode(200)
                    .body("version", equalTo("1.0"))
                    .body("type", equalTo("rich"))
                    .body("title", equalTo("Shown &amp; elsewhere"))
                    .body("width", equalTo(600))
                    .body("height", equalTo(338))
                    .body("author_url", containsString("/author/"))
                    .body("html", containsString("href=\"" + link + "\""));
        }
        String home = JsonPath.from(asStranger().get("/wp-json/?_fields=home").asString())
                .getString("home");
        embed(home + "/?p=" + post.getLong("id")).statusCode(200).body("html", containsString(link));
        asStranger()
                .queryParam("url", link)
                .queryParam("maxwidth", "400px")
                .get(EMBED)
                .then()
                .body("width", equalTo(400))
                .body("height", equalTo(225));
    }

    @ParameterizedTest
    @CsvSource({"draft, ''", "private, ''", "pending, ''"})
    void whatIsNotPublishedIsNotThereForAnybody(String status, String password) {
        long id = as("editor")
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Hidden " + status, "status", status, "password", password))
                .post("/wp-json/wp/v2/posts")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        String home = JsonPath.from(asStranger().get("/wp-json/?_fields=home").asString())
                .getString("home");
        embed(home + "/?p=" + id).statusCode(404).body("code", equalTo("oembed_invalid_url"));
        as("editor").queryParam("url", home + "/?p=" + id).get(EMBED).then().statusCode(404);
    }

    @Test
    void aLockedPostSaysThatItIsProtectedAndNothingOfItsWords() {
        JsonPath post =
                make("posts", Map.of("title", "Locked", "content", "geheimwort", "status", "publish", "password", "x"));
        String answer = embed(post.getString("link"))
                .statusCode(200)
                .body("title", equalTo("Protected: Locked"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("geheimwort");
    }

    @Test
    void xmlIsAnsweredWhenAskedForErrorsToo() {
        JsonPath post = make("posts", Map.of("title", "As XML", "status", "publish"));
        String xml = asStranger()
                .queryParam("url", post.getString("link"))
                .get(EMBED + "?format=xml")
                .then()
                .statusCode(200)
                .contentType("text/xml")
                .extract()
                .asString();
        assertThat(xml).startsWith("<?xml").contains("<title>As XML</title>").contains("<html>&#60;blockquote");
        asStranger()
                .queryParam("url", "http://elsewhere.example/")
                .get(EMBED + "?format=xml")
                .then()
                .statusCode(404)
                .contentType("text/xml");
        asStranger()
                .queryParam("url", post.getString("link"))
                .get(EMBED + "?format=php")
                .then()
                .contentType(ContentType.JSON);
    }

    @Test
    void otherSitesAreNeverAsked() {
        asStranger().get(PROXY + "?url=http://elsewhere.example/").then().statusCode(401);
        as("subscriber").get(PROXY + "?url=http://elsewhere.example/").then().statusCode(403);
        as("contributor")
                .get(PROXY + "?url=http://127.0.0.1/")
                .then()
                .statusCode(404)
                .body("code", equalTo("oembed_invalid_url"));
        JsonPath post = make("posts", Map.of("title", "Own", "status", "publish"));
        as("contributor")
                .queryParam("url", post.getString("link"))
                .get(PROXY)
                .then()
                .statusCode(200)
                .body("title", equalTo("Own"));
        asStranger().get(EMBED).then().statusCode(400).body("code", equalTo("rest_missing_callback_param"));
    }

    @Test
    void theIndexNamesTheNamespaceAndItsRoutes() {
        asStranger().get("/wp-json/").then().body("namespaces", hasItem("oembed/1.0"));
        asStranger()
                .get("/wp-json/oembed/1.0")
                .then()
                .statusCode(200)
                .body("routes", hasKey("/oembed/1.0/embed"))
                .body("routes", hasKey("/oembed/1.0/proxy"));
    }
}

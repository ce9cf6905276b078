package org.quarkpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PermalinksTest {
    private static final String HOME = "http://example.test";
    private static final JsonNode FILE = file();

    static Stream<JsonNode> answers() {
        return StreamSupport.stream(FILE.get("answers").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void posts_have_wordpress_addresses(JsonNode answer) {
        Permalinks permalinks = Permalinks.of(site(answer));
        assertThat(posts(answer, permalinks::post)).isEqualTo(texts(answer.get("posts")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void posts_have_wordpress_templates(JsonNode answer) {
        Permalinks permalinks = Permalinks.of(site(answer));
        assertThat(posts(answer, permalinks::template)).isEqualTo(texts(answer.get("samples")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void terms_have_wordpress_addresses(JsonNode answer) {
        Site site = site(answer);
        Map<String, String> ours = new TreeMap<>();
        for (JsonNode term : FILE.get("terms")) {
            TermLinkFacts facts = new TermLinkFacts(
                    term.get("id").asLong(),
                    taxonomy(site, term.get("taxonomy").asText()),
                    term.get("slug").asText().replace("post-format-", ""),
                    termParents(term));
            ours.put(term.get("id").asText(), Permalinks.of(site).term(facts));
        }
        assertThat(ours).isEqualTo(texts(answer.get("terms")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void authors_archives_and_rest_have_wordpress_addresses(JsonNode answer) {
        Site site = site(answer);
        Permalinks permalinks = Permalinks.of(site);
        assertThat(permalinks.author(1, "admin")).isEqualTo(here(answer.get("author")));
        assertThat(site.restUrl("wp/v2/posts")).isEqualTo(here(answer.get("rest")));
        answer.get("archives").properties().forEach(archive -> assertThat(
                        permalinks.archive(type(archive.getKey())).orElse("false"))
                .isEqualTo(here(archive.getValue())));
    }

    @Test
    void the_front_page_is_at_home_and_its_files_are_not() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("home", HOME + "/");
        options.put("permalink_structure", "/%postname%/");
        options.put("show_on_front", "page");
        options.put("page_on_front", "7");
        Permalinks permalinks = Permalinks.of(Site.from(options::get));
        LinkFacts page =
                new LinkFacts(7, PostTypeRewrite.PAGE, "publish", true, "welcome", null, "", "admin", "", 0, null);
        LinkFacts file =
                new LinkFacts(8, PostTypeRewrite.ATTACHMENT, "inherit", true, "lamp", null, "", "admin", "", 7, page);
        assertThat(permalinks.post(page)).isEqualTo(HOME + "/");
        assertThat(permalinks.post(file)).isEqualTo(HOME + "/welcome/lamp/");
    }

    @Test
    void a_site_reads_its_options() {
        Map<String, String> options = Map.of(
                "home",
                HOME + "/",
                "siteurl",
                HOME + "/wp/",
                "sticky_posts",
                "a:2:{i:0;i:7;i:1;s:1:\"9\";}",
                "posts_per_page",
                "10",
                "use_smilies",
                "1",
                "timezone_string",
                "Europe/Paris");
        Site site = Site.from(options::get);
        assertThat(site.homeUrl()).isEqualTo(HOME);
        assertThat(site.siteUrl()).isEqualTo(HOME + "/wp");
        assertThat(site.stickyPosts()).containsExactly(7L, 9L);
        assertThat(site.postsPerPage()).isEqualTo(10);
        assertThat(site.usesSmilies()).isTrue();
        assertThat(site.timezone().getId()).isEqualTo("Europe/Paris");
        assertThat(site.locale()).isEqualTo("en_US");
        assertThat(Site.from(name -> "sticky_posts".equals(name) ? "broken" : null)
                        .stickyPosts())
                .isEmpty();
    }

    private static Map<String, String> posts(JsonNode answer, Function<LinkFacts, String> rule) {
        Map<String, String> links = new TreeMap<>();
        for (JsonNode post : FILE.get("posts")) {
            links.put(post.get("id").asText(), rule.apply(facts(post)));
        }
        return links;
    }

    private static LinkFacts facts(JsonNode post) {
        String status = post.get("status").asText();
        String path = post.get("path").asText();
        long parentId = post.get("parent").asLong();
        JsonNode parent = byId("posts", parentId);
        return new LinkFacts(
                post.get("id").asLong(),
                type(post.get("type").asText()),
                status,
                status.equals("publish") || status.equals("private") || status.equals("inherit"),
                post.get("slug").asText(),
                WpDate.parse(post.get("date").asText()).orElseThrow(),
                path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "",
                post.get("author").asText(),
                category(post.get("categories")),
                parentId,
                parent == null ? null : facts(parent));
    }

    private static String category(JsonNode ids) {
        long lowest = StreamSupport.stream(ids.spliterator(), false)
                .mapToLong(JsonNode::asLong)
                .min()
                .orElse(1);
        JsonNode term = byId("terms", lowest);
        return term == null
                ? "uncategorized"
                : (termParents(term) + "/" + term.get("slug").asText()).replaceFirst("^/", "");
    }

    private static String termParents(JsonNode term) {
        JsonNode parent = byId("terms", term.get("parent").asLong());
        return parent == null ? "" : parent.get("slug").asText();
    }

    private static JsonNode byId(String kind, long id) {
        for (JsonNode node : FILE.get(kind)) {
            if (node.get("id").asLong() == id) {
                return node;
            }
        }
        return null;
    }

    private static PostTypeRewrite type(String name) {
        return switch (name) {
            case "post" -> PostTypeRewrite.POST;
            case "page" -> PostTypeRewrite.PAGE;
            case "attachment" -> PostTypeRewrite.ATTACHMENT;
            case "book" -> new PostTypeRewrite(name, false, name, true, name, name);
            case "archd" -> new PostTypeRewrite(name, false, name, true, name, "the-archive");
            case "recipe" -> new PostTypeRewrite(name, false, "food/recipes", false, name, null);
            case "plainy" -> new PostTypeRewrite(name, false, null, true, null, null);
            case "plainq" -> new PostTypeRewrite(name, false, null, true, "pq", null);
            default -> PostTypeRewrite.custom(name, name.equals("chapter"));
        };
    }

    private static TaxonomyRewrite taxonomy(Site site, String name) {
        return switch (name) {
            case "category" -> TaxonomyRewrite.category(site);
            case "post_tag" -> TaxonomyRewrite.postTag(site);
            case "post_format" -> new TaxonomyRewrite(name, "type", true, false, "post_format");
            case "topicx" -> new TaxonomyRewrite(name, "topics", true, true, name);
            case "nofront" -> new TaxonomyRewrite(name, "nf", false, false, name);
            case "noq" -> new TaxonomyRewrite(name, null, true, false, null);
            case "norw" -> new TaxonomyRewrite(name, null, true, false, name);
            case "qv" -> new TaxonomyRewrite(name, null, true, false, "qvv");
            default -> TaxonomyRewrite.custom(name);
        };
    }

    private static Site site(JsonNode answer) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("home", HOME);
        options.put("permalink_structure", answer.get("structure").asText());
        options.put("category_base", answer.get("category_base").asText());
        options.put("tag_base", answer.get("tag_base").asText());
        return Site.from(options::get);
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new TreeMap<>();
        node.properties().forEach(field -> texts.put(field.getKey(), here(field.getValue())));
        return texts;
    }

    private static String here(JsonNode text) {
        return text.asText().replace("~", HOME);
    }

    private static JsonNode file() {
        try (InputStream in = PermalinksTest.class.getResourceAsStream("/site/links.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

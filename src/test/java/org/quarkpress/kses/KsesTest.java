package org.quarkpress.kses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KsesTest {
    private static final Set<String> PROTOCOLS = KsesProtocols.ALLOWED;

    @Test
    void unclosed_tags_stay_unclosed() {
        assertThat(Kses.post("<b>x <i>y")).isEqualTo("<b>x <i>y");
    }

    @Test
    void titles_have_a_shorter_list_than_content() {
        String text = "<span class=x><b>b</b></span>";
        assertThat(Kses.title(text)).isEqualTo("<b>b</b>");
        assertThat(Kses.post(text)).isEqualTo("<span class=\"x\"><b>b</b></span>");
    }

    @Test
    void only_biographies_keep_rel_and_target_of_links_among_the_small_lists() {
        String link = "<a href=\"/x\" rel=\"me\" target=\"_blank\">l</a>";
        assertThat(Kses.userDescription(link)).isEqualTo(link);
        assertThat(Kses.data(link)).isEqualTo("<a href=\"/x\">l</a>");
    }

    @Test
    void a_pdf_object_needs_the_host_of_the_site() {
        String object = "<object data=\"https://example.test/a.pdf\" type=\"application/pdf\">";
        assertThat(Kses.post(object, "http://example.test")).isEqualTo(object);
        assertThat(Kses.post(object, "http://example.test/blog")).isEqualTo(object);
        assertThat(Kses.post(object, "http://example.org")).isEqualTo("<object>");
        assertThat(Kses.post(object)).isEqualTo("<object>");
        assertThat(Kses.post(
                        "<object data='https://example.test/a.html' type='application/pdf'>", "http://example.test"))
                .isEqualTo("<object>");
    }

    @Test
    void one_bad_declaration_goes_alone() {
        assertThat(Kses.post("<p style=\"color:red;nosuch:1;width:2px\">"))
                .isEqualTo("<p style=\"color:red;width:2px\">");
    }

    @Test
    void an_angle_bracket_in_the_json_of_a_block_breaks_the_block() {
        assertThat(Kses.post("<!-- wp:a {\"x\":\"<b>\"} /-->"))
                .isEqualTo("&lt;!-- wp:a {&quot;x&quot;:&quot;<b>\"} /--&gt;");
    }

    @Test
    void escaped_markup_in_the_json_of_a_block_is_cleaned() {
        assertThat(Kses.post("<!-- wp:a {\"x\":\"\\u003cb onclick=y\\u003e\\u003cscript\\u003e\"} /-->"))
                .isEqualTo("<!-- wp:a {\"x\":\"\\u003cb\\u003e\"} /-->");
    }

    @Test
    void keys_and_nested_values_of_blocks_are_cleaned_too() {
        assertThat(Kses.post("<!-- wp:a {\"\\u003cscript\\u003ek\":{\"l\":[\"\\u003cscript\\u003e\",1,null]}} /-->"))
                .isEqualTo("<!-- wp:a {\"k\":{\"l\":[\"\",1,null]}} /-->");
    }

    @Test
    void a_template_part_takes_only_the_name_of_an_allowed_element() {
        assertThat(Kses.post("<!-- wp:template-part {\"tagName\":\"script\"} /-->"))
                .isEqualTo("<!-- wp:template-part {\"tagName\":\"\"} /-->");
        assertThat(Kses.post("<!-- wp:template-part {\"tagName\":[\"script\"]} /-->"))
                .isEqualTo("<!-- wp:template-part {\"tagName\":\"\"} /-->");
        assertThat(Kses.post("<!-- wp:template-part {\"tagName\":\"aside\"} /-->"))
                .isEqualTo("<!-- wp:template-part {\"tagName\":\"aside\"} /-->");
    }

    @Test
    void block_comments_that_wordpress_overlooks_are_cleaned_too() {
        String json = "{\"x\":\"\\u003csvg onload=x\\u003e\"}";
        assertThat(Kses.post("<!-- wp:a --><!-- wp:b " + json + " -->"))
                .as("never closed")
                .doesNotContain("onload");
        assertThat(Kses.post("<!-- /wp:a --><!-- wp:b " + json + " /-->"))
                .as("after a stray closer")
                .doesNotContain("onload");
        assertThat(Kses.post("<!-- wp:b " + json + "\n --->"))
                .as("too many dashes")
                .doesNotContain("onload");
        assertThat(Kses.post("<!-- wp:b {\"y\":\">\"," + json.substring(1) + " /"))
                .as("cut short")
                .doesNotContain("onload");
    }

    @Test
    void saved_content_loses_the_custom_css_of_blocks() {
        assertThat(Kses.content("<!-- wp:a {\"style\":{\"css\":\"x\"},\"b\":1} /-->", ""))
                .isEqualTo("<!-- wp:a {\"b\":1} /-->");
        assertThat(Kses.post("<!-- wp:a {\"style\":{\"css\":\"x\"}} /-->")).contains("css");
    }

    @Test
    void own_tables_bound_lengths_and_numbers() {
        AllowedHtml own = new AllowedHtml(Map.of(
                "x",
                Map.of("n", AttributeRule.number(2, 5), "t", AttributeRule.length(1, 3), "b", AttributeRule.bare())));
        assertThat(Kses.html("<x n=1 t='' b=''>", own, PROTOCOLS)).isEqualTo("<x>");
        assertThat(Kses.html("<x n=2 t=abc b>", own, PROTOCOLS)).isEqualTo("<x n=\"2\" t=\"abc\" b>");
        assertThat(Kses.html("<x n=6 t=abcd>", own, PROTOCOLS)).isEqualTo("<x>");
        assertThat(Kses.html("<x n=a t=abcd>", own, PROTOCOLS)).isEqualTo("<x>");
        assertThat(Kses.html("<x n=1234567>", own, PROTOCOLS)).isEqualTo("<x>");
    }

    @Test
    void a_required_attribute_that_is_missing_takes_the_others_along() {
        AllowedHtml own = new AllowedHtml(
                Map.of("x", Map.of("r", AttributeRule.requiredOneOf(Set.of("yes")), "t", AttributeRule.ANY)));
        assertThat(Kses.html("<x t=a>", own, PROTOCOLS)).isEqualTo("<x>");
        assertThat(Kses.html("<x t=a r=no>", own, PROTOCOLS)).isEqualTo("<x>");
        assertThat(Kses.html("<x t=a r=YES>", own, PROTOCOLS)).isEqualTo("<x t=\"a\" r=\"YES\">");
        assertThat(Kses.html("<x t=a />", own, PROTOCOLS)).isEmpty();
    }

    @Test
    void a_web_address_stays_to_the_last_blank() {
        assertThat(KsesProtocols.strip("http://a b ", PROTOCOLS)).isEqualTo("http://a b ");
        assertThat(KsesProtocols.strip("ftp://a b ", PROTOCOLS)).isEqualTo("ftp://a b");
    }

    @Test
    void own_protocols_replace_the_usual_ones() {
        assertThat(Kses.html("<a href='http:x'><a href='my:x'>", AllowedHtml.DATA, Set.of("my")))
                .isEqualTo("<a href=\"x\"><a href=\"my:x\">");
    }

    @Test
    void other_alphabets_are_no_letters_of_names() {
        assertThat(Kses.post("<\u0130mg src=x><\u017Fcript>")).isEmpty();
        assertThat(Kses.post("<a href=\"\u212Aavascript:x\">")).isEqualTo("<a href=\"x\">");
    }

    @Test
    void code_in_functions_of_styles_goes_where_wordpress_overlooks_it() {
        assertThat(SafeCss.filter("width:calc(expression(x));color:red")).isEqualTo("color:red");
        assertThat(SafeCss.filter("width:calc(expres/**/sion(x))")).isEmpty();
        assertThat(SafeCss.filter("width:calc(u\\rl( 'java\\script:x'))")).isEmpty();
        assertThat(SafeCss.filter("--x:linear-gradient(url(javascript:a))")).isEmpty();
    }
}

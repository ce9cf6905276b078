package org.quarkpress.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SanitizeRulesTest {
    @Test
    void html_and_scripts_count_as_types_only_for_who_may_write_any_html() {
        assertThat(FileName.clean("a.html.jpg")).isEqualTo("a.html_.jpg");
        assertThat(FileName.clean("a.html.jpg", true)).isEqualTo("a.html.jpg");
        assertThat(FileName.clean("a.php.jpg", true)).isEqualTo("a.php_.jpg");
    }

    @Test
    void a_class_name_of_nothing_takes_the_fallback() {
        assertThat(HtmlClass.clean("é", "post-7")).isEqualTo("post-7");
        assertThat(HtmlClass.clean("ok", "post-7")).isEqualTo("ok");
    }

    @Test
    void an_address_may_be_held_to_fewer_protocols() {
        assertThat(Url.raw("ftp://example.org/x", Set.of("http", "https"))).isEmpty();
        assertThat(Url.raw("https://example.org/x", Set.of("http", "https"))).isEqualTo("https://example.org/x");
    }

    @Test
    void feeds_before_feeds_end_somewhere() {
        assertThat(Url.raw("feed:http://example.org")).isEqualTo("feed:http://example.org");
        assertThat(Url.raw("feed:".repeat(100_000) + "http://example.org")).isEmpty();
    }

    @Test
    void escaping_without_quotes_touches_only_three_signs() {
        assertThat(Escape.noQuotes("<a href=\"x\">R&D</a>")).isEqualTo("&lt;a href=\"x\"&gt;R&amp;D&lt;/a&gt;");
    }

    @Test
    void a_german_slug_keeps_the_sound() {
        assertThat(Slug.of("Größe & Maß", "x", "de_DE")).isEqualTo("groesse-mass");
        assertThat(Slug.of("!!!", "x", "de_DE")).isEqualTo("x");
    }

    @Property(tries = 300)
    void a_text_field_has_no_tag_and_no_line_end(@ForAll String text) {
        assertThat(TextField.clean("<b>" + text)).doesNotContain("<b>", "\n", "\r", "\t");
    }

    @Property(tries = 300)
    void a_clean_key_stays(@ForAll String text) {
        assertThat(Key.clean(Key.clean(text))).isEqualTo(Key.clean(text));
    }

    @Property(tries = 300)
    void escaped_text_holds_no_markup(@ForAll String text) {
        assertThat(Escape.html(text + "<x y=\"z\">&")).doesNotContain("<", ">", "\"", "'");
        assertThat(Escape.html(Escape.html(text))).isEqualTo(Escape.html(text));
    }

    @Property(tries = 300)
    void what_textareas_escape_comes_back(@ForAll String text) {
        assertThat(Escape.decodeWithQuotes(Escape.textarea(text))).isEqualTo(text);
    }

    @Property(tries = 300)
    void a_clean_address_is_an_address(@ForAll String local, @ForAll String domain) {
        String email = Email.clean(local + "@" + domain + ".example.org");
        assertThat(email.isEmpty() || Email.valid(email) || email.length() < 6).isTrue();
    }

    @Property(tries = 300)
    void balanced_text_stays_balanced(@ForAll String text) {
        String once = BalanceTags.balance("<div><p>" + text);
        assertThat(BalanceTags.balance(once)).isEqualTo(once);
    }
}

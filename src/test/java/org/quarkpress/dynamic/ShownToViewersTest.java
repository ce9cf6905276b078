package org.quarkpress.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks that differ by who looks, at what address, and by the site's settings. */
class ShownToViewersTest {
    private static final String HERE = "/wp-json/wp/v2/posts/1005?_fields=content.rendered";
    private static final String COMMENTS =
            "<!-- wp:comment-template --><!-- wp:comment-edit-link /--><!-- wp:comment-reply-link /--><!-- /wp:comment-template -->";

    @Test
    void the_way_in_and_the_way_out() {
        assertThat(new SampleSite().forStrangers().show(1005, "<!-- wp:loginout /-->"))
                .isEqualTo("<div class=\"logged-out wp-block-loginout\"><a href=\"http://example.test/wp-login.php?"
                        + "redirect_to=http%3A%2F%2Fexample.test%2Fwp-json%2Fwp%2Fv2%2Fposts%2F1005%3F_fields%3D"
                        + "content.rendered\">Log in</a></div>");
        assertThat(new SampleSite().show(1005, "<!-- wp:loginout {\"redirectToCurrent\":false} /-->"))
                .isEqualTo("<div class=\"logged-in wp-block-loginout\"><a"
                        + " href=\"http://example.test/wp-login.php?action=logout\">Log out</a></div>");
        assertThat(new SampleSite().forStrangers().show(1005, "<!-- wp:loginout {\"displayLoginAsForm\":true} /-->"))
                .startsWith("<div class=\"logged-out has-login-form wp-block-loginout\"><form name=\"loginform\"")
                .contains("value=\"http://example.test" + HERE + "\" />");
    }

    @Test
    void strangers_leave_their_name_under_a_comment() {
        String form = new SampleSite().forStrangers().show(1005, "<!-- wp:post-comments-form /-->");
        assertThat(form)
                .startsWith("\t<div id=\"respond\" class=\"comment-respond wp-block-post-comments-form\">")
                .contains("name=\"author\"", "name=\"email\"", "name=\"url\"", "wp-comment-cookies-consent")
                .contains("href=\"" + HERE + "#respond\" style=\"display:none;\"")
                .contains("name='comment_post_ID' value='1005'", "id='comment_parent' value='0'");
        assertThat(new SampleSite().show(1005, "<!-- wp:post-comments-form /-->"))
                .contains("Logged in as The Admin.")
                .doesNotContain("name=\"email\"");
        assertThat(new SampleSite().show(1004, "<!-- wp:post-comments-form /-->"))
                .as("closed")
                .isEmpty();
    }

    @Test
    void an_answer_names_whom_it_answers() {
        assertThat(new SampleSite()
                        .forStrangers()
                        .at(HERE + "&replytocom=300")
                        .show(1005, "<!-- wp:post-comments-form /-->"))
                .contains("Leave a Reply to <a href=\"#comment-300\">Visitor &#038; Co</a> <small>")
                .contains("href=\"" + HERE + "#respond\">Cancel reply", "id='comment_parent' value='300'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            comment_registration=1           | You must be <a href
            comment_registration=0           | Save my name
            """)
    void only_users_may_write_where_the_site_says_so(String setting, String part) {
        String form = site(setting).forStrangers().show(1005, "<!-- wp:post-comments-form /-->");
        assertThat(form).contains(part);
    }

    private static SampleSite site(String setting) {
        return new SampleSite().with(setting.split("=")[0], setting.split("=")[1]);
    }

    @Test
    void who_may_edit_is_led_to_editing() {
        assertThat(new SampleSite().show(1005, COMMENTS)).contains("action=editcomment&#038;c=300");
        assertThat(new SampleSite().forStrangers().show(1005, COMMENTS))
                .contains("?replytocom=300#respond")
                .doesNotContain("editcomment");
        assertThat(site("comment_registration=1").forStrangers().show(1005, COMMENTS))
                .contains("comment-reply-login", ">Log in to Reply</a>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thread_comments_depth=1 | false | false
            thread_comments_depth=2 | true  | false
            thread_comments_depth=3 | true  | true
            thread_comments=0       | false | false
            """)
    void answers_go_only_so_deep(String setting, boolean top, boolean answer) {
        String html = site(setting).show(1005, COMMENTS);
        assertThat(html.contains("replytocom=300")).isEqualTo(top);
        assertThat(html.contains("replytocom=301")).isEqualTo(answer);
    }

    @Test
    void lines_of_comments_alternate_from_list_to_list() {
        String html = new SampleSite().show(1005, COMMENTS + COMMENTS);
        assertThat(html.indexOf("class=\"comment even thread-even depth-1\"")).isPositive();
        assertThat(html).contains("class=\"comment odd alt thread-even depth-1\"");
    }

    @Test
    void the_logo_is_an_option() {
        String sized = site("site_logo=1000").show(1004, "<!-- wp:site-logo {\"width\":100,\"isLink\":false} /-->");
        assertThat(sized).contains("width=\"100\" height=\"75\"", "sizes=\"auto, (max-width: 100px) 100vw, 100px\"");
        assertThat(site("site_logo=1000").show(1004, "<!-- wp:site-logo {\"linkTarget\":\"_blank\"} /-->"))
                .startsWith(
                        "<div class=\"is-default-size wp-block-site-logo\"><a aria-label=\"(Home link, opens in a new"
                                + " tab)\" target=\"_blank\" href=\"http://example.test/\" class=\"custom-logo-link\" rel=\"home\">");
        assertThat(site("site_logo=7").show(1004, "<!-- wp:site-logo /-->")).isEmpty();
    }
}

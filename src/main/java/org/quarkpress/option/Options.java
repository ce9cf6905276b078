package org.quarkpress.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * WordPress's {@code wp_load_alloptions()}: the options one request needs, as they are stored, read once for it.
 *
 * @param values option name to stored text; names that are not there have no row
 */
public record Options(Map<String, String> values) {
    /** What nearly every request asks for: read together in one statement. */
    public static final List<String> EVERY_REQUEST = List.of(
            "siteurl",
            "home",
            "blogname",
            "blogdescription",
            "gmt_offset",
            "timezone_string",
            "permalink_structure",
            "category_base",
            "tag_base",
            "date_format",
            "time_format",
            "start_of_week",
            "WPLANG",
            "blog_charset",
            "blog_public",
            "show_on_front",
            "page_on_front",
            "page_for_posts",
            "posts_per_page",
            "sticky_posts",
            "default_category",
            "default_post_format",
            "default_comment_status",
            "default_ping_status",
            "use_smilies",
            "site_icon",
            "site_logo",
            "stylesheet",
            "template",
            "uploads_use_yearmonth_folders",
            "upload_path",
            "upload_url_path",
            "wp_page_for_privacy_policy",
            "avatar_default",
            "avatar_rating",
            "show_avatars");

    public Options {
        values = Map.copyOf(values);
    }

    /** The stored text, if the option is there ({@code get_option} without its default). */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The stored text, else {@code otherwise}. */
    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** The stored text, else nothing in it. */
    public String text(String name) {
        return text(name, "");
    }

    /** The leading digits of the stored text as PHP's {@code (int)} reads them, 0 when there are none. */
    public long number(String name) {
        return leadingNumber(text(name).strip());
    }

    /** Whether PHP takes the stored text for true: anything but nothing and {@code 0}. */
    public boolean flag(String name) {
        String value = text(name);
        return !value.isEmpty() && !value.equals("0");
    }

    /** These options with one more, or another value for one. */
    public Options with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Options(more);
    }

    private static long leadingNumber(String text) {
        int end = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int start = end;
        while (end < text.length() && end - start < 18 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == start ? 0 : Long.parseLong(text.substring(0, end));
    }
}

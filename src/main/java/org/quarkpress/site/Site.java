package org.quarkpress.site;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.php.PhpUnserialize;

/**
 * What WordPress's options say about the site; read once per request.
 *
 * @param siteUrl option {@code siteurl}, without a slash at the end
 * @param homeUrl option {@code home}, without a slash at the end
 * @param name option {@code blogname}, escaped as it is stored
 * @param description option {@code blogdescription}
 * @param timezone the zone of {@code timezone_string}, else the fixed one of {@code gmt_offset}
 * @param timezoneString option {@code timezone_string}, may be empty
 * @param gmtOffset option {@code gmt_offset} in hours, as it is stored
 * @param permalinkStructure option {@code permalink_structure}; empty means plain addresses
 * @param categoryBase option {@code category_base}, usually empty
 * @param tagBase option {@code tag_base}, usually empty
 * @param locale option {@code WPLANG}, {@code en_US} when it is empty
 * @param siteIcon attachment id, 0 for none
 * @param siteLogo attachment id, 0 for none
 */
public record Site(
        String siteUrl,
        String homeUrl,
        String name,
        String description,
        ZoneId timezone,
        String timezoneString,
        String gmtOffset,
        String permalinkStructure,
        String categoryBase,
        String tagBase,
        String dateFormat,
        String timeFormat,
        long startOfWeek,
        boolean usesSmilies,
        long defaultCategory,
        String defaultPostFormat,
        List<Long> stickyPosts,
        String stylesheet,
        String template,
        String showOnFront,
        long pageOnFront,
        long pageForPosts,
        long siteIcon,
        long siteLogo,
        long postsPerPage,
        String defaultCommentStatus,
        String defaultPingStatus,
        String locale) {

    /** Reads the site from its options; {@code option} gives the stored text of a name, or null. */
    public static Site from(Function<String, String> option) {
        Function<String, String> text = name -> {
            String value = option.apply(name);
            return value == null ? "" : value;
        };
        Function<String, Long> number = name -> PhpNumber.toInt(text.apply(name));
        String locale = text.apply("WPLANG");
        return new Site(
                withoutSlash(text.apply("siteurl")),
                withoutSlash(text.apply("home")),
                text.apply("blogname"),
                text.apply("blogdescription"),
                SiteZone.of(text.apply("timezone_string"), text.apply("gmt_offset")),
                text.apply("timezone_string"),
                text.apply("gmt_offset"),
                text.apply("permalink_structure"),
                withoutSlash(text.apply("category_base")),
                withoutSlash(text.apply("tag_base")),
                text.apply("date_format"),
                text.apply("time_format"),
                number.apply("start_of_week"),
                number.apply("use_smilies") != 0,
                number.apply("default_category"),
                text.apply("default_post_format"),
                ids(option.apply("sticky_posts")),
                text.apply("stylesheet"),
                text.apply("template"),
                text.apply("show_on_front"),
                number.apply("page_on_front"),
                number.apply("page_for_posts"),
                number.apply("site_icon"),
                number.apply("site_logo"),
                number.apply("posts_per_page"),
                text.apply("default_comment_status"),
                text.apply("default_ping_status"),
                locale.isEmpty() ? "en_US" : locale);
    }

    /** {@code home_url( $path )}. */
    public String home(String path) {
        return homeUrl + "/" + withoutLeadingSlash(path);
    }

    /** {@code rest_url( $path )}: below {@code /wp-json/}, or as {@code ?rest_route=} when the site has plain addresses. */
    public String restUrl(String path) {
        String route = withoutLeadingSlash(path);
        if (permalinkStructure.isEmpty()) {
            return homeUrl + "/index.php?rest_route=/" + route;
        }
        return homeUrl + (usesIndex() ? "/index.php" : "") + "/wp-json/" + route;
    }

    /** Whether pretty addresses go through {@code /index.php/}, {@code WP_Rewrite::using_index_permalinks}. */
    public boolean usesIndex() {
        String structure = withoutLeadingSlash(permalinkStructure);
        return structure.startsWith("index.php/") || structure.equals("index.php");
    }

    /** Whether pretty addresses end with a slash. */
    public boolean endsWithSlash() {
        return permalinkStructure.endsWith("/");
    }

    private static List<Long> ids(String stored) {
        Object value = PhpUnserialize.maybeUnserialize(stored);
        Iterable<?> items = List.of();
        if (value instanceof List<?> list) {
            items = list;
        } else if (value instanceof Map<?, ?> map) {
            items = map.values();
        }
        List<Long> ids = new ArrayList<>();
        for (Object item : items) {
            ids.add(item instanceof Number n ? n.longValue() : PhpNumber.toInt(String.valueOf(item)));
        }
        return List.copyOf(ids);
    }

    private static String withoutSlash(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '/' || text.charAt(end - 1) == '\\')) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String withoutLeadingSlash(String path) {
        int from = 0;
        while (from < path.length() && path.charAt(from) == '/') {
            from++;
        }
        return path.substring(from);
    }
}

package org.quarkpress.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.schema.Schema;

/** The settings of WordPress 7.1 ({@code register_initial_settings}), in the order of their registration. */
public final class Settings {
    /** All of them. */
    public static final List<Setting> ALL = List.of(
            text("title", "blogname", "Title", "What the site is called."),
            text("description", "blogdescription", "Tagline", "What the site is about."),
            new Setting(
                    "url",
                    "siteurl",
                    schema("string", "", "Where WordPress is.", null).format("uri")),
            new Setting(
                    "email",
                    "admin_email",
                    schema("string", "", "Where letters to those who run the site go.", null)
                            .format("email")),
            text("timezone", "timezone_string", "", "A city in the site's time zone."),
            text("date_format", "date_format", "", "How dates are written."),
            text("time_format", "time_format", "", "How times of day are written."),
            number("start_of_week", "", "The day that weeks begin with, 0 for Sunday."),
            new Setting("language", "WPLANG", schema("string", "", "The site's language.", "en_US")),
            new Setting("use_smilies", "use_smilies", schema("boolean", "", "Whether smilies become pictures.", true)),
            number("default_category", "", "The category of posts that name none."),
            text("default_post_format", "default_post_format", "", "The format of new posts."),
            new Setting(
                    "posts_per_page",
                    "posts_per_page",
                    schema("integer", "Maximum posts per page", "How many posts a page of the site shows.", 10L)),
            text("show_on_front", "show_on_front", "Show on front", "What the front page shows."),
            number("page_on_front", "Page on front", "The page that is the front page."),
            number("page_for_posts", "", "The page that shows the latest posts."),
            openOrClosed("default_ping_status", "", "Whether other sites may announce links to new posts."),
            openOrClosed("default_comment_status", "Allow comments on new posts", "Whether new posts take comments."),
            number("site_logo", "Logo", "The picture that is the site's logo."),
            number("site_icon", "Icon", "The picture that is the site's icon."));

    private Settings() {}

    /** The schema of all settings together ({@code WP_REST_Settings_Controller::get_item_schema}). */
    public static Schema schema() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        ALL.forEach(setting -> properties.put(setting.name(), setting.schema()));
        return new Schema(Map.of())
                .with("$schema", "http://json-schema.org/draft-04/schema#")
                .with("title", "settings")
                .with("type", "object")
                .properties(properties);
    }

    /** The names of the options that hold settings. */
    public static List<String> options() {
        return ALL.stream().map(Setting::option).toList();
    }

    private static Setting text(String name, String option, String title, String sentence) {
        return new Setting(name, option, schema("string", title, sentence, null));
    }

    private static Setting number(String name, String title, String sentence) {
        return new Setting(name, name, schema("integer", title, sentence, null));
    }

    private static Setting openOrClosed(String name, String title, String sentence) {
        Schema schema = schema("string", title, sentence, null).oneOfValues("open", "closed");
        return new Setting(name, name, schema);
    }

    private static Schema schema(String type, String title, String sentence, Object usual) {
        return Schema.type(type).with("title", title).description(sentence).defaultsTo(usual);
    }
}

package org.quarkpress.meta;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.quarkpress.kses.Kses;
import org.quarkpress.model.RegisteredMeta;
import org.quarkpress.php.PhpArray;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.sanitize.Email;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.FileName;
import org.quarkpress.sanitize.HexColor;
import org.quarkpress.sanitize.HtmlClass;
import org.quarkpress.sanitize.Key;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.sanitize.StripTags;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.sanitize.Url;
import org.quarkpress.sanitize.Username;
import org.quarkpress.schema.Coercion;

/**
 * {@code sanitize_meta}: the cleaning functions that a model may name as {@code sanitize_callback}.
 *
 * <p>Functions for text make text of every scalar and an empty text of a list, as in PHP.
 */
public final class MetaSanitizer {
    private static final Map<String, UnaryOperator<String>> TEXT = Map.ofEntries(
            Map.entry("sanitize_text_field", TextField::clean),
            Map.entry("sanitize_textarea_field", TextField::cleanLines),
            Map.entry("sanitize_key", Key::clean),
            Map.entry("sanitize_title", Slug::of),
            Map.entry("sanitize_email", Email::clean),
            Map.entry("sanitize_url", Url::raw),
            Map.entry("esc_url_raw", Url::raw),
            Map.entry("sanitize_hex_color", text -> HexColor.clean(text).orElse("")),
            Map.entry("sanitize_html_class", HtmlClass::clean),
            Map.entry("sanitize_file_name", FileName::clean),
            Map.entry("sanitize_user", Username::clean),
            Map.entry("wp_kses_post", Kses::post),
            Map.entry("wp_kses_data", Kses::data),
            Map.entry("wp_filter_post_kses", Kses::post),
            Map.entry("wp_filter_kses", Kses::data),
            Map.entry("wp_filter_nohtml_kses", Kses::stripAll),
            Map.entry("wp_strip_all_tags", StripTags::all),
            Map.entry("esc_html", Escape::html),
            Map.entry("esc_attr", Escape::attr),
            Map.entry("strval", UnaryOperator.identity()));

    private static final Map<String, UnaryOperator<Object>> OTHERS = Map.of(
            "absint", value -> Math.abs(PhpNumber.toInt(value)),
            "intval", PhpNumber::toInt,
            "floatval", PhpNumber::toDouble,
            "boolval", PhpNumber::toBool,
            "rest_sanitize_boolean", Coercion::toBoolean,
            "wp_validate_boolean", Coercion::toBoolean);

    private MetaSanitizer() {}

    /** The value as the key's callback leaves it; as it is when the key has none. */
    public static Object sanitize(RegisteredMeta meta, Object value) {
        String callback = meta.sanitizeCallback();
        if (callback == null) {
            return value;
        }
        UnaryOperator<Object> other = OTHERS.get(callback);
        if (other != null) {
            return other.apply(value);
        }
        return TEXT.get(callback).apply(PhpArray.isArray(value) ? "" : PhpNumber.toText(value));
    }

    /**
     * Refuses a key whose callback we do not know, when the model is loaded.
     *
     * @throws IllegalArgumentException naming the key and the callback
     */
    public static void check(RegisteredMeta meta) {
        String callback = meta.sanitizeCallback();
        if (callback != null && !TEXT.containsKey(callback) && !OTHERS.containsKey(callback)) {
            throw new IllegalArgumentException(
                    "meta." + meta.objectType() + "." + meta.key() + ": unknown sanitize_callback " + callback);
        }
    }
}

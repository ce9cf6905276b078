package org.quarkpress.setting;

import java.util.Locale;
import java.util.Optional;
import org.quarkpress.kses.Kses;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.sanitize.Email;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.StripTags;
import org.quarkpress.sanitize.Url;
import org.quarkpress.schema.Coercion;

/**
 * What becomes of a value before it is stored ({@code sanitize_option}). A value that cannot be is no error: the option
 * stays as it was.
 */
public final class SettingSanitizer {
    private SettingSanitizer() {}

    /** The value to store in an option, of the type it came in; empty when the option keeps what it has. */
    public static Optional<Object> sanitize(String option, Object value) {
        String text = Coercion.toText(value);
        return switch (option) {
            case "blogname", "blogdescription" -> Optional.of(Escape.html(text));
            case "siteurl" -> address(text);
            case "admin_email" -> Email.valid(Email.clean(text)) ? Optional.of(Email.clean(text)) : Optional.empty();
            case "timezone_string" ->
                text.isEmpty() || TimezoneNames.known(text) ? Optional.of(text) : Optional.empty();
            case "date_format", "time_format" -> Optional.of(Kses.data(StripTags.strip(text)));
            case "WPLANG" -> text.isEmpty() ? Optional.of(text) : Optional.empty();
            case "posts_per_page" -> Optional.of(perPage(Coercion.toLong(value)));
            case "start_of_week", "default_category", "page_on_front", "page_for_posts", "site_icon" ->
                Optional.of(CollectionPage.absolute(Coercion.toLong(value)));
            default -> Optional.of(value);
        };
    }

    private static Optional<Object> address(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String rest = lower.startsWith("https://")
                ? lower.substring(8)
                : lower.startsWith("http://") ? lower.substring(7) : "";
        return rest.isEmpty() ? Optional.empty() : Optional.of(Url.raw(text));
    }

    /** -1 is all on one page; nothing at all is not possible. */
    private static long perPage(long number) {
        if (number == 0) {
            return 1;
        }
        return number < -1 ? CollectionPage.absolute(number) : number;
    }
}

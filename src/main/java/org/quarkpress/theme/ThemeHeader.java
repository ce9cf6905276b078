package org.quarkpress.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the comment at the top of a theme's {@code style.css} says ({@code get_file_data}).
 *
 * @param css the beginning of the file; WordPress looks at 8 KB of it
 */
public record ThemeHeader(String css) {
    private static final int LOOKED_AT = 8192;
    private static final String DECORATION = " \t/*#@";

    public ThemeHeader {
        css = css.substring(0, Math.min(css.length(), LOOKED_AT)).replace('\r', '\n');
    }

    /** The value of a field such as {@code Theme Name}, empty when it is not there. */
    public String field(String name) {
        return css.lines()
                .flatMap(line -> value(line, name).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> value(String line, String name) {
        int start = 0;
        while (start < line.length() && DECORATION.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        String rest = line.substring(start);
        String wanted = name.toLowerCase(Locale.ROOT) + ":";
        if (!rest.toLowerCase(Locale.ROOT).startsWith(wanted)) {
            return Optional.empty();
        }
        String text = rest.substring(wanted.length());
        int end = text.indexOf("*/");
        return Optional.of((end < 0 ? text : text.substring(0, end)).strip());
    }

    /** The theme's name. */
    public String name() {
        return field("Theme Name");
    }

    /** The theme whose templates it uses, empty for its own. */
    public String template() {
        return field("Template");
    }

    /** Its tags. */
    public List<String> tags() {
        return Arrays.stream(field("Tags").split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }
}

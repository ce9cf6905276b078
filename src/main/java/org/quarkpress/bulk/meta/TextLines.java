package org.quarkpress.bulk.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists and objects written as lines: bullets, numbers, {@code key: value}. */
final class TextLines {
    private static final String BULLETS = "-*\u2022\u2013\u2014+";

    private TextLines() {}

    /** The lines that hold something, without the bullets or numbers that all of them begin with. */
    static List<Object> items(String text) {
        List<String> lines = lines(text);
        boolean bullets = lines.stream().allMatch(line -> afterBullet(line) > 0);
        boolean numbers = lines.stream().allMatch(line -> afterNumber(line) > 0);
        List<Object> out = new ArrayList<>();
        for (String line : lines) {
            int start = bullets ? afterBullet(line) : numbers ? afterNumber(line) : 0;
            out.add(line.substring(start).strip());
        }
        return out;
    }

    /** The members of {@code key: value} lines; nothing when a line is none, or a key comes twice. */
    static Optional<Map<String, Object>> members(String text) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (String line : lines(text)) {
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip();
            if (key.isEmpty() || out.put(key, line.substring(colon + 1).strip()) != null) {
                return Optional.empty();
            }
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(out);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static int afterBullet(String line) {
        boolean bullet = line.length() > 1 && BULLETS.indexOf(line.charAt(0)) >= 0 && isBlank(line.charAt(1));
        return bullet ? 2 : 0;
    }

    /** Behind {@code 12.} or {@code 12)} and a blank. */
    private static int afterNumber(String line) {
        int at = 0;
        while (at < line.length() && at < 6 && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        boolean number = at > 0
                && at + 1 < line.length()
                && (line.charAt(at) == '.' || line.charAt(at) == ')')
                && isBlank(line.charAt(at + 1));
        return number ? at + 2 : 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }
}

package org.quarkpress.bulk.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.quarkpress.php.PhpJson;

/** The texts and numbers in the attributes of a block comment, each with where it stands. */
final class JsonValues {
    private static final int DEEPEST = 64;

    private final String source;
    private final int end;
    private final List<Value> values = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private int objects;
    private int at;

    /**
     * A text or a number.
     *
     * @param object which of the objects holds it, itself or in lists; 0 is the outermost
     * @param key its key there, which the values of a list share
     * @param text whether it is a text
     * @param start offset of its first character, without quotes
     * @param end offset after its last
     */
    record Value(int object, String key, boolean text, int start, int end) {}

    private static final class Level {
        private final int object;
        private final boolean list;
        private String key;

        private Level(int object, boolean list, String key) {
            this.object = object;
            this.list = list;
            this.key = key;
        }
    }

    private JsonValues(String source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = end;
    }

    /** The values of the object between these offsets; none when it cannot be read, or is nested too deep. */
    static List<Value> read(String source, int start, int end) {
        return PhpJson.parse(source.substring(start, end)).ok() ? new JsonValues(source, start, end).run() : List.of();
    }

    private List<Value> run() {
        while (at < end) {
            char c = source.charAt(at);
            if (c == '{' || c == '[') {
                if (levels.size() == DEEPEST) {
                    return List.of();
                }
                open(c == '[');
            } else if (c == '}' || c == ']') {
                levels.pop();
                at++;
            } else if (c == '"') {
                string();
            } else if (c == '-' || c >= '0' && c <= '9') {
                number();
            } else {
                at++; // separators, white space, true, false, null
            }
        }
        return values;
    }

    private void open(boolean list) {
        Level above = levels.peek();
        levels.push(
                list && above != null
                        ? new Level(above.object, true, above.key)
                        : new Level(list ? 0 : objects++, list, null));
        at++;
    }

    private void string() {
        int start = at + 1;
        int close = start;
        while (source.charAt(close) != '"') {
            close += source.charAt(close) == '\\' ? 2 : 1;
        }
        at = close + 1;
        Level level = levels.peek();
        if (!level.list && isKey()) {
            level.key = SpelledText.json(source, start, close).text();
        } else {
            values.add(new Value(level.object, level.key, true, start, close));
        }
    }

    private boolean isKey() {
        int next = at;
        while (next < end && Character.isWhitespace(source.charAt(next))) {
            next++;
        }
        return next < end && source.charAt(next) == ':';
    }

    private void number() {
        int start = at;
        while (at < end && "+-.eE0123456789".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        values.add(new Value(levels.peek().object, levels.peek().key, false, start, at));
    }
}

package org.quarkpress.content;

import java.util.Map;
import org.quarkpress.block.RenderContext;

/** Replaces shortcodes by what they stand for ({@code do_shortcode()}), takes them out, or out of their paragraphs. */
final class ShortcodeRunner {
    /** Brackets that are not to be looked at, as unpaired surrogates that no text contains. */
    private static final char OPEN = '\uDC10';

    private static final char CLOSE = '\uDC11';

    private ShortcodeRunner() {}

    /** What a shortcode stands for. */
    @FunctionalInterface
    interface Handler {
        String render(String name, Map<String, String> attributes, String content);
    }

    /** The text with its shortcodes rendered. */
    static String run(String text, RenderContext context) {
        return run(text, new CoreShortcodes(context)::render);
    }

    /** The text without its shortcodes ({@code strip_shortcodes()}). */
    static String strip(String text) {
        if (!Shortcodes.possible(text)) {
            return text;
        }
        return unhide(replace(hideInTags(normal(text), null), (name, attributes, content) -> ""));
    }

    private static String run(String text, Handler handler) {
        if (!Shortcodes.possible(text)) {
            return text;
        }
        return unhide(replace(hideInTags(normal(text), handler), handler));
    }

    /** Runs {@code [embed]} alone, which comes before all other filters. */
    static String embeds(String text, Handler handler) {
        if (!text.contains("[embed")) {
            return text;
        }
        return unhide(replace(hideInTags(normal(text), null), handler, "embed"));
    }

    /** Brackets that are written as entities get another spelling, as long as the text holds any shortcode. */
    private static String normal(String text) {
        if (!text.contains("&#9")) {
            return text;
        }
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            if (Shortcodes.registeredNameEnd(text, at + 1) >= 0) {
                return text.replace("&#91;", "&#091;").replace("&#93;", "&#093;");
            }
        }
        return text;
    }

    private static String replace(String text, Handler handler) {
        return replace(text, handler, null);
    }

    private static String replace(String text, Handler handler, String only) {
        Shortcodes shortcodes = new Shortcodes(text);
        return Pass.over(text, '[', (pass, at) -> {
            Shortcodes.Match match = shortcodes.at(at);
            if (match == null || only != null && !only.equals(match.name())) {
                return -1;
            }
            if (match.escaped()) {
                pass.write(match.start() + 1, match.end() - 1);
            } else {
                Map<String, String> attributes = ShortcodeAttributes.parse(match.attributes());
                pass.write(match.before() ? "[" : "")
                        .write(handler.render(match.name(), attributes, match.content()))
                        .write(match.after() ? "]" : "");
            }
            return match.end();
        });
    }

    /** Shortcodes inside tags are run there, not in comments; other brackets inside tags are hidden. */
    private static String hideInTags(String text, Handler handler) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (HtmlSplit.Piece piece : HtmlSplit.of(text)) {
            String part = piece.text();
            if (piece.isTag() && (part.indexOf('[') >= 0 || part.indexOf(']') >= 0)) {
                boolean inert = handler == null || !hasAttributeBefore(part, part.indexOf('['));
                part = inert ? part : replace(part, handler);
                part = part.replace('[', OPEN).replace(']', CLOSE);
            }
            out.append(part);
        }
        return out.toString();
    }

    /** Only what looks like a tag with an attribute can hold a shortcode. */
    private static boolean hasAttributeBefore(String tag, int bracket) {
        int equals = tag.indexOf('=');
        return equals >= 0 && equals < bracket && Character.isLetter(tag.charAt(1));
    }

    private static String unhide(String text) {
        return text.replace(OPEN, '[').replace(CLOSE, ']');
    }

    /** Takes the paragraph off a shortcode that stands alone in it ({@code shortcode_unautop()}). */
    static String unwrap(String text) {
        if (!Shortcodes.possible(text)) {
            return text;
        }
        Shortcodes shortcodes = new Shortcodes(text);
        return Pass.over(text, '<', (pass, at) -> {
            if (!pass.has("<p>", at)) {
                return -1;
            }
            int start = skipSpace(pass, at + 3);
            Shortcodes.Match match = pass.charAt(start) == '[' ? shortcodes.at(start) : null;
            if (match == null || match.before() || match.after()) {
                return -1;
            }
            int end = skipSpace(pass, match.end());
            if (!pass.has("</p>", end)) {
                return -1;
            }
            pass.write(match.start(), match.end());
            return end + 4;
        });
    }

    private static int skipSpace(Pass pass, int from) {
        int at = from;
        while (true) {
            if (at < pass.text().length() && Near.isSpace(pass.charAt(at))) {
                at++;
            } else if (pass.has("&nbsp;", at)) {
                at += 6;
            } else {
                return at;
            }
        }
    }
}

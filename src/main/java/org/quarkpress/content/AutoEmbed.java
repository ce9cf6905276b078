package org.quarkpress.content;

import java.util.Locale;
import java.util.Map;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Url;

/**
 * Addresses alone on a line, alone in a paragraph or in {@code [embed]} ({@code WP_Embed}): sound and film files become
 * players. Other sites are not asked for an embedding: an {@code [embed]} becomes a link, a bare address stays.
 */
final class AutoEmbed {
    private AutoEmbed() {}

    static String run(String text) {
        String html = ShortcodeRunner.embeds(text, (name, attributes, content) -> shortcode(attributes, content));
        if (!html.contains("http")) {
            return html;
        }
        return inParagraphs(onLines(html));
    }

    private static String shortcode(Map<String, String> attributes, String content) {
        String url = content == null || content.isEmpty() ? attributes.getOrDefault("src", "") : content;
        if (url.isEmpty()) {
            return "";
        }
        String decoded = url.replace("&amp;", "&");
        String player = player(decoded, attributes);
        return player != null ? player : "<a href=\"" + Url.display(decoded) + "\">" + Escape.html(decoded) + "</a>";
    }

    /** The shortcode of a player, or null if the address names neither sound nor film. */
    private static String player(String url, Map<String, String> attributes) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return null;
        }
        String extension = lower.substring(lower.lastIndexOf('.') + 1);
        if (MediaTypes.AUDIO.containsKey(extension)) {
            return "[audio src=\"" + Url.display(url) + "\" /]";
        }
        if (!MediaTypes.VIDEO.containsKey(extension)) {
            return null;
        }
        boolean sized = attributes.containsKey("width") && attributes.containsKey("height");
        String size =
                sized ? "width=\"" + attributes.get("width") + "\" height=\"" + attributes.get("height") + "\" " : "";
        return "[video " + size + "src=\"" + Url.display(url) + "\" /]";
    }

    private static String onLines(String html) {
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (int at = html.indexOf("http"); at >= 0; at = html.indexOf("http", at + 4)) {
            int start = at;
            while (start > 0 && html.charAt(start - 1) != '\n' && Character.isWhitespace(html.charAt(start - 1))) {
                start--;
            }
            if (start > 0 && html.charAt(start - 1) != '\n') {
                continue;
            }
            int end = html.indexOf('\n', at);
            String url = html.substring(at, end < 0 ? html.length() : end).strip();
            String player = isAddress(url) ? player(url, Map.of()) : null;
            if (player != null) {
                out.append(html, copied, at).append(player);
                copied = at + url.length();
            }
        }
        return copied == 0 ? html : out.append(html, copied, html.length()).toString();
    }

    private static String inParagraphs(String html) {
        return Pass.over(html, '<', (pass, at) -> {
            boolean paragraph = pass.has("<p", at) && (pass.charAt(at + 2) == '>' || pass.charAt(at + 2) == ' ');
            int start = paragraph ? pass.afterGt(at) : -1;
            if (start < 0 || !html.startsWith("http", pass.skipSpace(start))) {
                return -1;
            }
            int end = html.indexOf('<', start);
            if (end < 0 || !pass.has("</p>", end)) {
                return -1;
            }
            String inner = html.substring(start, end);
            String url = inner.strip();
            String player = isAddress(url) ? player(url, Map.of()) : null;
            if (player == null) {
                return -1;
            }
            pass.write(at, start).write(inner.replace(url, player));
            return end;
        });
    }

    private static boolean isAddress(String text) {
        boolean web = text.startsWith("http://") || text.startsWith("https://");
        return web && text.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    }
}

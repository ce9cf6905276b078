package org.quarkpress.content;

/** White space that {@link Autop} takes out around the inner parts of lists, objects, players and figures. */
final class AutopMedia {
    private AutopMedia() {}

    static String tighten(String text) {
        String html = text;
        if (html.contains("<option")) {
            html = Pass.over(html, '<', (pass, at) -> around(pass, at, "<option", "", true, false));
            html = Pass.over(html, '<', (pass, at) -> around(pass, at, "</option>", "", false, true));
        }
        if (html.contains("</object>")) {
            html = Pass.over(html, '<', (pass, at) -> tag(pass, at, "<object", false, true));
            html = Pass.over(html, '<', (pass, at) -> around(pass, at, "</object>", "", true, false));
            html = Pass.over(html, '<', AutopMedia::parameter);
        }
        if (html.contains("<source") || html.contains("<track")) {
            html = players(html);
            html = Pass.over(html, '<', AutopMedia::source);
        }
        if (html.contains("<figcaption")) {
            html = Pass.over(html, '<', (pass, at) -> tag(pass, at, "<figcaption", true, false));
            html = Pass.over(html, '<', (pass, at) -> around(pass, at, "</figcaption>", "", false, true));
        }
        return blankLines(html);
    }

    private static int around(Pass pass, int at, String open, String rest, boolean before, boolean after) {
        if (!pass.has(open + rest, at)) {
            return -1;
        }
        int end = at + open.length() + rest.length();
        return edit(pass, at, end, before, after);
    }

    private static int tag(Pass pass, int at, String open, boolean before, boolean after) {
        int end = pass.has(open, at) ? pass.afterGt(at + open.length()) : -1;
        return end < 0 ? -1 : edit(pass, at, end, before, after);
    }

    private static int edit(Pass pass, int at, int end, boolean before, boolean after) {
        if (before) {
            pass.trimBefore();
        }
        pass.write(at, end);
        return after ? pass.skipSpace(end) : end;
    }

    private static int parameter(Pass pass, int at) {
        int name = at + (pass.charAt(at + 1) == '/' ? 2 : 1);
        boolean known = pass.has("param", name) || pass.has("embed", name);
        int end = known ? pass.afterGt(name + 5) : -1;
        return end < 0 ? -1 : edit(pass, at, end, true, true);
    }

    private static int source(Pass pass, int at) {
        int length = pass.has("<source", at) ? 7 : pass.has("<track", at) ? 6 : -1;
        int end = length < 0 ? -1 : pass.afterGt(at + length);
        return end < 0 ? -1 : edit(pass, at, end, true, true);
    }

    private static String players(String text) {
        String html = text;
        for (char marker : new char[] {'<', '['}) {
            html = Pass.over(html, marker, (pass, at) -> {
                int end = pass.has("audio", at + 1) || pass.has("video", at + 1) ? endOfPlayer(pass, at + 6) : -1;
                return end < 0 ? -1 : edit(pass, at, end, false, true);
            });
            html = Pass.over(html, marker, (pass, at) -> {
                boolean known = pass.has("/audio", at + 1) || pass.has("/video", at + 1);
                char close = pass.charAt(at + 7);
                return known && (close == '>' || close == ']') ? edit(pass, at, at + 8, true, false) : -1;
            });
        }
        return html;
    }

    private static int endOfPlayer(Pass pass, int from) {
        int gt = pass.afterGt(from);
        int bracket = pass.afterBracket(from);
        return bracket >= 0 && (gt < 0 || bracket < gt) ? bracket : gt;
    }

    private static String blankLines(String html) {
        return Pass.over(html, '\n', (pass, at) -> {
            if (pass.charAt(at + 1) != '\n') {
                return -1;
            }
            pass.write("\n\n");
            int end = at + 2;
            while (pass.charAt(end) == '\n') {
                end++;
            }
            return end;
        });
    }
}

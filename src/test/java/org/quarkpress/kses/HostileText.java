package org.quarkpress.kses;

import java.util.List;
import java.util.Random;

/** Makes hostile texts out of a kept corpus: pieces cut, joined, wrapped and damaged; the same seed gives the same texts. */
public final class HostileText {
    private static final String DAMAGE = "<>\"'`=/&;:#\\-!? \t\n\r\0\f\u000b\u00a0\u2028xXaA0";
    private static final String[] WRAPS = {
        "%s",
        "<p title=\"%s\">",
        "<p title='%s'>",
        "<p title=%s>",
        "<a href=\"%s\">",
        "<p style=\"%s\">",
        "<!--%s-->",
        "<!-- wp:a {\"x\":\"%s\"} /-->",
        "<%s>",
        "</%s>",
        "<b>%s</b>",
        "<svg>%s</svg>",
        "<math><mtext>%s",
        "<title>%s</title>",
        "<textarea>%s</textarea>",
        "<noscript>%s</noscript>",
        "<![CDATA[%s]]>",
        "</>%s>",
        "<!x %s>",
        "<p style=\"background:url(%s)\">",
        "<p style=\"width:calc(%s)\">",
        "<p style='--x:%s'>",
        "<img src=%s>",
        "<math><title>%s</title></math>",
        "<table><tr>%s</table>",
        "<pre>%s</pre>",
        "<a href='%s' %s>",
        "<p %s=\"x\">",
        "<!-- wp:a --><p>%s</p><!-- /wp:a -->",
        "<!-- wp:a {\"%s\":{\"y\":[\"%s\"]}} --->",
        "<!-- %s",
        "<object type=\"application/pdf\" data=\"%s\">",
        "</%s x=\"%s\">",
        "<b\n%s\n>",
        "%s-->",
        "<p title=\\\"%s\\\">"
    };

    private final List<String> corpus;
    private final Random random;

    /** Texts out of this corpus; the seed decides which. */
    public HostileText(List<String> corpus, long seed) {
        this.corpus = corpus;
        this.random = new Random(seed);
    }

    /** The next text. */
    public String next() {
        StringBuilder text = new StringBuilder();
        for (int pieces = 1 + random.nextInt(3); pieces > 0; pieces--) {
            text.append(wrap(damage(cut(pick(corpus)))));
        }
        return random.nextInt(4) == 0 ? damage(text.toString()) : text.toString();
    }

    private String wrap(String piece) {
        return random.nextBoolean() ? piece : WRAPS[random.nextInt(WRAPS.length)].replace("%s", piece);
    }

    private String cut(String piece) {
        if (random.nextInt(3) > 0 || piece.isEmpty()) {
            return piece;
        }
        int from = random.nextInt(piece.length());
        return piece.substring(from, from + random.nextInt(piece.length() - from + 1));
    }

    private String damage(String piece) {
        StringBuilder text = new StringBuilder(piece);
        for (int times = random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> text.insert(at, DAMAGE.charAt(random.nextInt(DAMAGE.length())));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1));
                case 2 -> text.insert(at, cut(pick(corpus)));
                case 3 -> encode(text, at);
                default -> swapCase(text, at);
            }
        }
        return text.toString();
    }

    private void encode(StringBuilder text, int at) {
        if (at < text.length()) {
            int c = text.charAt(at);
            String[] forms = {
                "&#" + c + ";", "&#x" + Integer.toHexString(c) + ";", "&#0000" + c, "\\u00" + Integer.toHexString(c)
            };
            text.replace(at, at + 1, forms[random.nextInt(forms.length)]);
        }
    }

    private static void swapCase(StringBuilder text, int at) {
        if (at < text.length()) {
            char c = text.charAt(at);
            text.setCharAt(at, Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c));
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}

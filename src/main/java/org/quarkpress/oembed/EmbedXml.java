package org.quarkpress.oembed;

import java.util.Map;
import org.quarkpress.php.PhpArray;
import org.quarkpress.sanitize.Entities;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.schema.Coercion;

/** An oEmbed answer as XML ({@code _oembed_create_xml}): an element for each member. */
final class EmbedXml {
    private EmbedXml() {}

    static String of(Map<?, ?> answer) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\"?>\n");
        element(out, "oembed", answer);
        return out.append('\n').toString();
    }

    private static void element(StringBuilder out, String name, Object value) {
        out.append('<').append(name).append('>');
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) ->
                    element(out, PhpArray.isIntKey(String.valueOf(key)) ? "oembed" : String.valueOf(key), item));
        } else {
            out.append(text(Coercion.toText(value)));
        }
        out.append("</").append(name).append('>');
    }

    /** References that HTML knows by name become numbers: XML knows five names; what XML cannot hold is left out. */
    private static String text(String value) {
        String escaped = Escape.html(value).replace("&quot;", "\"").replace("&#039;", "'");
        StringBuilder out = new StringBuilder(escaped.length());
        Entities.toNumeric(escaped.replace("&amp;", "&#38;")
                        .replace("&lt;", "&#60;")
                        .replace("&gt;", "&#62;"))
                .codePoints()
                .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\r' || c == '\t')
                .forEach(c -> {
                    if (c < 128) {
                        out.append((char) c);
                    } else {
                        out.append("&#").append(c).append(';');
                    }
                });
        return out.toString();
    }
}

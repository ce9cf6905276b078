package org.quarkpress.kses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.quarkpress.block.Block;
import org.quarkpress.block.BlockParser;

/** Reads text as a browser would and tells what in it could run: the judge of the filter, built on jsoup, not on the filter. */
final class ExecutableMarkup {
    private static final Set<String> DANGEROUS = Set.of(
            "script",
            "style",
            "iframe",
            "frame",
            "frameset",
            "embed",
            "applet",
            "svg",
            "form",
            "input",
            "select",
            "option",
            "base",
            "link",
            "meta",
            "template",
            "noscript",
            "noembed",
            "noframes",
            "xmp",
            "plaintext",
            "source",
            "picture",
            "marquee",
            "annotation-xml",
            "mglyph",
            "maction",
            "foreignobject",
            "slot",
            "portal",
            "isindex",
            "bgsound",
            "keygen",
            "image");
    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "action",
            "formaction",
            "cite",
            "data",
            "poster",
            "background",
            "longdesc",
            "usemap",
            "xlink:href",
            "srcset",
            "ping",
            "manifest",
            "code",
            "codebase",
            "classid",
            "archive",
            "profile",
            "icon",
            "dynsrc",
            "lowsrc");
    private static final Set<String> HARMLESS_PROTOCOLS = KsesProtocols.ALLOWED;

    private static final Pattern EXECUTABLE_STYLE = Pattern.compile(
            "expression\\(|url\\(\\s*['\"]?\\s*(javascript|vbscript):|(^|;)\\s*(behavior|-moz-binding)\\s*:|</style");

    private ExecutableMarkup() {}

    /** What could run in this text, in what a browser would write for it again, and in the attributes of its blocks. */
    static List<String> in(String html) {
        List<String> found = new ArrayList<>();
        Document once = Jsoup.parseBodyFragment(html);
        once.outputSettings().prettyPrint(false);
        walk(once, found);
        String written = once.body().html();
        if (!written.equals(html)) {
            walk(Jsoup.parseBodyFragment(written), found);
        }
        if (html.contains("<!-- wp:")) {
            BlockParser.parse(html).forEach(block -> block(block, found));
        }
        return found;
    }

    private static void block(Block block, List<String> found) {
        value(block.attrs(), found);
        block.innerBlocks().forEach(inner -> block(inner, found));
    }

    private static void value(Object value, List<String> found) {
        if (value instanceof String text) {
            walk(Jsoup.parseBodyFragment(text), found);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                value(key, found);
                value(inner, found);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> value(inner, found));
        }
    }

    private static void walk(Document document, List<String> found) {
        for (Element element : document.getAllElements()) {
            String name = element.normalName();
            if (DANGEROUS.contains(name) || name.equals("object") && element.hasAttr("data")) {
                found.add("<" + name + ">");
            }
            for (Attribute attribute : element.attributes()) {
                if (isExecutable(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue())) {
                    found.add(name + " " + attribute);
                }
            }
        }
    }

    private static boolean isExecutable(String name, String value) {
        if (name.startsWith("on") || name.equals("srcdoc") || name.equals("srcset") || name.equals("xlink:href")) {
            return true;
        }
        return ADDRESSES.contains(name) && hasBadProtocol(value) || name.equals("style") && isExecutableStyle(value);
    }

    /** As browsers read addresses: leading control characters and blanks, and tabs and line ends anywhere, do not count. */
    private static boolean hasBadProtocol(String value) {
        String plain = value.replaceAll("^[\\x00-\\x20]+", "").replaceAll("[\\t\\n\\r]", "");
        int end = 0;
        while (end < plain.length()
                && (Character.isLetterOrDigit(plain.charAt(end)) || "+-.".indexOf(plain.charAt(end)) >= 0)) {
            end++;
        }
        boolean protocol = end > 0 && end < plain.length() && plain.charAt(end) == ':';
        return protocol && !HARMLESS_PROTOCOLS.contains(plain.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** With the comments and escapes of CSS resolved. */
    private static boolean isExecutableStyle(String value) {
        String plain = value.replaceAll("(?s)/\\*.*?\\*/", "").replace("\\", "").toLowerCase(Locale.ROOT);
        return EXECUTABLE_STYLE.matcher(plain).find();
    }
}

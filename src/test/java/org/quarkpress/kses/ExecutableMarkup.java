package org.quarkpress.kses;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.quarkpress.block.Block;
import org.quarkpress.block.BlockParser;

/**
 * Reads text as a browser would and tells what in it could run: the judge of the filter, built on jsoup, not on the filter.
 *
 * <p>A text is read as it stands, as a browser would write it again (twice: mutation), in the cell of a table, behind the
 * open tags that a careless theme leaves, and, where it has blocks, in every key and value of their attributes.
 */
public final class ExecutableMarkup {
    /** What a browser runs, fetches, sends, or reads with rules of its own. */
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
            "param",
            "animate",
            "set",
            "use",
            "handler",
            "listener",
            "fencedframe",
            "listing",
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
            "lowsrc",
            "xmlns",
            "xml:base",
            "from",
            "to",
            "values");
    /** What readers may be shown besides, made by blocks and shortcodes and not by the writer. */
    private static final Set<String> OF_BLOCKS = Set.of("source", "svg", "form", "input", "select", "option", "style");

    private static final Set<String> RUNNING_ATTRIBUTES =
            Set.of("srcdoc", "xlink:href", "formaction", "action", "http-equiv", "ping", "attributename", "xml:base");
    private static final Set<String> HARMLESS_PROTOCOLS = KsesProtocols.ALLOWED;
    private static final Pattern EXECUTABLE_STYLE = Pattern.compile(
            "expression\\(|url\\(\\s*['\"]?\\s*(javascript|vbscript|data):|(^|[;{])\\s*(behavior|-moz-binding)\\s*:|</style");
    private static final Pattern CSS_ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})[ \\t\\r\\n\\f]?");
    private static final String PDF_HOST = "http://example.test/";

    private ExecutableMarkup() {}

    /** What could run in this text, in what a browser would write for it again, and in the attributes of its blocks. */
    public static List<String> in(String html) {
        Set<String> found = new LinkedHashSet<>(read(html, DANGEROUS));
        walk(Jsoup.parseBodyFragment("<table><tr><td>" + html + "</table>"), DANGEROUS, found);
        walk(Jsoup.parseBodyFragment("<p title=x><a href=y><b>" + html), DANGEROUS, found);
        if (html.contains("wp:")) {
            BlockParser.parse(html).forEach(block -> block(block, found));
        }
        return List.copyOf(found);
    }

    /** What could run in this text as it is shown: blocks and shortcodes make elements there that writers may not make. */
    public static List<String> shown(String html) {
        Set<String> elements = new HashSet<>(DANGEROUS);
        elements.removeAll(OF_BLOCKS);
        return List.copyOf(read(html, elements));
    }

    private static Set<String> read(String html, Set<String> elements) {
        Set<String> found = new LinkedHashSet<>();
        String text = html;
        for (int reading = 0; reading < 3; reading++) {
            Document document = Jsoup.parseBodyFragment(text);
            document.outputSettings().prettyPrint(false);
            walk(document, elements, found);
            String written = document.body().html();
            if (written.equals(text)) {
                return found;
            }
            text = written;
        }
        return found;
    }

    private static void block(Block block, Set<String> found) {
        value(block.attrs(), found);
        block.innerBlocks().forEach(inner -> block(inner, found));
    }

    private static void value(Object value, Set<String> found) {
        if (value instanceof String text) {
            if (text.indexOf('<') >= 0) {
                found.addAll(read(text, DANGEROUS));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                value(key, found);
                value(inner, found);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> value(inner, found));
        }
    }

    private static void walk(Document document, Set<String> elements, Set<String> found) {
        for (Element element : document.getAllElements()) {
            String name = element.normalName();
            if (elements.contains(name) || name.equals("object") && fetches(element) && !isPdf(element)) {
                found.add("<" + name + ">");
            }
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                boolean sends = name.equals("form") && key.equals("action");
                if (isExecutable(key, attribute.getValue(), sends)) {
                    found.add(name + " " + attribute);
                }
            }
        }
    }

    private static boolean fetches(Element object) {
        return Stream.of("data", "code", "codebase", "classid", "archive").anyMatch(object::hasAttr);
    }

    /** The one kind of object that may stand: a PDF of the site. */
    private static boolean isPdf(Element object) {
        String data = object.attr("data");
        return object.attr("type").equalsIgnoreCase("application/pdf")
                && (data.startsWith(PDF_HOST) && data.endsWith(".pdf"))
                && data.indexOf('?') < 0
                && data.indexOf('#') < 0;
    }

    private static boolean isExecutable(String name, String value, boolean harmlessName) {
        if (!harmlessName && (name.startsWith("on") || RUNNING_ATTRIBUTES.contains(name))) {
            return true;
        }
        if (name.equals("srcset")) {
            return List.of(value.split(",")).stream().anyMatch(ExecutableMarkup::hasBadProtocol);
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

    /** With the comments and escapes of CSS resolved; a backslash before any other character stands for that character. */
    private static boolean isExecutableStyle(String value) {
        String plain = value.replaceAll("(?s)/\\*.*?\\*/", "");
        plain = CSS_ESCAPE.matcher(plain).replaceAll(ExecutableMarkup::escaped).replace("\\", "");
        return EXECUTABLE_STYLE.matcher(plain.toLowerCase(Locale.ROOT)).find();
    }

    private static String escaped(MatchResult escape) {
        int code = Integer.parseInt(escape.group(1), 16);
        return code == 0 || code > Character.MAX_CODE_POINT ? "?" : Matcher.quoteReplacement(Character.toString(code));
    }
}

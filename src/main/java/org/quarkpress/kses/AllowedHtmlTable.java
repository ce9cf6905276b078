package org.quarkpress.kses;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The elements of content and their attributes, what {@code wp_kses_allowed_html('post')} answers: facts, as text.
 *
 * <p>A line names elements, a colon, and the attributes they have besides the global ones; {@code !} marks an attribute that
 * may stand only without a value, {@code @math} the attributes common to MathML.
 */
final class AllowedHtmlTable {
    private static final List<String> GLOBAL = words(
            "aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby"
                    + " aria-live class data-* dir hidden id lang style tabindex title role xml:lang");

    private static final String MATH = "displaystyle scriptlevel mathbackground mathcolor mathsize";

    private static final String POST = """
            address abbr acronym b bdo big br cite code dd dfn dl dt em fieldset i kbd mark rb rp rt rtc ruby s samp
              search small strike strong sub sup title tt u var wbr:
            a: href rel rev name target download!
            area: alt coords href nohref shape target
            article aside caption figure figcaption footer h1 h2 h3 h4 h5 h6 header hgroup legend main nav p span
              section summary: align
            audio: autoplay controls loop muted preload src
            blockquote q: cite
            button: command commandfor disabled name type value popovertarget popovertargetaction aria-haspopup
            col colgroup: align char charoff span valign width
            data: value
            del time: datetime
            details: align open name
            div: align popover
            dialog: closedby open popover autofocus
            font: color face size
            hr: align noshade size width
            img: alt align border height hspace loading longdesc vspace src usemap width
            ins: datetime cite
            label: for
            li: align value
            map: name
            menu: type
            meter: high low max min optimum value
            pre: width
            progress: max value
            table: align bgcolor border cellpadding cellspacing rules summary width
            tbody tfoot thead: align char charoff valign
            td th: abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width
            textarea: cols rows disabled name readonly
            tr: align bgcolor char charoff valign
            track: default kind label src srclang
            ul: type popover
            ol: start type reversed
            video: autoplay controls height loop muted playsinline poster preload src width
            math: @math display
            mtext mn ms mrow msqrt mroot mstyle merror mphantom msub msup msubsup mmultiscripts mprescripts
              semantics: @math
            mi: @math mathvariant
            mo: @math form fence separator lspace rspace stretchy symmetric maxsize minsize largeop movablelimits
            mspace: @math width height depth
            mfrac: @math linethickness
            mpadded: @math width height depth lspace voffset
            munder mover munderover: @math accentunder accent
            mtable: @math columnalign rowspacing columnspacing align rowalign columnlines rowlines frame
              framespacing width
            mtr: @math columnalign rowalign
            mtd: @math columnspan rowspan columnalign rowalign
            annotation: @math encoding
            menclose: @math notation
            """;

    private AllowedHtmlTable() {}

    /** Elements with their attributes, except {@code object}, whose rule depends on the site. */
    static Map<String, Map<String, AttributeRule>> post() {
        Map<String, Map<String, AttributeRule>> elements = new LinkedHashMap<>();
        for (String line : POST.replace("\n  ", " ").split("\n")) {
            int colon = line.indexOf(':');
            Map<String, AttributeRule> attributes = global();
            for (String name : words(line.substring(colon + 1).replace("@math", MATH))) {
                boolean bare = name.endsWith("!");
                attributes.put(
                        bare ? name.substring(0, name.length() - 1) : name,
                        bare ? AttributeRule.bare() : AttributeRule.ANY);
            }
            for (String element : words(line.substring(0, colon))) {
                elements.put(element, Map.copyOf(attributes));
            }
        }
        return elements;
    }

    /** The attributes that every element of content may have. */
    static Map<String, AttributeRule> global() {
        Map<String, AttributeRule> attributes = new LinkedHashMap<>();
        GLOBAL.forEach(name -> attributes.put(name, AttributeRule.ANY));
        return attributes;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.trim().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

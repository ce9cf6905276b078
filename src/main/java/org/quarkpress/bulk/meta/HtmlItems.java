package org.quarkpress.bulk.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The items of an HTML list, as texts: read as a browser reads it, scripts and styles left out. */
final class HtmlItems {
    private HtmlItems() {}

    /** The items of the lists in a fragment, inner lists' items behind their own; nothing when it has no list. */
    static Optional<List<Object>> of(String html) {
        String lower = html.toLowerCase(Locale.ROOT);
        if (!lower.contains("<li") || !lower.contains("<ul") && !lower.contains("<ol")) {
            return Optional.empty();
        }
        List<Object> out = new ArrayList<>();
        for (Element item : Jsoup.parseBodyFragment(html).select("li")) {
            Element own = item.clone();
            own.select("ul, ol, script, style").remove();
            out.add(own.text());
        }
        return Optional.of(out);
    }
}

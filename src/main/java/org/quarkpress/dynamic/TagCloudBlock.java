package org.quarkpress.dynamic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.term.TermQuerySql;
import org.quarkpress.term.TermRow;

/** The block that shows terms the larger the more they are used ({@code core/tag-cloud}, {@code wp_tag_cloud()}). */
final class TagCloudBlock {
    private static final long MOST_TERMS = 500;
    private static final String NOTHING = "There&#8217;s no content to show here yet.";

    private TagCloudBlock() {}

    static String render(BlockScene scene) {
        Taxonomy taxonomy =
                scene.rows().model().taxonomies().find(scene.text("taxonomy")).orElse(null);
        long wanted = scene.number("numberOfTags");
        List<TermRow> terms = taxonomy == null || !taxonomy.visibility().isPublic()
                ? List.of()
                : new ArrayList<>(scene.rows()
                        .terms(new TermQuerySql(taxonomy.name())
                                .hideEmpty(taxonomy.hierarchical())
                                .orderBy("count", true)
                                .page(wanted <= 0 ? MOST_TERMS : Math.min(wanted, MOST_TERMS), 0)));
        if (terms.isEmpty()) {
            return scene.wrap("p", NOTHING);
        }
        terms.sort(Comparator.comparing(term -> term.name().toLowerCase(Locale.ROOT)));
        Map<Long, String> links = scene.rows().links(taxonomy, terms);
        List<String> sizes = sizes(
                terms.stream().map(TermRow::count).toList(),
                scene.text("smallestFontSize"),
                scene.text("largestFontSize"));
        List<String> out = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            out.add(link(terms.get(i), links, i + 1, sizes.get(i), scene.flag("showTagCounts")));
        }
        return scene.wrap("p", String.join("\n", out));
    }

    private static String link(TermRow term, Map<Long, String> links, int place, String size, boolean counted) {
        String items = term.count() == 1 ? " (1 item)" : " (" + term.count() + " items)";
        String count = counted ? "<span class=\"tag-link-count\"> (" + term.count() + ")</span>" : "";
        return "<a href=\"" + Escape.attr(links.getOrDefault(term.id(), ""))
                + "\" class=\"tag-cloud-link tag-link-" + term.id() + " tag-link-position-" + place
                + "\" style=\"font-size: " + size + ";\" aria-label=\"" + Escape.attr(term.name()) + items + "\">"
                + term.name() + count + "</a>";
    }

    /** The sizes of links used so often: between the smallest and the largest, by the logarithm of the uses. */
    static List<String> sizes(List<Long> counts, String smallest, String largest) {
        List<Double> weights = counts.stream()
                .map(count -> (double) Math.round(Math.log10(count + 1.0) * 100))
                .toList();
        double least = weights.stream().min(Double::compare).orElse(0.0);
        double spread = weights.stream().max(Double::compare).orElse(0.0) - least;
        double from = number(smallest);
        double range = number(largest) - from;
        double step = (range < 0 ? 1 : range) / (spread <= 0 ? 1 : spread);
        String unit = unit(smallest);
        return weights.stream()
                .map(weight -> phpText(from + (weight - least) * step) + unit)
                .toList();
    }

    private static String unit(String size) {
        int at = digits(size);
        String unit = size.substring(at);
        boolean letters = !unit.isEmpty() && unit.chars().allMatch(c -> c == '%' || c < 128 && Character.isLetter(c));
        return at > 0 && letters ? unit : "pt";
    }

    private static double number(String size) {
        String digits = size.substring(0, digits(size));
        int second = digits.indexOf('.', digits.indexOf('.') + 1);
        String text = second > 0 && digits.indexOf('.') >= 0 ? digits.substring(0, second) : digits;
        return text.isEmpty() || text.equals(".") ? 0 : Double.parseDouble(text);
    }

    private static int digits(String size) {
        int at = 0;
        while (at < size.length() && at < 12 && "0123456789.".indexOf(size.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** A number as PHP prints it: 14 digits. */
    private static String phpText(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(14, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}

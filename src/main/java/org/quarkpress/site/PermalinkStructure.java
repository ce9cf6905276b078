package org.quarkpress.site;

/** The option {@code permalink_structure} and what {@code WP_Rewrite} derives from it. */
final class PermalinkStructure {
    private static final String INDEX = "index.php/";

    private final Site site;
    private final String text;
    private final String front;
    private final String root;

    private PermalinkStructure(Site site) {
        this.site = site;
        this.text = site.permalinkStructure();
        this.front = text.substring(0, Math.max(0, text.indexOf('%')));
        this.root = site.usesIndex() ? INDEX : "";
    }

    static PermalinkStructure of(Site site) {
        return new PermalinkStructure(site);
    }

    boolean isPlain() {
        return text.isEmpty();
    }

    /** What pretty addresses begin with: the fixed start of the structure, or only {@code index.php/} where that is used. */
    String start(boolean withFront) {
        return withFront ? front : root;
    }

    /** A path of the site with or without a slash at its end, as the structure has it. */
    String pretty(String path) {
        return ended(site.home(path));
    }

    /** {@code user_trailingslashit}. */
    String ended(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(0, end) + (site.endsWithSlash() ? "/" : "");
    }

    /** A media file below a post needs a word before its slug where slug alone would be read as something else. */
    boolean needsAttachmentWord(String slug) {
        return text.contains("%category%") || !slug.isEmpty() && slug.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The address of a post of the blog; {@code slug} stands in for {@code %postname%}. */
    String post(LinkFacts post, String slug) {
        StringBuilder out = new StringBuilder(text.length() + slug.length());
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '%' ? text.indexOf('%', at + 1) : -1;
            String value = end < 0 ? null : value(text.substring(at + 1, end), post, slug);
            if (value == null) {
                out.append(text.charAt(at));
                at++;
            } else {
                out.append(value);
                at = end + 1;
            }
        }
        return pretty(out.toString());
    }

    private static String value(String tag, LinkFacts post, String slug) {
        return switch (tag) {
            case "year" -> PhpDate.year(post.date().getYear());
            case "monthnum" -> two(post.date().getMonthValue());
            case "day" -> two(post.date().getDayOfMonth());
            case "hour" -> two(post.date().getHour());
            case "minute" -> two(post.date().getMinute());
            case "second" -> two(post.date().getSecond());
            case "post_id" -> String.valueOf(post.id());
            case "postname", "pagename" -> slug;
            case "author" -> post.authorSlug();
            case "category" -> post.categoryPath();
            default -> null;
        };
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}

package org.quarkpress.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarkpress.php.PhpQuery;
import org.quarkpress.sanitize.Slug;

/**
 * An address of this site, taken apart to find the post it leads to ({@code url_to_postid}).
 *
 * <p>WordPress matches it against the rules that it made of the permalink structure. Here it is turned around: posts
 * that have one of the address's parts for a slug or id are {@link #slugs() candidates}, and the one whose own
 * permanent address {@link #leads} here is meant. So no structure needs rules of its own.
 *
 * @param id the post that {@code ?p=} and its like name, 0 when the address has none
 * @param path slugs below the site's address
 */
public record PostUrl(long id, List<String> path) {
    private static final int LONGEST = 2000;
    private static final Pattern ID = Pattern.compile("[?&](?:p|page_id|attachment_id)=([0-9]{1,18})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern COMMENT_PAGE = Pattern.compile("comment-page-[0-9]+");
    private static final List<String> FEEDS = List.of("feed", "rdf", "rss", "rss2", "atom");

    public PostUrl {
        path = List.copyOf(path);
    }

    /** The address taken apart; null when it is not one of this site's. Neither {@code http} or {@code https} nor {@code www.} matter. */
    public static PostUrl of(String url, Site site) {
        if (url.length() > LONGEST || !sameHost(url, site.homeUrl())) {
            return null;
        }
        Matcher id = ID.matcher(url);
        long named = id.find() ? Long.parseLong(id.group(1)) : 0;
        return new PostUrl(named, segments(below(plainPath(url), site)));
    }

    private static boolean sameHost(String url, String home) {
        String host = host(url);
        return host.isEmpty() || host.equals(host(home));
    }

    private static String host(String url) {
        int scheme = url.indexOf("//");
        if (scheme < 0 || scheme > 0 && url.charAt(scheme - 1) != ':') {
            return "";
        }
        int end = scheme + 2;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(scheme + 2, end).toLowerCase(Locale.ROOT);
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The path alone: without scheme, host, query and fragment. */
    private static String plainPath(String url) {
        int end = url.length();
        for (char sign : new char[] {'?', '#'}) {
            int at = url.indexOf(sign);
            end = at >= 0 && at < end ? at : end;
        }
        String path = url.substring(0, end);
        int scheme = path.indexOf("//");
        if (scheme < 0) {
            return path;
        }
        int slash = path.indexOf('/', scheme + 2);
        return slash < 0 ? "" : path.substring(slash);
    }

    /** Without the folder that the site lies in, and without {@code index.php}. */
    private static String below(String path, Site site) {
        String folder = plainPath(site.homeUrl());
        String rest =
                !folder.isEmpty() && (path + "/").startsWith(folder + "/") ? path.substring(folder.length()) : path;
        return rest.startsWith("/index.php/") ? rest.substring("/index.php".length()) : rest;
    }

    private static List<String> segments(String path) {
        List<String> out = new ArrayList<>();
        Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> Slug.of(PhpQuery.decodeRaw(part)))
                .forEach(out::add);
        return out;
    }

    /** Whether this is the front page. */
    public boolean isHome() {
        return id == 0 && path.isEmpty();
    }

    /** What may be the slug of the post: every part of the path, those at the end first. */
    public List<String> slugs() {
        List<String> out = new ArrayList<>(path);
        java.util.Collections.reverse(out);
        return out.stream().filter(part -> !part.isEmpty()).distinct().limit(10).toList();
    }

    /** What may be the id of the post where addresses have ids. */
    public List<Long> ids() {
        return path.stream()
                .filter(part -> NUMBER.matcher(part).matches())
                .map(Long::parseLong)
                .distinct()
                .limit(10)
                .toList();
    }

    /**
     * How well a permanent address fits: 0 when it leads elsewhere, 2 when it is this one, 1 when this one adds what
     * WordPress understands behind an address: the number of a page, a feed, {@code embed}, {@code trackback}.
     */
    public int leads(String permalink, Site site) {
        List<String> own = segments(below(plainPath(permalink), site));
        if (own.isEmpty() || permalink.indexOf('?') >= 0 || own.size() > path.size()) {
            return 0;
        }
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).equals(path.get(i)) && !sameNumber(own.get(i), path.get(i))) {
                return 0;
            }
        }
        List<String> rest = path.subList(own.size(), path.size());
        return rest.isEmpty() ? 2 : isEnding(rest) ? 1 : 0;
    }

    /** Months and days may be written without the zero before them. */
    private static boolean sameNumber(String own, String given) {
        return given.length() == 1 && NUMBER.matcher(given).matches() && own.equals("0" + given);
    }

    private static boolean isEnding(List<String> rest) {
        String first = rest.get(0);
        if (rest.size() == 1) {
            return NUMBER.matcher(first).matches()
                    || COMMENT_PAGE.matcher(first).matches()
                    || FEEDS.contains(first)
                    || "embed".equals(first)
                    || "trackback".equals(first);
        }
        return rest.size() == 2
                && ("feed".equals(first) && FEEDS.contains(rest.get(1))
                        || "page".equals(first) && NUMBER.matcher(rest.get(1)).matches());
    }
}

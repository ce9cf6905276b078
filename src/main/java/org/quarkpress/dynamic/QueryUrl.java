package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.php.PhpQuery;

/** Changes to the query of an address ({@code add_query_arg()}, {@code remove_query_arg()}). */
final class QueryUrl {
    private QueryUrl() {}

    /** The address with a parameter set: where it stands, else at the end. */
    static String with(String url, String name, long value) {
        List<String> parts = new ArrayList<>();
        boolean there = false;
        for (String part : query(url)) {
            boolean same = name.equals(nameOf(part));
            parts.add(same ? name + "=" + value : part);
            there |= same;
        }
        if (!there) {
            parts.add(name + "=" + value);
        }
        return path(url) + "?" + String.join("&", parts);
    }

    /** The address without a parameter. */
    static String without(String url, String name) {
        List<String> parts = new ArrayList<>(query(url));
        parts.removeIf(part -> name.equals(nameOf(part)));
        return path(url) + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    /** The parameters of an address as PHP reads and writes them. */
    static List<String> query(String url) {
        String written = PhpQuery.addToUrl("", parsed(url));
        return written.length() < 2 ? List.of() : List.of(written.substring(1).split("&"));
    }

    private static Map<String, Object> parsed(String url) {
        int mark = url.indexOf('?');
        return mark < 0 ? Map.of() : PhpQuery.parse(url.substring(mark + 1));
    }

    /** A parameter as a whole number; nothing where it is not there or is empty. */
    static Optional<Long> number(String url, String name) {
        return Optional.ofNullable(parsed(url).get(name))
                .filter(value -> !"".equals(value))
                .map(PhpNumber::toInt);
    }

    /** The name of a written parameter. */
    static String nameOf(String part) {
        int equals = part.indexOf('=');
        return equals < 0 ? part : part.substring(0, equals);
    }

    private static String path(String url) {
        int mark = url.indexOf('?');
        return mark < 0 ? url : url.substring(0, mark);
    }
}

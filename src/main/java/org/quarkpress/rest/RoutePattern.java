package org.quarkpress.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A route's pattern, matched as WordPress does: the whole path, any case, nothing decoded. */
final class RoutePattern {
    private static final Pattern GROUP = Pattern.compile("\\(\\?P<(\\w+)>");

    private final Pattern regex;
    private final String literal;
    private final List<String> names = new ArrayList<>();

    RoutePattern(String wordpress) {
        int first = wordpress.indexOf('(');
        literal = (first < 0 ? wordpress : wordpress.substring(0, first)).toLowerCase(Locale.ROOT);
        Matcher groups = GROUP.matcher(wordpress);
        StringBuilder java = new StringBuilder();
        while (groups.find()) {
            names.add(groups.group(1));
            groups.appendReplacement(java, "(?<g" + names.size() + ">");
        }
        groups.appendTail(java);
        regex = Pattern.compile(java.toString(), Pattern.CASE_INSENSITIVE);
    }

    /** The named parts of the path when it matches. */
    Optional<Map<String, Object>> match(String path) {
        if (!path.regionMatches(true, 0, literal, 0, literal.length())) {
            return Optional.empty();
        }
        Matcher matcher = regex.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String value = matcher.group("g" + (i + 1));
            if (value != null) {
                parts.put(names.get(i), value);
            }
        }
        return Optional.of(parts);
    }
}

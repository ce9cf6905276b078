package org.quarkpress.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.error.WpError;

/**
 * The refusals of all keys of one request in one error, as {@code WP_Error::merge_from} joins them: errors of the same code share their
 * data, the newest in front, and each is told.
 */
final class MetaErrors {
    private final Map<String, List<WpError>> byCode = new LinkedHashMap<>();

    void add(WpError error) {
        byCode.computeIfAbsent(error.code(), code -> new ArrayList<>()).add(error);
    }

    Optional<WpError> joined() {
        List<WpError> all = new ArrayList<>();
        byCode.values().forEach(same -> same.forEach(one -> all.add(told(one, same))));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        WpError first = all.get(0);
        all.subList(1, all.size()).forEach(first::add);
        return Optional.of(first);
    }

    private static WpError told(WpError one, List<WpError> same) {
        List<Object> data = new ArrayList<>();
        for (WpError error : same) {
            data.addAll(error.additionalData());
            data.add(error.data());
        }
        int newest = data.size() - 1;
        WpError told = WpError.withData(one.code(), one.getMessage(), data.get(newest));
        data.subList(0, newest).forEach(told::addData);
        return told;
    }
}

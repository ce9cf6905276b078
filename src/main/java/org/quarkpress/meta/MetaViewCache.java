package org.quarkpress.meta;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The {@code meta} members of objects, remembered beside the rows and fields that they are made of.
 *
 * <p>The rows are read anew for every request; only unserialising and checking them is spared when they are the same
 * as last time, so what is given is never stale.
 */
@ApplicationScoped
public class MetaViewCache {
    private static final long MOST_CHARACTERS = 16L << 20;

    private final Cache<Slot, Remembered> views = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Slot slot, Remembered remembered) -> remembered.weight())
            .build();

    /** The {@code meta} object of one thing as {@link MetaView#of} makes it; it cannot be changed. */
    public Map<String, Object> of(String objectType, long id, List<MetaField> fields, MetaRows rows) {
        Slot slot = new Slot(objectType, id);
        Remembered known = views.getIfPresent(slot);
        if (known == null || !known.madeOf(fields, rows)) {
            known = new Remembered(fields, rows, Collections.unmodifiableMap(MetaView.of(fields, rows)));
            views.put(slot, known);
        }
        return known.view();
    }

    /** One place per object: a newer view takes the place of the older one. */
    private record Slot(String objectType, long id) {}

    private record Remembered(List<MetaField> fields, MetaRows rows, Map<String, Object> view) {
        /** Fields are those of the registry, which makes each list once. */
        boolean madeOf(List<MetaField> otherFields, MetaRows otherRows) {
            return fields == otherFields && rows.equals(otherRows);
        }

        int weight() {
            int weight = 500;
            for (MetaRow row : rows.all()) {
                weight += 100 + 2 * row.value().length();
            }
            return weight;
        }
    }
}

package org.quarkpress.meta;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;

/**
 * The {@code meta} property of posts, terms, users and comments, read and written.
 *
 * <p>Writing takes two steps in the caller's one transaction: {@link #plan} refuses what must be refused before anything is stored,
 * {@link #apply} carries the changes out.
 */
@ApplicationScoped
public class MetaService {
    private final MetaRegistry registry;
    private final MetaStore store;

    public MetaService(MetaRegistry registry, MetaStore store) {
        this.registry = registry;
        this.store = store;
    }

    /** The {@code meta} objects of many things of one subtype, by id; one statement. */
    public Map<Long, Map<String, Object>> view(String objectType, String subtype, Collection<Long> ids) {
        List<MetaField> fields = registry.fields(objectType, subtype);
        Map<Long, Map<String, Object>> views = new LinkedHashMap<>();
        store.read(objectType, ids).forEach((id, rows) -> views.put(id, MetaView.of(fields, rows)));
        return views;
    }

    /**
     * The changes that a request asks for.
     *
     * @param wanted the {@code meta} argument; a list (PHP's empty array) or null changes nothing
     * @throws WpError all refusals in one
     */
    public List<MetaChange> plan(MetaTarget target, Object wanted, MetaPermission permission) {
        if (!(wanted instanceof Map<?, ?> map) || map.isEmpty()) {
            return List.of();
        }
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((name, value) -> named.put(String.valueOf(name), value));
        MetaRows rows = target.id() == 0 ? MetaRows.NONE : store.readForChange(target.objectType(), target.id());
        return new MetaPlanner(permission, rows).plan(registry.fields(target.objectType(), target.subtype()), named);
    }

    /** Carries out what was planned; {@code target} has its id by now. */
    public void apply(MetaTarget target, List<MetaChange> changes) {
        if (!changes.isEmpty()) {
            store.apply(target.objectType(), target.id(), changes);
        }
    }
}

package org.quarkpress.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarkpress.capability.MetaKeyFacts;
import org.quarkpress.model.Model;
import org.quarkpress.model.RegisteredMeta;
import org.quarkpress.schema.Schema;

/**
 * What is registered with {@code register_meta}, for each kind of object: WordPress's own keys and the site's.
 *
 * <p>Fields come in WordPress's order, which is also the order in which errors are told: first the keys for all subtypes, then those of
 * the subtype, each in the order they were registered.
 */
public final class MetaRegistry {
    private final List<RegisteredMeta> keys;
    private final Set<String> open;
    private final Map<String, List<MetaField>> fields = new LinkedHashMap<>();

    private MetaRegistry(List<RegisteredMeta> keys, List<RegisteredMeta> builtIn) {
        this.keys = List.copyOf(keys);
        this.open = builtIn.stream().map(MetaRegistry::place).collect(Collectors.toUnmodifiableSet());
        keys.forEach(MetaSanitizer::check);
        for (RegisteredMeta key : this.keys) {
            fields.put(key.objectType() + '/', read(key.objectType(), ""));
            fields.put(key.objectType() + '/' + key.objectSubtype(), read(key.objectType(), key.objectSubtype()));
        }
    }

    /**
     * The registry of a site.
     *
     * @throws IllegalArgumentException when a key names a sanitize callback that we do not have
     */
    public static MetaRegistry of(Model model) {
        List<RegisteredMeta> builtIn = BuiltInMeta.all(model.postTypes().all());
        List<RegisteredMeta> all = new ArrayList<>(model.meta());
        all.addAll(builtIn);
        return new MetaRegistry(all, builtIn);
    }

    /** A registry of these keys only. */
    public static MetaRegistry of(List<RegisteredMeta> keys) {
        return new MetaRegistry(keys, List.of());
    }

    /** The properties of {@code meta} for an object of this kind; the subtype is a post type or taxonomy, or empty. */
    public List<MetaField> fields(String objectType, String subtype) {
        List<MetaField> own = fields.get(objectType + '/' + subtype);
        return own == null ? fields.getOrDefault(objectType + '/', List.of()) : own;
    }

    private List<MetaField> read(String objectType, String subtype) {
        Map<String, MetaField> found = new LinkedHashMap<>();
        registered(objectType, subtype).forEach(meta -> MetaSchema.of(meta)
                .map(schema -> new MetaField(meta, schema, facts(meta)))
                .ifPresent(field -> found.put(field.name(), field)));
        return List.copyOf(found.values());
    }

    /** The {@code meta} property of the object's schema, as OPTIONS shows it. */
    public Schema schema(String objectType, String subtype) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        fields(objectType, subtype).forEach(field -> properties.put(field.name(), field.schema()));
        return Schema.any()
                .description("The registered meta of this object.")
                .with("type", "object")
                .context("view", "edit")
                .with("properties", properties(properties));
    }

    /** The keys that revisions of this post type keep ({@code wp_post_revision_meta_keys}), in order. */
    public Set<String> revisionedKeys(String postType) {
        return registered("post", postType)
                .filter(RegisteredMeta::revisionsEnabled)
                .map(RegisteredMeta::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is known of one key ({@code get_registered_meta_keys}). */
    public Optional<RegisteredMeta> find(String objectType, String subtype, String key) {
        return registered(objectType, subtype)
                .filter(meta -> meta.key().equals(key))
                .reduce((first, last) -> last);
    }

    private static Object properties(Map<String, Schema> properties) {
        Map<String, Object> plain = new LinkedHashMap<>();
        properties.forEach((name, schema) -> plain.put(name, schema.keywords()));
        return plain;
    }

    private Stream<RegisteredMeta> registered(String objectType, String subtype) {
        Map<String, RegisteredMeta> found = new LinkedHashMap<>();
        for (String wanted : subtype.isEmpty() ? List.of("") : List.of("", subtype)) {
            for (RegisteredMeta meta : keys) {
                if (meta.objectType().equals(objectType) && meta.objectSubtype().equals(wanted)) {
                    found.put(meta.key(), meta);
                }
            }
        }
        return found.values().stream();
    }

    private MetaKeyFacts facts(RegisteredMeta meta) {
        return new MetaKeyFacts(meta.objectType(), meta.key(), open.contains(place(meta)) ? Boolean.TRUE : null);
    }

    private static String place(RegisteredMeta meta) {
        return meta.objectType() + '/' + meta.objectSubtype() + '/' + meta.key();
    }
}

package org.quarkpress.meta;

import org.quarkpress.capability.MetaKeyFacts;
import org.quarkpress.model.RegisteredMeta;
import org.quarkpress.schema.Schema;

/**
 * One property of the {@code meta} object in REST ({@code WP_REST_Meta_Fields}).
 *
 * @param registered what {@code register_meta} was told
 * @param valueSchema the schema of one value
 * @param facts what decides who may write it
 */
public record MetaField(RegisteredMeta registered, Schema valueSchema, MetaKeyFacts facts) {
    /** The name in REST. */
    public String name() {
        return registered.restName();
    }

    /** The key in the table. */
    public String key() {
        return registered.key();
    }

    /** Whether there is one value, not several rows. */
    public boolean single() {
        return registered.single();
    }

    /** The schema of the property: of the value, or of the list of values. */
    public Schema schema() {
        return single() ? valueSchema : Schema.array(valueSchema);
    }

    @Override
    public int hashCode() {
        return registered.hashCode();
    }
}

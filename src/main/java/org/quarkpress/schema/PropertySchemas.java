package org.quarkpress.schema;

import java.util.Map;

/**
 * Which schema a property of an object has: its own, that of the first name pattern it matches, or the common one.
 *
 * @param named {@code properties}
 * @param patterned {@code patternProperties}
 * @param others {@code additionalProperties}: Boolean, Schema or null
 */
record PropertySchemas(Map<String, Schema> named, Map<String, Schema> patterned, Object others) {
    static PropertySchemas of(Schema schema) {
        return new PropertySchemas(schema.properties(), schema.patternProperties(), schema.additionalProperties());
    }

    /** The schema of this property, or null when none speaks of it. */
    Schema find(String name) {
        Schema own = named.get(name);
        if (own != null) {
            return own;
        }
        for (Map.Entry<String, Schema> entry : patterned.entrySet()) {
            if (SafePattern.of(entry.getKey()).find(name)) {
                return entry.getValue();
            }
        }
        return others instanceof Schema schema ? schema : null;
    }

    /** Whether a property without schema is refused. */
    boolean forbidsOthers() {
        return Boolean.FALSE.equals(others);
    }
}

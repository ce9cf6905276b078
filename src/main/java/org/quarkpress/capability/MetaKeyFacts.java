package org.quarkpress.capability;

import java.util.Locale;

/**
 * What has to be known of a meta key to say who may write it.
 *
 * @param objectType {@code post}, {@code term}, {@code user} or {@code comment}
 * @param key the key
 * @param allowed what its registration's {@code auth_callback} says, null when it has none
 */
public record MetaKeyFacts(String objectType, String key, Boolean allowed) {
    /** A key without an {@code auth_callback} of its own. */
    public static MetaKeyFacts of(String objectType, String key) {
        return new MetaKeyFacts(objectType, key, null);
    }

    /** {@code is_protected_meta}: keys that begin with an underscore are WordPress's own business. */
    public boolean isProtected() {
        return key.startsWith("_");
    }

    /** Whether the key itself may be written, whoever may edit the object. */
    public boolean isWritable() {
        return allowed == null ? !isProtected() : allowed;
    }

    /** The name of the question, such as {@code edit_post_meta}. */
    public String question(Verb verb) {
        return verb.name().toLowerCase(Locale.ROOT) + "_" + objectType + "_meta";
    }

    /** What is to be done with the key. */
    public enum Verb {
        ADD,
        EDIT,
        DELETE
    }
}

package org.quarkpress.bulk.meta;

import java.util.function.UnaryOperator;
import org.quarkpress.meta.MetaField;
import org.quarkpress.meta.MetaSanitizer;
import org.quarkpress.meta.MetaValidator;
import org.quarkpress.model.RegisteredMeta;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.schema.Schema;

/**
 * A registered meta value from whatever a source sent for it.
 *
 * <p>Where {@code wp/v2} asks for the right type, importing takes what can only mean one thing: lists and objects in any
 * of the shapes of {@link ListShape} and {@link ObjectShape}, numbers and booleans as texts. What comes out fits the key's
 * schema, and {@code update_metadata} stores it so that {@code get_post_meta} gives a plain list.
 */
public final class GenerousMeta {
    private GenerousMeta() {}

    /**
     * The value of one key; for a key with several rows the list of their values.
     *
     * @param field the key
     * @param sent what the source has, null excepted, which removes the key
     * @return what fits the key's schema
     * @throws org.quarkpress.error.WpError a {@link MetaRefusal}, when it can be made to fit in no way
     */
    public static Object clean(MetaField field, Object sent) {
        RegisteredMeta key = field.registered();
        ShapeCleaner cleaner = new ShapeCleaner(texts(key));
        Schema schema = field.schema();
        Object cleaned = cleaner.clean(sent, schema, "/meta/" + MetaRefusal.token(field.name()));
        boolean compound = schema.hasType("array") || schema.hasType("object");
        if (compound && PlainShape.is(schema)) {
            return cleaned;
        }
        Object whole = compound ? cleaned : MetaSanitizer.sanitize(key, cleaned);
        return MetaRefusal.guard("/meta/" + MetaRefusal.token(field.name()), () -> MetaValidator.fitted(field, whole));
    }

    /** How texts inside lists and objects are cleaned: by the key's own function, else as text fields are. */
    private static UnaryOperator<String> texts(RegisteredMeta key) {
        return key.sanitizeCallback() == null
                ? ItemText::clean
                : text -> PhpNumber.toText(MetaSanitizer.sanitize(key, text));
    }
}

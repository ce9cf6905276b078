package org.quarkpress.bulk.stored;

import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.ImportRefusal;
import org.quarkpress.bulk.RecordFields;
import org.quarkpress.bulk.SourceKey;
import org.quarkpress.bulk.StoredValue;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.term.TermText;

/**
 * A term as an export file tells it, be its taxonomy registered here or not.
 *
 * @param sourceId its id on the other site, empty when the file does not tell
 * @param taxonomy taxonomy name
 * @param slug unique in its taxonomy
 * @param name as stored
 * @param parent slug of the term above, empty for none
 * @param description as stored
 * @param meta rows of its meta
 */
public record StoredTerm(
        String sourceId,
        String taxonomy,
        String slug,
        String name,
        String parent,
        String description,
        List<StoredValue> meta) {
    private static final int LONGEST = 200;
    private static final int LONGEST_TAXONOMY = 32;

    /**
     * The term of a part.
     *
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal} for what can be no term
     */
    static StoredTerm read(ImportPart part) {
        RecordFields fields = new RecordFields(part.fields(), "");
        StoredTerm bare = of(fields.text("taxonomy"), part.fields(), "");
        return new StoredTerm(
                SourceKey.of(fields.text("source_id")),
                bare.taxonomy,
                bare.slug,
                bare.name,
                Slug.of(fields.text("parent")),
                TermText.description(fields.text("description")),
                StoredValue.read(fields.value("stored_meta"), "/stored_meta"));
    }

    /** A term that an item has: its slug and its name. */
    static StoredTerm of(String taxonomy, Map<?, ?> named, String pointer) {
        RecordFields fields = new RecordFields(named, pointer);
        String name = TermText.name(fields.text("name"));
        String slug = Slug.of(fields.text("slug"));
        slug = slug.isEmpty() ? Slug.of(name) : slug;
        if (slug.isEmpty() || slug.length() > LONGEST) {
            throw ImportRefusal.kind(pointer + "/slug", "a slug of 1 to " + LONGEST + " characters");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw ImportRefusal.kind(pointer + "/name", "a name of at most " + LONGEST + " characters");
        }
        if (!isTaxonomy(taxonomy)) {
            throw ImportRefusal.kind(pointer, "of a taxonomy whose name has 1 to " + LONGEST_TAXONOMY + " characters");
        }
        return new StoredTerm("", taxonomy, slug, name.isEmpty() ? slug : name, "", "", List.of());
    }

    private static boolean isTaxonomy(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_TAXONOMY
                && name.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    /** Taxonomy and slug, which name it here and there. */
    public TermKey key() {
        return new TermKey(taxonomy, slug);
    }

    /**
     * What names a term.
     *
     * @param taxonomy taxonomy name
     * @param slug its slug
     */
    public record TermKey(String taxonomy, String slug) {}
}

package org.quarkpress.post;

import java.util.List;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.model.PostType;
import org.quarkpress.term.TermRow;

/**
 * A post with everything a view needs, gathered for a whole page of posts at once.
 *
 * @param row the stored row
 * @param type its type
 * @param facts what permission rules know of it
 * @param terms its terms in all taxonomies, by name
 * @param meta its meta by key, raw, in the order of the rows
 * @param revisions how many revisions it has
 * @param link its permanent address
 * @param template pattern of its address, {@code %postname%} in place of the slug
 * @param generatedSlug the slug it has or would get
 * @param unlocked whether this asker has its password, or needs none for what is asked
 */
public record PostItem(
        PostRow row,
        PostType type,
        PostFacts facts,
        List<TermRow> terms,
        MetaRows meta,
        RevisionCount revisions,
        String link,
        String template,
        String generatedSlug,
        boolean unlocked) {
    /** The first value of a meta key, or null. */
    public String metaValue(String key) {
        return meta.first(key).orElse(null);
    }

    /** The id of its featured picture, 0 for none ({@code get_post_thumbnail_id}). */
    public long thumbnail() {
        String value = metaValue("_thumbnail_id");
        return value == null ? 0 : org.quarkpress.schema.Coercion.toLong(value);
    }

    /** Its terms in one taxonomy. */
    public List<TermRow> terms(String taxonomy) {
        return terms.stream().filter(term -> term.taxonomy().equals(taxonomy)).toList();
    }
}

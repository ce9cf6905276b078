package org.quarkpress.bulk.export;

import java.util.List;
import java.util.Map;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.term.TermRow;

/**
 * What the records of some posts hold beside their rows.
 *
 * @param meta of posts, by id
 * @param terms of posts, by id
 * @param above terms above those, by taxonomy and id
 * @param termMeta by term id
 * @param places posts above, by id
 * @param logins of authors, by id
 * @param pictures by id
 * @param comments by post, in the order of their ids
 * @param commentMeta by comment id
 * @param sticky ids of posts that stay on top
 */
record ExportFacts(
        Map<Long, MetaRows> meta,
        Map<Long, List<TermRow>> terms,
        Map<String, Map<Long, TermRow>> above,
        Map<Long, MetaRows> termMeta,
        Map<Long, ExportedPlace> places,
        Map<Long, String> logins,
        Map<Long, ExportedPicture> pictures,
        Map<Long, List<ExportedComment>> comments,
        Map<Long, MetaRows> commentMeta,
        List<Long> sticky) {
    MetaRows metaOf(long post) {
        return meta.getOrDefault(post, MetaRows.NONE);
    }
}

package org.quarkpress.bulk.chunk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.quarkpress.bulk.ImportName;
import org.quarkpress.bulk.TermMemo;

/**
 * What the names in the items of one transaction stand for, as far as it was looked up.
 *
 * @param authors ids of users
 * @param parents ids of posts by type and name
 * @param pictures ids that are pictures of this site
 * @param terms terms by name
 * @param last whether nothing more comes that could be meant by a name
 */
record ChunkNames(
        Map<ImportName, Long> authors,
        Map<Map.Entry<String, ImportName>, Long> parents,
        Set<Long> pictures,
        TermMemo terms,
        boolean last) {
    static ChunkNames empty(boolean last) {
        return new ChunkNames(new HashMap<>(), new HashMap<>(), new HashSet<>(), new TermMemo(), last);
    }
}

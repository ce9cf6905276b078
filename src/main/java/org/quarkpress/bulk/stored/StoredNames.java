package org.quarkpress.bulk.stored;

import java.util.HashMap;
import java.util.Map;
import org.quarkpress.bulk.ImportName;
import org.quarkpress.term.TermRow;

/**
 * What the names in the items of one transaction stand for, as far as it was looked up.
 *
 * @param authors ids of users
 * @param terms terms that are there for sure
 * @param last whether nothing more comes that could be meant by a name
 */
public record StoredNames(Map<ImportName, Long> authors, Map<StoredTerm.TermKey, TermRow> terms, boolean last) {
    /** Nothing known yet. */
    public static StoredNames empty(boolean last) {
        return new StoredNames(new HashMap<>(), new HashMap<>(), last);
    }
}

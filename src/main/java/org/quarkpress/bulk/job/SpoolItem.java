package org.quarkpress.bulk.job;

import org.quarkpress.bulk.input.RawPart;

/**
 * A part that waits for its turn.
 *
 * @param part the part
 * @param error id of the row that tells why it was refused before, when it is tried again; else 0
 */
record SpoolItem(RawPart part, long error) {
    /** A part that comes for the first time. */
    static SpoolItem of(RawPart part) {
        return new SpoolItem(part, 0);
    }

    /** Whether this is an item of its own, which is counted, or only describes somebody or something that items name. */
    boolean isItem() {
        return part.kind() == org.quarkpress.bulk.input.ImportPart.Kind.ITEM;
    }
}

package org.quarkpress.bulk;

import java.util.Locale;

/**
 * One thing that a job made or changed, as rolling it back needs it.
 *
 * @param kind what it is
 * @param objectId its id
 * @param action whether it was made or changed
 * @param fingerprint of the thing as the job left it, to see who changed it since; empty where that cannot matter
 * @param before the thing as it was, null for what was made
 */
public record JournalEntry(Kind kind, long objectId, Action action, String fingerprint, byte[] before) {
    /** Kinds of things. */
    public enum Kind {
        POST,
        TERM,
        USER,
        COMMENT,
        MEDIA;

        /** The name in the table. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was done. */
    public enum Action {
        CREATED,
        UPDATED;

        /** The name in the table. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Something made. */
    public static JournalEntry created(Kind kind, long objectId, String fingerprint) {
        return new JournalEntry(kind, objectId, Action.CREATED, fingerprint, null);
    }

    /** Something changed. */
    public static JournalEntry updated(Kind kind, long objectId, String fingerprint, byte[] before) {
        return new JournalEntry(kind, objectId, Action.UPDATED, fingerprint, before);
    }
}

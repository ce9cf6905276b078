package org.quarkpress.capability;

/** What a post status is registered as, as far as reading is concerned ({@code public}, {@code private} or neither). */
public enum StatusKind {
    /** Everybody who may read at all may read it: {@code publish}. */
    PUBLIC,
    /** Only who may read private posts: {@code private}. */
    PRIVATE,
    /** Drafts, the trash and everything internal: only who may edit. */
    PROTECTED,
    /** Not registered. */
    UNKNOWN;

    /** The kind of WordPress's own statuses; any other name is unknown. */
    public static StatusKind ofBuiltIn(String status) {
        return switch (status) {
            case "publish" -> PUBLIC;
            case "private" -> PRIVATE;
            case "future",
                    "draft",
                    "pending",
                    "trash",
                    "auto-draft",
                    "inherit",
                    "request-pending",
                    "request-confirmed",
                    "request-failed",
                    "request-completed" -> PROTECTED;
            default -> UNKNOWN;
        };
    }
}

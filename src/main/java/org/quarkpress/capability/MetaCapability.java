package org.quarkpress.capability;

/** WordPress's meta capabilities: the questions about one object that {@link MapMetaCap} answers. */
public enum MetaCapability {
    READ_POST,
    EDIT_POST,
    DELETE_POST,
    PUBLISH_POST,
    EDIT_TERM,
    DELETE_TERM,
    ASSIGN_TERM,
    EDIT_USER,
    DELETE_USER,
    PROMOTE_USER,
    REMOVE_USER,
    LIST_APP_PASSWORDS,
    CREATE_APP_PASSWORD,
    READ_APP_PASSWORD,
    EDIT_APP_PASSWORD,
    DELETE_APP_PASSWORD,
    DELETE_APP_PASSWORDS,
    EDIT_COMMENT;

    /** The name as WordPress writes it, such as {@code edit_post}. */
    public String wordPressName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

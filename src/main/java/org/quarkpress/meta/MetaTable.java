package org.quarkpress.meta;

/** The four meta tables; three of them look the same, that of users names its id differently. */
enum MetaTable {
    POST("wp_postmeta", "post_id", "meta_id"),
    TERM("wp_termmeta", "term_id", "meta_id"),
    USER("wp_usermeta", "user_id", "umeta_id"),
    COMMENT("wp_commentmeta", "comment_id", "meta_id");

    private final String table;
    private final String object;
    private final String id;

    MetaTable(String table, String object, String id) {
        this.table = table;
        this.object = object;
        this.id = id;
    }

    static MetaTable of(String objectType) {
        return valueOf(objectType.toUpperCase(java.util.Locale.ROOT));
    }

    String table() {
        return table;
    }

    String objectColumn() {
        return object;
    }

    String idColumn() {
        return id;
    }
}

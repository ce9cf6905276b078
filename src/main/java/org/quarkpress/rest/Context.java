package org.quarkpress.rest;

import org.quarkpress.schema.Schema;

/** {@code context}: whether an answer is for a reader, an editor or an embedding page. */
public final class Context {
    private static final String SENTENCE = "What the answer is for; decides which fields it has.";

    private Context() {}

    /** The argument of readable endpoints, {@code view} by default. */
    public static Schema schema() {
        return schemaWithoutDefault().defaultsTo("view");
    }

    /** The argument for endpoints that declare no default. */
    public static Schema schemaWithoutDefault() {
        return Schema.string().description(SENTENCE).oneOfValues("view", "embed", "edit");
    }
}

package org.quarkpress.rest;

import org.quarkpress.error.WpError;
import org.quarkpress.schema.Schema;
import org.quarkpress.schema.SchemaSanitizer;
import org.quarkpress.schema.SchemaValidator;

/**
 * An argument of an endpoint.
 *
 * @param schema what is shown and, by the standard rules, checked
 * @param required whether its absence is {@code rest_missing_callback_param}
 * @param validate checks in the first stage; null when it has no {@code validate_callback}
 * @param sanitize makes the value to use in the second stage; null leaves the value as it came
 */
public record Arg(Schema schema, boolean required, Rule validate, Rule sanitize) {
    /** A rule over a value: returns the value to use, or throws the error that is put in {@code details}. */
    @FunctionalInterface
    public interface Rule {
        /** Checks or changes the value of the named parameter. */
        Object apply(Object value, RestRequest request, String name);
    }

    /** An argument that says neither: checked and sanitised together in the second stage (rest_parse_request_arg). */
    public static Arg of(Schema schema) {
        return new Arg(schema, false, null, (value, request, name) -> parse(value, schema, name));
    }

    /** An argument checked in the first stage and sanitised in the second, as those made from item schemas are. */
    public static Arg checked(Schema schema) {
        return new Arg(
                schema,
                false,
                (value, request, name) -> valid(value, schema, name),
                (value, request, name) -> SchemaSanitizer.sanitize(value, schema, name));
    }

    /** An argument that is only shown: its value goes to the handler as it came. */
    public static Arg free(Schema schema) {
        return new Arg(schema, false, null, null);
    }

    /** The same, and it must be there. */
    public Arg needed() {
        return new Arg(schema, true, validate, sanitize);
    }

    /** The same with another rule for the second stage. */
    public Arg sanitizedBy(Rule rule) {
        return new Arg(schema, required, validate, rule);
    }

    /** The same with another rule for the first stage. */
    public Arg validatedBy(Rule rule) {
        return new Arg(schema, required, rule, sanitize);
    }

    /** Checks a value by its schema; throws the first error. */
    public static Object valid(Object value, Schema schema, String name) {
        SchemaValidator.validate(value, schema, name).ifPresent(Arg::refuse);
        return value;
    }

    /** Checks a value, then gives it its type. */
    public static Object parse(Object value, Schema schema, String name) {
        return SchemaSanitizer.sanitize(valid(value, schema, name), schema, name);
    }

    private static void refuse(WpError error) {
        throw error;
    }
}

package org.quarkpress.user;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.sanitize.Username;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.EndpointArgs;
import org.quarkpress.schema.Schema;

/** The arguments by which users are made, changed and deleted. */
final class UserArgs {
    private UserArgs() {}

    static Map<String, Arg> write(Schema schema, EndpointArgs.Method method) {
        Map<String, Arg> args = new LinkedHashMap<>();
        EndpointArgs.of(schema, method).forEach((name, argument) -> {
            Arg arg = of(name, argument);
            args.put(name, Boolean.TRUE.equals(argument.get("required")) ? arg.needed() : arg);
        });
        return args;
    }

    static Map<String, Arg> delete() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put(
                "force",
                Arg.of(Schema.bool()
                        .description("Must be true: users have no trash.")
                        .defaultsTo(false)));
        Schema heir = Schema.integer().description("Who gets the posts.");
        args.put("reassign", Arg.free(heir).sanitizedBy(UserArgs::heir).needed());
        return args;
    }

    private static Arg of(String name, Schema schema) {
        return switch (name) {
            case "name", "first_name", "last_name", "nickname" ->
                Arg.checked(schema).sanitizedBy((value, request, param) -> TextField.clean(Coercion.toText(value)));
            case "slug" -> Arg.checked(schema).sanitizedBy((value, request, param) -> Slug.of(Coercion.toText(value)));
            case "username" -> Arg.checked(schema).sanitizedBy(UserArgs::username);
            case "password" -> Arg.checked(schema).sanitizedBy(UserArgs::password);
            case "meta" -> Arg.free(schema);
            default -> Arg.checked(schema);
        };
    }

    private static Object username(Object value, RestRequest request, String name) {
        String text = Coercion.toText(value);
        if (text.isEmpty() || !Username.cleanStrict(text).equals(text)) {
            throw UserErrors.bad("rest_user_invalid_username", "The login name has characters that are not allowed.");
        }
        return text;
    }

    private static Object password(Object value, RestRequest request, String name) {
        String text = Coercion.toText(value);
        if (text.isEmpty() || text.contains("\\")) {
            throw UserErrors.bad("rest_user_invalid_password", "A password must not be empty or have backslashes.");
        }
        return text;
    }

    /** A number, or nobody: empty, false and "false". */
    private static Object heir(Object value, RestRequest request, String name) {
        String text = value instanceof Boolean on ? (on ? "1" : "") : Coercion.toText(value);
        if (text.isEmpty() || text.equals("false")) {
            return false;
        }
        boolean digits = text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw WpError.of("rest_invalid_param", "reassign is no user.", 400);
        }
        return Long.parseLong(text);
    }
}

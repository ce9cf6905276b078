package org.quarkpress.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Context;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.Key;
import org.quarkpress.schema.Coercion;

/** The arguments that types, statuses and taxonomies have in common. */
final class ModelArgs {
    private ModelArgs() {}

    static Map<String, Arg> context() {
        Map<String, Arg> args = new LinkedHashMap<>();
        Arg context = Arg.checked(Context.schema());
        args.put("context", context.sanitizedBy((value, request, name) -> Key.clean(Coercion.toText(value))));
        return args;
    }

    static boolean editing(RestRequest request) {
        return "edit".equals(request.context());
    }
}

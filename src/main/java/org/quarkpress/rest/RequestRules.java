package org.quarkpress.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.ErrorBody;
import org.quarkpress.error.WpError;

/**
 * The stages in which WordPress checks parameters: what is missing, then what is wrong, then what it makes of them.
 *
 * <p>As {@code WP_REST_Request::has_valid_params} and {@code sanitize_params}: each stage reports all its findings in
 * one error and ends the request before the next.
 */
final class RequestRules {
    private RequestRules() {}

    /** Puts the defaults of the arguments below all other sources. */
    static void defaults(RestRequest request, Map<String, Arg> args) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        args.forEach((name, arg) -> {
            if (arg.schema().hasDefault()) {
                defaults.put(name, arg.schema().defaultValue());
            }
        });
        request.with(ParamSource.DEFAULTS, defaults);
    }

    /** All stages. */
    static void check(RestRequest request, Map<String, Arg> args) {
        valid(request, args);
        sanitize(request, args);
    }

    /** The first stages: nothing required is missing, and what has a check of its own passes it. */
    static void valid(RestRequest request, Map<String, Arg> args) {
        List<Object> missing = new ArrayList<>();
        args.forEach((name, arg) -> {
            if (arg.required() && !request.isset(name)) {
                missing.add(name);
            }
        });
        if (!missing.isEmpty()) {
            throw missing(missing);
        }
        Findings findings = new Findings();
        args.forEach((name, arg) -> {
            Object value = request.param(name);
            if (value != null && arg.validate() != null) {
                findings.run(name, () -> arg.validate().apply(value, request, name));
            }
        });
        findings.raise();
    }

    /** The last stage: every value of every source becomes what the handler shall see. */
    static void sanitize(RestRequest request, Map<String, Arg> args) {
        Findings findings = new Findings();
        for (ParamSource source : request.order()) {
            if (source == ParamSource.DEFAULTS) {
                continue; // a route's own defaults are already what its handler wants
            }
            for (Map.Entry<String, Object> param : request.source(source).entrySet()) {
                Arg arg = args.get(param.getKey());
                if (arg != null && arg.sanitize() != null) {
                    findings.run(
                            param.getKey(),
                            () -> param.setValue(arg.sanitize().apply(param.getValue(), request, param.getKey())));
                }
            }
        }
        findings.raise();
    }

    private static WpError missing(List<Object> names) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("status", 400L);
        data.put("params", names);
        return WpError.withData("rest_missing_callback_param", "Missing parameter(s): " + join(names), data);
    }

    private static String join(Iterable<?> names) {
        StringBuilder out = new StringBuilder();
        names.forEach(name -> out.append(out.isEmpty() ? "" : ", ").append(name));
        return out.toString();
    }

    /** What a stage found, by parameter. */
    private static final class Findings {
        private final Map<String, Object> messages = new LinkedHashMap<>();
        private final Map<String, Object> details = new LinkedHashMap<>();

        void run(String name, Runnable rule) {
            try {
                rule.run();
            } catch (WpError error) {
                messages.put(name, error.getMessage());
                if (!error.code().isEmpty()) { // a check that only says no gives no details
                    details.put(name, ErrorBody.of(error));
                }
            }
        }

        void raise() {
            if (messages.isEmpty()) {
                return;
            }
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("status", 400L);
            data.put("params", messages);
            data.put("details", details);
            throw WpError.withData("rest_invalid_param", "Invalid parameter(s): " + join(messages.keySet()), data);
        }
    }
}

package org.quarkpress.rest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A request as WordPress's {@code WP_REST_Request} sees it: a method, a route, and parameters from five sources.
 *
 * <p>A parameter is looked up in the JSON body, then the form body, the query, the path and the defaults; the first
 * that is there wins, which is why an {@code id} in the body beats the one in the path.
 */
public final class RestRequest {
    private static final List<String> WITH_BODY = List.of("POST", "PUT", "PATCH", "DELETE");

    private final String method;
    private final String route;
    private final Map<String, String> headers;
    private Asker asker;
    private final Map<ParamSource, Map<String, Object>> sources = new EnumMap<>(ParamSource.class);
    private final Map<Object, Object> memo = new HashMap<>();
    private RestRequest root = this;
    private RequestBody body = RequestBody.NONE;
    private Set<String> malformed = Set.of();
    private boolean json;

    /**
     * A request without parameters.
     *
     * @param method upper-case HTTP method, after overrides
     * @param route path below the root of the API, beginning with a slash, never ending with one (but for the root)
     * @param headers by lower-case name
     * @param asker who asks, and the site that is asked
     */
    public RestRequest(String method, String route, Map<String, String> headers, Asker asker) {
        this.method = method;
        this.route = route;
        this.headers = headers;
        this.asker = asker;
    }

    /** A request for reading that this one leads to, with which it shares {@link #shared}. */
    RestRequest child(String childRoute) {
        RestRequest child = new RestRequest("GET", childRoute, Map.of(), asker);
        child.root = root;
        return child;
    }

    /** The HTTP method in upper case. */
    public String method() {
        return method;
    }

    /** The path below the root of the API. */
    public String route() {
        return route;
    }

    /** Who asks and what site is asked. */
    public Asker asker() {
        return asker;
    }

    /** A header by any case of its name, or null. */
    public String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /** All headers by lower-case name. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The body, to be read once by a handler that takes streams. */
    public RequestBody body() {
        return body;
    }

    /** This request with a body that handlers may read. */
    public RestRequest withBody(RequestBody newBody) {
        body = newBody;
        return this;
    }

    /** Sets all parameters of a source; a JSON source makes this a JSON request. */
    public RestRequest with(ParamSource source, Map<String, Object> params) {
        sources.put(source, new LinkedHashMap<>(params));
        json |= source == ParamSource.JSON;
        return this;
    }

    /** The parameters of one source, changeable; empty when there are none. */
    public Map<String, Object> source(ParamSource source) {
        return sources.computeIfAbsent(source, s -> new LinkedHashMap<>());
    }

    /** The sources of this request in the order of {@code get_parameter_order}. */
    public List<ParamSource> order() {
        boolean takesBody = WITH_BODY.contains(method);
        if (json) {
            return takesBody
                    ? List.of(
                            ParamSource.JSON, ParamSource.POST, ParamSource.GET, ParamSource.URL, ParamSource.DEFAULTS)
                    : List.of(ParamSource.JSON, ParamSource.GET, ParamSource.URL, ParamSource.DEFAULTS);
        }
        return takesBody
                ? List.of(ParamSource.POST, ParamSource.GET, ParamSource.URL, ParamSource.DEFAULTS)
                : List.of(ParamSource.GET, ParamSource.URL, ParamSource.DEFAULTS);
    }

    /** A parameter's value: of the first source in which it is set and not null, else null. */
    public Object param(String name) {
        for (ParamSource source : order()) {
            Map<String, Object> params = sources.get(source);
            Object value = params == null ? null : params.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Whether a parameter was sent at all (null counts, defaults too), as {@code has_param}. */
    public boolean has(String name) {
        return order().stream().anyMatch(source -> source(source).containsKey(name));
    }

    /** Whether a parameter has a value that is not null, as PHP's {@code isset($request['name'])}. */
    public boolean isset(String name) {
        return param(name) != null;
    }

    /** Sets a parameter where it is, else in the first source, as {@code set_param}. */
    public void set(String name, Object value) {
        List<ParamSource> order = order();
        for (ParamSource source : order) {
            if (source != ParamSource.DEFAULTS && source(source).containsKey(name)) {
                source(source).put(name, value);
                return;
            }
        }
        source(order.get(0)).put(name, value);
    }

    /** A text parameter, or null; other scalars as text. */
    public String text(String name) {
        Object value = param(name);
        return value == null ? null : String.valueOf(value);
    }

    /** A whole number, after sanitising; empty when absent or no number. */
    public Optional<Long> integer(String name) {
        return param(name) instanceof Number n ? Optional.of(n.longValue()) : Optional.empty();
    }

    /** A truth value, after sanitising; false when absent. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(param(name));
    }

    /** A list, after sanitising; empty when absent. */
    public List<?> list(String name) {
        return param(name) instanceof List<?> list ? list : List.of();
    }

    /** The context asked for: {@code view} unless said otherwise. */
    public String context() {
        return param("context") instanceof String s && !s.isEmpty() ? s : "view";
    }

    /** Notes the fields of a form whose bytes are no UTF-8; the parameters have U+FFFD in their place. */
    RestRequest withMalformed(Set<String> names) {
        malformed = Set.copyOf(names);
        return this;
    }

    /** Whether the form held bytes under this name that are no UTF-8, which no column of text takes. */
    public boolean malformed(String name) {
        return malformed.contains(name);
    }

    /** What was found out once for this request and is needed again, such as the post that permission was checked on. */
    public <T> T memo(Object key, Class<T> type, Supplier<T> source) {
        Object value = memo.get(key);
        if (value == null) {
            value = source.get();
            memo.put(key, value);
        }
        return type.cast(value);
    }

    /** As {@link #memo}, but found out once for a request and all that it embeds. */
    public <T> T shared(Object key, Class<T> type, Supplier<T> source) {
        return root.memo(key, type, source);
    }

    /** Goes on with what is known of asker and site after an option was changed. */
    public void asker(Asker changed) {
        asker = changed;
    }

    /** Forgets what was found out, after a handler has changed rows. */
    public void forget() {
        memo.clear();
    }
}

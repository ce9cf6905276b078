package org.quarkpress.user;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Capability;
import org.quarkpress.capability.Roles;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.Context;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.Schema;

/** The arguments of lists of users, and what they ask for. */
final class UserParams {
    private UserParams() {}

    static Map<String, Arg> of(List<String> types) {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("context", Arg.checked(Context.schema()));
        args.put(
                "page",
                Arg.checked(Schema.integer()
                        .description("Which page.")
                        .defaultsTo(1L)
                        .minimum(1)));
        args.put(
                "per_page",
                Arg.checked(Schema.integer()
                        .description("How many on a page.")
                        .defaultsTo(10L)
                        .minimum(1)
                        .maximum(100)));
        args.put(
                "search",
                Arg.checked(Schema.string().description("Only those in which this occurs."))
                        .sanitizedBy((value, request, name) -> TextField.clean(Coercion.toText(value))));
        args.put("exclude", ids("Not these."));
        args.put("include", ids("Only these."));
        args.put("offset", Arg.of(Schema.integer().description("Pass over so many.")));
        order(args);
        args.put("slug", Arg.of(texts("Only those with these names in addresses.")));
        args.put("roles", Arg.of(texts("Only those with one of these roles.")));
        args.put("capabilities", Arg.of(texts("Only those with one of these capabilities.")));
        args.put("who", Arg.of(Schema.string().description("Only authors.").oneOfValues("authors")));
        args.put("has_published_posts", published(types));
        args.put(
                "search_columns",
                Arg.of(Schema.array(Schema.string().oneOfValues("email", "name", "id", "username", "slug"))
                        .description("Where to search.")
                        .defaultsTo(List.of())));
        return args;
    }

    private static void order(Map<String, Arg> args) {
        args.put("order", choice("Direction.", "asc", "asc", "desc"));
        args.put(
                "orderby",
                choice(
                        "Order.",
                        "name",
                        "id",
                        "include",
                        "name",
                        "registered_date",
                        "slug",
                        "include_slugs",
                        "email",
                        "url"));
    }

    /**
     * What a request asks for.
     *
     * @param types the post types that REST shows: those who may not list users see only their authors
     */
    static UserQuery query(
            RestRequest request, Actor actor, List<String> types, List<String> publicTypes, Roles roles) {
        boolean maySeeAll = actor.can(Capability.LIST_USERS);
        long perPage = request.integer("per_page").orElse(10L);
        List<String> capabilities = strings(request, "capabilities");
        return new UserQuery(
                numbers(request, "include"),
                numbers(request, "exclude"),
                strings(request, "slug"),
                strings(request, "roles"),
                capabilities.isEmpty() ? null : holders(capabilities, roles),
                "authors".equals(request.param("who")),
                publishedTypes(request, maySeeAll, types, publicTypes),
                UserSearch.of(request.text("search"), strings(request, "search_columns"), maySeeAll),
                Objects.requireNonNullElse(request.text("orderby"), "name"),
                "desc".equals(request.param("order")),
                offset(request),
                perPage);
    }

    private static long offset(RestRequest request) {
        return request.isset("offset")
                ? Math.max(0, request.integer("offset").orElse(0L))
                : CollectionPage.offset(
                        request.integer("page").orElse(1L),
                        request.integer("per_page").orElse(10L));
    }

    /** The page that an offset lies on, counted from 1. */
    static long page(RestRequest request) {
        return (long) Math.ceil(
                        (double) offset(request) / request.integer("per_page").orElse(10L))
                + 1;
    }

    private static List<String> publishedTypes(
            RestRequest request, boolean maySeeAll, List<String> types, List<String> publicTypes) {
        Object asked = request.param("has_published_posts");
        if (asked instanceof List<?> list && !list.isEmpty()) {
            return list.stream().map(String::valueOf).toList();
        }
        if ("authors".equals(request.param("who"))) {
            return null;
        }
        if (!maySeeAll) {
            return types;
        }
        return Boolean.TRUE.equals(asked) ? publicTypes : null;
    }

    /** The capabilities and the names of the roles that have one: what a user's own entries may name. */
    private static List<String> holders(List<String> capabilities, Roles roles) {
        List<String> names = new java.util.ArrayList<>(capabilities);
        roles.byName().values().stream()
                .filter(role ->
                        capabilities.stream().anyMatch(c -> role.capabilities().getOrDefault(c, false)))
                .forEach(role -> names.add(role.name()));
        return names;
    }

    private static List<Long> numbers(RestRequest request, String name) {
        return request.list(name).stream()
                .filter(Number.class::isInstance)
                .map(n -> Math.abs(((Number) n).longValue()))
                .toList();
    }

    private static List<String> strings(RestRequest request, String name) {
        return request.list(name).stream().map(String::valueOf).toList();
    }

    /** Shown with its types by name, as {@code get_post_types} gives them; checked as the list that this means. */
    private static Arg published(List<String> types) {
        Map<String, Object> byName = new LinkedHashMap<>();
        types.forEach(type -> byName.put(type, type));
        Schema base = Schema.types("boolean", "array").description("Only those who published something.");
        Schema checked = base.items(Schema.string().oneOfValues(types.toArray()));
        return Arg.free(base.items(Schema.string().with("enum", byName)))
                .sanitizedBy((value, request, name) -> Arg.parse(value, checked, name));
    }

    private static Arg ids(String description) {
        return Arg.of(Schema.array(Schema.integer()).description(description).defaultsTo(List.of()));
    }

    private static Schema texts(String description) {
        return Schema.array(Schema.string()).description(description);
    }

    private static Arg choice(String description, String usual, Object... values) {
        return Arg.of(
                Schema.string().description(description).oneOfValues(values).defaultsTo(usual));
    }
}

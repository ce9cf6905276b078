package org.quarkpress.post;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.quarkpress.error.WpError;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.RestDate;

/** Reads a request into what is to be stored of a post, and refuses what cannot be ({@code prepare_item_for_database}). */
final class PostPreparation {
    private final RestRequest request;
    private final PostType type;
    private final Schema schema;
    private final PostRow before;
    /** Attachments have other names for the same columns. */
    private final boolean file;

    /**
     * A reading of a request.
     *
     * @param before the stored post, null for a new one
     */
    PostPreparation(RestRequest request, PostType type, Schema schema, PostRow before) {
        this.request = request;
        this.type = type;
        this.schema = schema;
        this.before = before;
        this.file = "attachment".equals(type.name());
    }

    /**
     * The input.
     *
     * @param users whether a user of this id exists
     * @param parents whether a post of this id exists
     */
    PostInput read(LongPredicate users, LongPredicate parents) {
        if (before == null && request.isset("id")) {
            throw PostErrors.invalidId(); // an id of 0 names no post
        }
        String status = status();
        Long author = author(users);
        String password = password();
        stickyAndPassword();
        return new PostInput(
                type.name(),
                text("title", true),
                text(file ? "description" : "content", false),
                text(file ? "caption" : "excerpt", false),
                status,
                date(),
                has("slug") ? request.text("slug") : null,
                author,
                password,
                parent(parents),
                has("menu_order") ? request.integer("menu_order").orElse(0L) : null,
                filled("comment_status"),
                filled("ping_status"));
    }

    private boolean has(String field) {
        return schema.properties().containsKey(field) && request.isset(field);
    }

    private String filled(String field) {
        return has(field) && !request.text(field).isEmpty() ? request.text(field) : null;
    }

    /** Text given as such or as {@code {raw}}; an empty raw title says nothing, an empty raw content does. */
    private String text(String field, boolean filledRaw) {
        if (!has(field)) {
            return null;
        }
        Object value = request.param(field);
        if (value instanceof String s) {
            return s;
        }
        Object raw = value instanceof Map<?, ?> map ? map.get("raw") : null;
        if (raw == null || raw instanceof Map<?, ?> || raw instanceof java.util.List<?>) {
            return null;
        }
        String text = Coercion.toText(raw);
        return filledRaw && (text.isEmpty() || "0".equals(text)) ? null : text;
    }

    private String status() {
        if (!has("status")) {
            return null;
        }
        String wanted = request.text("status");
        if (before != null && before.status().equals(wanted)) {
            return null;
        }
        boolean publish = request.asker().actor().can(type.caps().name("publish_posts"));
        boolean needs = "private".equals(wanted) || "publish".equals(wanted) || "future".equals(wanted);
        if (needs && !publish) {
            String message = "private".equals(wanted)
                    ? "You may not make private posts of this type."
                    : "You may not publish posts of this type.";
            throw PostErrors.refuse(request, "rest_cannot_publish", message);
        }
        return wanted.isEmpty() ? "draft" : wanted;
    }

    private PostDate date() {
        ZoneId zone = request.asker().site().timezone();
        Optional<RestDate> asked = Optional.empty();
        if (filled("date") != null) {
            asked = RestDate.ofLocal(request.text("date"), zone)
                    .filter(date -> before == null || !before.date().equals(date.local()));
        } else if (filled("date_gmt") != null) {
            asked = RestDate.ofGmt(request.text("date_gmt"), zone)
                    .filter(date -> before == null || !before.dateGmt().equals(date.gmt()));
        }
        if (asked.isPresent()) {
            return real(asked.get());
        }
        boolean reset =
                request.has("date") && !request.isset("date") || request.has("date_gmt") && !request.isset("date_gmt");
        return reset ? PostDate.OPEN : null;
    }

    /** {@code wp_checkdate}: there is no year before the first. */
    private static PostDate real(RestDate date) {
        if (date.local().startsWith("-") || date.local().startsWith("0000")) {
            throw WpError.of("invalid_date", "There is no such date.", 400);
        }
        return new PostDate(date.local(), date.gmt());
    }

    private Long author(LongPredicate users) {
        if (!has("author") || request.integer("author").orElse(0L) == 0) {
            return null;
        }
        long author = request.integer("author").orElseThrow();
        if (author != request.asker().actor().id() && !users.test(author)) {
            throw WpError.of("rest_invalid_author", "There is no such user to be the author.", 400);
        }
        return author;
    }

    private String password() {
        if (!has("password")) {
            return null;
        }
        String password = request.text("password");
        if (!password.isEmpty()) {
            if (request.flag("sticky")) {
                throw PostErrors.invalidField("A post cannot be sticky and have a password.");
            }
            if (before != null && request.asker().site().stickyPosts().contains(before.id())) {
                throw PostErrors.invalidField("A sticky post cannot have a password.");
            }
        }
        return password;
    }

    private void stickyAndPassword() {
        if (request.flag("sticky") && before != null && before.isProtected()) {
            throw PostErrors.invalidField("A post with a password cannot be sticky.");
        }
    }

    private Long parent(LongPredicate parents) {
        if (file) {
            return has("post") ? request.integer("post").orElse(0L) : null; // need not be there
        }
        if (!has("parent")) {
            return null;
        }
        long parent = request.integer("parent").orElse(0L);
        if (parent != 0 && !parents.test(parent)) {
            throw WpError.of("rest_post_invalid_id", "There is no such parent.", 400);
        }
        return parent;
    }
}

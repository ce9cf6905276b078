package org.quarkpress.comment;

import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;
import org.quarkpress.site.RestDate;
import org.quarkpress.user.UserRow;

/**
 * What a request says of a comment ({@code prepare_item_for_database}); null is not said.
 *
 * @param content the words, trimmed
 * @param author the user, or null
 * @param name the author's name, the user's when only that is given
 * @param email the author's address
 * @param url the author's site
 * @param ip the address it comes from, always there
 * @param agent what the client calls itself
 * @param date when it was written
 */
record CommentInput(
        String content,
        Long post,
        Long parent,
        UserRow author,
        String name,
        String email,
        String url,
        String ip,
        String agent,
        RestDate date) {
    private static final String LOCAL = "127.0.0.1";

    /** Reads a request; {@code author} is the user it names, null when there is none or none of that id. */
    static CommentInput of(RestRequest request, UserRow author) {
        if (request.isset("author") && author == null) {
            throw WpError.of("rest_comment_author_invalid", "There is no such user.", 400);
        }
        return new CommentInput(
                content(request.param("content")),
                request.isset("post") ? Coercion.toLong(request.param("post")) : null,
                request.isset("parent") ? Coercion.toLong(request.param("parent")) : null,
                author,
                said(request, "author_name", author == null ? null : author.displayName()),
                said(request, "author_email", author == null ? null : author.email()),
                said(request, "author_url", author == null ? null : author.url()),
                ip(request),
                agent(request),
                RestDate.ofRequest(
                                request.text("date"),
                                request.text("date_gmt"),
                                request.asker().site().timezone())
                        .orElse(null));
    }

    private static String content(Object given) {
        Object raw = given instanceof Map<?, ?> map ? map.get("raw") : given;
        return raw instanceof String text ? trim(text) : null;
    }

    /** PHP's {@code trim}. */
    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0 || c == 0x0B;
    }

    private static String said(RestRequest request, String name, String otherwise) {
        return request.isset(name) ? request.text(name) : otherwise;
    }

    private static String ip(RestRequest request) {
        if (request.isset("author_ip")
                && CommentPermissions.moderates(request.asker().actor())) {
            return request.text("author_ip");
        }
        String address = request.asker().address();
        return address == null || address.isEmpty() ? LOCAL : address;
    }

    private static String agent(RestRequest request) {
        String said = request.text("author_user_agent");
        return said == null || said.isEmpty() || "0".equals(said) ? request.header("user-agent") : said;
    }
}

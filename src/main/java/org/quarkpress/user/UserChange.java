package org.quarkpress.user;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.sanitize.Username;

/**
 * What a request changes of a user ({@code prepare_item_for_database} and the first half of {@code wp_insert_user}).
 *
 * @param columns columns of {@code wp_users}
 * @param meta meta values by key
 * @param roles the roles to have, null to keep those there are
 */
record UserChange(Map<String, Object> columns, Map<String, String> meta, List<String> roles) {
    private static final int LONGEST_NICENAME = 50;
    private static final int LONGEST_URL = 100;
    private static final int LONGEST_EMAIL = 100;
    private static final int LONGEST_NAME = 250;

    /** The change a request makes to the user with this login; the password is not in it. */
    static UserChange of(RestRequest request, String login) {
        Map<String, Object> columns = new LinkedHashMap<>();
        if (request.isset("email")) {
            columns.put("user_email", UserFields.email(request.text("email")));
        }
        if (request.isset("name")) {
            columns.put("display_name", orLogin(UserFields.name(request.text("name")), login));
        }
        if (request.isset("url")) {
            columns.put("user_url", url(request.text("url")));
        }
        if (request.isset("slug")) {
            columns.put("user_nicename", nicename(request.text("slug"), login));
        }
        Map<String, String> meta = new LinkedHashMap<>();
        for (String key : List.of(UserRow.FIRST_NAME, UserRow.LAST_NAME)) {
            if (request.isset(key)) {
                meta.put(key, UserFields.name(request.text(key)));
            }
        }
        if (request.isset("nickname")) {
            meta.put(UserRow.NICKNAME, orLogin(UserFields.name(request.text("nickname")), login));
        }
        if (request.isset("description")) {
            meta.put(UserRow.DESCRIPTION, UserFields.description(request.text("description")));
        }
        if (request.isset("locale")) {
            meta.put(UserRow.LOCALE, request.text("locale"));
        }
        List<String> roles = request.isset("roles")
                ? request.list("roles").stream().map(String::valueOf).distinct().toList()
                : null;
        return new UserChange(columns, meta, roles);
    }

    /** Whether the row can take it; WordPress leaves a row alone, in silence, when one column is too long. */
    boolean fits() {
        return length("user_email") <= LONGEST_EMAIL && length("display_name") <= LONGEST_NAME;
    }

    /** The name in addresses that a text makes. */
    static String nicename(String text, String login) {
        String wanted = text.isEmpty() ? login : text;
        String strict = Username.cleanStrict(wanted);
        if (strict.isEmpty()) {
            throw UserErrors.refused("empty_user_nicename", "Nothing is left of the name in addresses.");
        }
        if (strict.length() > LONGEST_NICENAME) {
            if (!text.isEmpty()) {
                throw UserErrors.refused(
                        "user_nicename_too_long", "The name in addresses has more than 50 characters.");
            }
            strict = strict.substring(0, LONGEST_NICENAME);
        }
        return Slug.of(strict);
    }

    private static String url(String text) {
        String url = UserFields.url(text);
        if (url.length() > LONGEST_URL) {
            throw UserErrors.refused("user_url_too_long", "The address of the site has more than 100 characters.");
        }
        return url;
    }

    private static String orLogin(String text, String login) {
        return text.isEmpty() ? login : text;
    }

    private int length(String column) {
        return columns.get(column) instanceof String text ? text.length() : 0;
    }
}

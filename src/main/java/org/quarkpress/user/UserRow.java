package org.quarkpress.user;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.capability.Roles;
import org.quarkpress.php.PhpUnserialize;

/**
 * A user as stored ({@code WP_User}), with the meta that every answer about users needs.
 *
 * @param id the id
 * @param login the login name
 * @param nicename the name in addresses
 * @param email the address
 * @param url their own site
 * @param registered when they came, {@code Y-m-d H:i:s} in UTC
 * @param displayName the name for readers
 * @param meta first values as stored of {@link #KEYS}, the prefixed ones without prefix
 */
public record UserRow(
        long id,
        String login,
        String nicename,
        String email,
        String url,
        String registered,
        String displayName,
        Map<String, String> meta) {
    static final String CAPABILITIES = "capabilities";
    static final String FIRST_NAME = "first_name";
    static final String LAST_NAME = "last_name";
    static final String NICKNAME = "nickname";
    static final String DESCRIPTION = "description";
    static final String LOCALE = "locale";

    public UserRow {
        meta = Map.copyOf(meta);
    }

    /** A meta value as stored, else nothing in it. */
    public String text(String key) {
        return meta.getOrDefault(key, "");
    }

    /** What the user has by their own entries and these roles. */
    public Roles.Granted granted(Roles roles) {
        return roles.grant(ownCapabilities());
    }

    /** The user's own entries: role names and single capabilities ({@code WP_User::$caps}). */
    public Map<String, Object> ownCapabilities() {
        Map<String, Object> own = new LinkedHashMap<>();
        if (PhpUnserialize.maybeUnserialize(meta.get(CAPABILITIES)) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> own.put(String.valueOf(name), value));
        }
        return own;
    }
}

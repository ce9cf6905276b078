package org.quarkpress.capability;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * WordPress's current user ({@code WP_User} as {@code wp_get_current_user} gives it): who asks, with everything they
 * may do already resolved.
 *
 * @param id the user's id; 0 is a stranger
 * @param login the name they log in with
 * @param email their address
 * @param nicename their name in addresses ({@code user_nicename})
 * @param displayName their name for readers
 * @param url their own site, may be empty
 * @param locale their language, empty for the site's
 * @param roles their roles in order, only such as are defined
 * @param capabilities every capability of their roles and their own ones, by name; false takes one away
 */
public record Actor(
        long id,
        String login,
        String email,
        String nicename,
        String displayName,
        String url,
        String locale,
        List<String> roles,
        Map<String, Boolean> capabilities) {
    /** Somebody who is not logged in. */
    public static final Actor STRANGER = new Actor(0, "", "", "", "", "", "", List.of(), Map.of());

    public Actor {
        roles = List.copyOf(roles);
        capabilities = Map.copyOf(capabilities);
    }

    /** Whether nobody is logged in. */
    public boolean isStranger() {
        return id == 0;
    }

    /**
     * {@code current_user_can} for a capability that needs no object, such as {@code edit_posts} or {@code
     * edit_categories}: names that WordPress derives from others are resolved ({@link Capability#required}).
     */
    public boolean can(String capability) {
        return holdsAll(Capability.required(capability));
    }

    /** Whether every one of these primitive capabilities is held; none at all is always so. */
    public boolean holdsAll(Collection<String> primitives) {
        return primitives.stream().allMatch(this::holds);
    }

    /** Whether this very capability is held, by name and without any derivation. */
    public boolean holds(String primitive) {
        if (Capability.DO_NOT_ALLOW.equals(primitive)) {
            return false;
        }
        return Capability.EXIST.equals(primitive)
                || has(primitive)
                || Capability.comesWith(primitive).stream().anyMatch(this::has);
    }

    private boolean has(String primitive) {
        return capabilities.getOrDefault(primitive, false);
    }
}

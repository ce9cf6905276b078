package org.quarkpress.user;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.capability.Roles;
import org.quarkpress.option.Options;
import org.quarkpress.php.PhpJson;

/** A user as the API shows it ({@code WP_REST_Users_Controller::prepare_item_for_response}), before the context cuts. */
public final class UserView {
    private UserView() {}

    /**
     * All fields of a user.
     *
     * @param roles the roles of the site, only looked at for {@code edit}
     * @param meta the registered meta as shown, null to leave {@code meta} out
     */
    public static Map<String, Object> of(UserRow user, Options options, Roles roles, Object meta) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", user.id());
        out.put("username", user.login());
        out.put("name", user.displayName());
        out.put("first_name", user.text(UserRow.FIRST_NAME));
        out.put("last_name", user.text(UserRow.LAST_NAME));
        out.put("email", user.email());
        out.put("url", user.url());
        out.put("description", user.text(UserRow.DESCRIPTION));
        out.put("link", AuthorAddress.of(user.id(), user.nicename(), options));
        out.put("locale", locale(user, options));
        out.put("nickname", user.text(UserRow.NICKNAME));
        out.put("slug", user.nicename());
        if (roles != null) {
            Roles.Granted granted = user.granted(roles);
            out.put("roles", new ArrayList<Object>(granted.roles()));
            out.put("registered_date", registered(user.registered()));
            out.put("capabilities", object(granted.capabilities()));
            out.put("extra_capabilities", object(user.ownCapabilities()));
        }
        if (Avatar.shown(options)) {
            out.put("avatar_urls", Avatar.urls(user.email(), options));
        }
        if (meta != null) {
            out.put("meta", meta);
        }
        return out;
    }

    /** {@code get_user_locale}: their own language, else the site's. */
    static String locale(UserRow user, Options options) {
        String own = user.text(UserRow.LOCALE);
        String site = options.text("WPLANG");
        return !own.isEmpty() ? own : site.isEmpty() ? "en_US" : site;
    }

    private static String registered(String stored) {
        if (stored == null || stored.startsWith("0000-00-00")) {
            return "1970-01-01T00:00:00+00:00";
        }
        return stored.substring(0, Math.min(19, stored.length())).replace(' ', 'T') + "+00:00";
    }

    private static Object object(Map<String, ?> map) {
        return map.isEmpty() ? PhpJson.EMPTY_OBJECT : new LinkedHashMap<String, Object>(map);
    }
}

package org.quarkpress.ability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.option.OptionStore;
import org.quarkpress.rest.Asker;

/** Carries abilities out: tells of the site, of who asks, and of what all runs on. */
@ApplicationScoped
public class AbilityService {
    private static final String VERSION = "7.1.4"; // the WordPress whose answers these are

    private final OptionStore options;
    private final MetaStore meta;
    private final AbilityStore store;

    /** A service over these stores. */
    public AbilityService(OptionStore options, MetaStore meta, AbilityStore store) {
        this.options = options;
        this.meta = meta;
        this.store = store;
    }

    /** Whether somebody may use it: everyone may ask for themselves, the rest is for administrators. */
    boolean may(Ability ability, Actor actor) {
        return "core/get-user-info".equals(ability.name()) ? !actor.isStranger() : actor.can("manage_options");
    }

    /** The fields that were asked for. */
    Map<String, Object> run(Ability ability, List<Object> fields, Asker asker) {
        Map<String, Object> all =
                switch (ability.name()) {
                    case "core/get-site-info" -> site(asker);
                    case "core/get-user-info" -> user(asker);
                    default -> environment();
                };
        all.keySet().retainAll(fields);
        return all;
    }

    private Map<String, Object> site(Asker asker) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", asker.options().text("blogname"));
        out.put("description", asker.options().text("blogdescription"));
        out.put("url", asker.site().homeUrl());
        out.put("wpurl", asker.site().siteUrl());
        out.put("admin_email", options.find("admin_email").orElse(""));
        out.put("charset", asker.options().text("blog_charset", "UTF-8"));
        out.put("language", asker.site().locale().replace('_', '-'));
        out.put("version", VERSION);
        return out;
    }

    private Map<String, Object> user(Asker asker) {
        Actor actor = asker.actor();
        MetaRows rows = meta.read("user", List.of(actor.id())).getOrDefault(actor.id(), MetaRows.NONE);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", actor.id());
        out.put("display_name", actor.displayName());
        out.put("user_nicename", actor.nicename());
        out.put("user_login", actor.login());
        out.put("roles", List.copyOf(actor.roles()));
        out.put("locale", actor.locale().isEmpty() ? asker.site().locale() : actor.locale());
        for (String key : List.of("first_name", "last_name", "nickname", "description")) {
            out.put(key, rows.first(key).orElse(""));
        }
        out.put("user_url", actor.url());
        return out;
    }

    private Map<String, Object> environment() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("environment", "production");
        out.put("php_version", "");
        out.put("db_server_info", store.version());
        out.put("wp_version", VERSION);
        return out;
    }
}

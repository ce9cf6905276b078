package org.quarkpress.post;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Roles;
import org.quarkpress.option.Options;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.Answers;
import org.quarkpress.site.Site;

/** Who asks in tests of rules about posts: users of WordPress's roles on a site in Berlin, at one moment. */
final class Askers {
    static final Instant NOW = Instant.parse("2026-07-15T10:20:30Z");
    static final String NOW_GMT = "2026-07-15 10:20:30";
    static final String NOW_LOCAL = "2026-07-15 12:20:30";

    private static final List<String> ROLES =
            List.of("stranger", "subscriber", "contributor", "author", "editor", "administrator");
    private static final Roles KNOWN = Roles.of(Answers.parsed(text("/capability/user_roles.json")));

    private Askers() {}

    /** The user of a role; ids are 100 for strangers' neighbour and so on up, 0 for strangers. */
    static Actor actor(String role) {
        if (role.equals("stranger")) {
            return Actor.STRANGER;
        }
        Roles.Granted granted = KNOWN.grant(Map.of(role, true));
        return new Actor(id(role), role, "", role, role, "", "", granted.roles(), granted.capabilities());
    }

    static long id(String role) {
        return 100 + ROLES.indexOf(role);
    }

    static Options options(Map<String, String> more) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("siteurl", "http://example.test");
        options.put("home", "http://example.test");
        options.put("timezone_string", "Europe/Berlin");
        options.put("permalink_structure", "/%postname%/");
        options.put("default_comment_status", "open");
        options.put("default_ping_status", "open");
        options.putAll(more);
        return new Options(options);
    }

    static Site site() {
        return Site.from(options(Map.of()).values()::get);
    }

    static Asker of(String role, Map<String, String> more) {
        Options options = options(more);
        return new Asker(actor(role), Site.from(options.values()::get), options, NOW, null, "127.0.0.1", "/");
    }

    static Asker of(String role) {
        return of(role, Map.of());
    }

    /** A request for reading with these arguments in its address. */
    static RestRequest get(String role, Map<String, Object> params) {
        return new RestRequest("GET", "/wp/v2/posts", Map.of(), of(role)).with(ParamSource.GET, params);
    }

    /** A request for writing with this JSON body. */
    static RestRequest post(Asker asker, Map<String, Object> body) {
        return new RestRequest("POST", "/wp/v2/posts", Map.of(), asker).with(ParamSource.JSON, body);
    }

    private static String text(String file) {
        try (InputStream in = Askers.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

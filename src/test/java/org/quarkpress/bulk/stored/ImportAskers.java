package org.quarkpress.bulk.stored;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.quarkpress.auth.AuthStore;
import org.quarkpress.option.OptionStore;
import org.quarkpress.option.Options;
import org.quarkpress.rest.Asker;
import org.quarkpress.site.Site;
import org.quarkpress.user.UserStore;

/** The users of the running site as they would ask. */
@ApplicationScoped
public class ImportAskers {
    private final AuthStore actors;
    private final UserStore users;
    private final OptionStore options;

    public ImportAskers(AuthStore actors, UserStore users, OptionStore options) {
        this.actors = actors;
        this.users = users;
        this.options = options;
    }

    /** The user of this login, now. */
    public Asker of(String login) {
        Options known = options.load(Options.EVERY_REQUEST);
        return new Asker(
                actors.actor(users.idByLogin(login).orElseThrow()).orElseThrow(),
                Site.from(known::text),
                known,
                Instant.parse("2026-02-03T04:05:06Z"),
                null,
                "127.0.0.1",
                "/");
    }
}

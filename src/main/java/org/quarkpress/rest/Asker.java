package org.quarkpress.rest;

import java.time.Instant;
import org.quarkpress.capability.Actor;
import org.quarkpress.option.Options;
import org.quarkpress.site.Site;

/**
 * Who asks, what site is asked, and when: what every rule of a request may know.
 *
 * @param actor the user, or {@link Actor#STRANGER}
 * @param site what the options say of the site
 * @param options the options read for this request
 * @param now the moment of the request
 * @param passwordUuid the application password in use, or null
 * @param address the client's address, as far as trusted proxies tell
 * @param target path and query as they were sent ({@code REQUEST_URI}): some blocks link to where they are
 */
public record Asker(
        Actor actor, Site site, Options options, Instant now, String passwordUuid, String address, String target) {
    /** The same with another value of an option. */
    public Asker withOption(String name, String value) {
        Options changed = options.with(name, value);
        return new Asker(actor, Site.from(changed::text), changed, now, passwordUuid, address, target);
    }

    /** 401 for strangers, 403 for the known, as {@code rest_authorization_required_code}. */
    public int refusal() {
        return actor.id() == 0 ? 401 : 403;
    }
}

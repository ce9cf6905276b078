package org.quarkpress.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.quarkpress.auth.ActorAuthenticator;
import org.quarkpress.auth.AuthHeaders;
import org.quarkpress.auth.AuthResult;
import org.quarkpress.error.WpError;
import org.quarkpress.option.OptionStore;
import org.quarkpress.option.Options;
import org.quarkpress.site.Site;

/** Finds out who asks and what site is asked: one statement for the options, one more for those who log in. */
@ApplicationScoped
public class AskerService {
    /** What proxies say of whom they speak for: with one of these, nearness of the proxy is not nearness of the asker. */
    private static final List<String> FORWARDED =
            List.of("x-forwarded-for", "forwarded", "x-real-ip", "x-forwarded-host", "x-forwarded-proto", "via");

    private final ActorAuthenticator authenticator;
    private final OptionStore options;
    private final Clock clock;

    /** A service over the site's options. */
    public AskerService(ActorAuthenticator authenticator, OptionStore options, Clock clock) {
        this.authenticator = authenticator;
        this.options = options;
        this.clock = clock;
    }

    /**
     * Who came.
     *
     * @param asker who asks and what site is asked
     * @param refused the error that ends the request at once, such as a wrong nonce; null when there is none
     */
    public record Arrival(Asker asker, WpError refused) {}

    /** Who asks; strangers are nobody's error. */
    public Arrival arrive(HttpExchange exchange, RestAddress address) {
        Instant now = clock.instant();
        Options known = options.load(Options.EVERY_REQUEST);
        Object nonce = address.query().get("_wpnonce");
        AuthHeaders headers = new AuthHeaders(
                exchange.headers().get("authorization"),
                nonce instanceof String text ? text : exchange.headers().get("x-wp-nonce"),
                exchange.address(),
                exchange.secure(),
                FORWARDED.stream().anyMatch(exchange.headers()::containsKey));
        AuthResult result = authenticator.authenticate(headers, now);
        Asker asker = new Asker(
                result.actor(),
                Site.from(known::text),
                known,
                now,
                result.applicationPasswordUuid(),
                exchange.address(),
                exchange.target());
        return new Arrival(asker, result.refused());
    }
}

package org.quarkpress.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.quarkpress.error.WpError;
import org.quarkpress.wpdb.WpdbException;

/**
 * Application passwords over {@code Authorization: Basic} ({@code wp_validate_application_password}).
 *
 * <p>A wrong password is no error: the request goes on as a stranger's. Unknown users and wrong passwords cost the same
 * time. Only guessing in bulk is refused, with 429.
 */
@ApplicationScoped
public class BasicAuthenticator {
    private static final Logger LOG = Logger.getLogger(BasicAuthenticator.class);
    /** A hash of the old slow form that nothing matches: every failure costs at least one of these. */
    static final String NOBODYS_HASH = "$P$BNobodyAtAllHasThisAsPassword./";

    private final AuthStore store;
    private final AuthSettings settings;
    private final GuessLimiter limiter = new GuessLimiter(GuessLimits.USUAL);

    public BasicAuthenticator(AuthStore store, AuthSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** Who asks; a stranger without credentials, with wrong ones, or over a connection that others may read. */
    public AuthResult authenticate(AuthHeaders headers, Instant now) {
        Optional<BasicCredentials> sent = BasicCredentials.parse(headers.authorization());
        if (sent.isEmpty() || !settings.accepts(headers)) {
            return AuthResult.STRANGER;
        }
        BasicCredentials credentials = sent.get();
        String from = headers.remoteAddress();
        long wait = limiter.waitMillis(from, credentials.login(), now.toEpochMilli());
        if (wait > 0 && !limiter.mayLook(from, credentials.login())) {
            return AuthResult.refused(tooMany(wait));
        }
        Optional<Account> account = store.find(credentials.login());
        Optional<ApplicationPassword> password =
                account.flatMap(known -> known.passwords().matching(credentials.password()));
        if (password.isEmpty()) {
            account.ifPresentOrElse(known -> waste(known, credentials), () -> waste(credentials));
            limiter.failed(from, credentials.login(), now.toEpochMilli());
            return wait > 0 ? AuthResult.refused(tooMany(wait)) : AuthResult.STRANGER;
        }
        limiter.succeeded(from, credentials.login());
        note(account.get(), password.get(), from, now);
        return new AuthResult(account.get().actor(), password.get().uuid(), null);
    }

    private void note(Account account, ApplicationPassword password, String from, Instant now) {
        if (!ApplicationPasswords.isWorthNoting(password, now.getEpochSecond())) {
            return;
        }
        try {
            store.noteUse(account, account.passwords().used(password.uuid(), now.getEpochSecond(), from));
        } catch (WpdbException e) {
            // A replica or a locked row must not keep anybody from reading.
            LOG.debugf("The use of an application password was not noted: %s", e.failure());
        }
    }

    private static void waste(Account account, BasicCredentials credentials) {
        boolean wasSlow = account.passwords().all().stream().anyMatch(p -> PasswordHash.isSlow(p.hash()));
        if (!wasSlow) {
            waste(credentials);
        }
    }

    private static void waste(BasicCredentials credentials) {
        PasswordHash.matchesApplication(credentials.password(), NOBODYS_HASH);
    }

    private static WpError tooMany(long waitMillis) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("status", 429L);
        data.put("retry_after", (waitMillis + 999) / 1000);
        return WpError.withData("quarkpress_too_many_attempts", "Too many wrong passwords; try again later.", data);
    }
}

package org.quarkpress.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.quarkpress.auth.ApplicationPassword;
import org.quarkpress.auth.ApplicationPasswordStore;
import org.quarkpress.auth.ApplicationPasswords;
import org.quarkpress.auth.FastHash;
import org.quarkpress.error.WpError;

/** Makes, renames and withdraws application passwords ({@code WP_Application_Passwords}), one change after the other. */
@ApplicationScoped
public class ApplicationPasswordService {
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int LENGTH = 24;

    private final ApplicationPasswordStore store;
    private final SecureRandom random = new SecureRandom();

    public ApplicationPasswordService(ApplicationPasswordStore store) {
        this.store = store;
    }

    /**
     * A password just made, the only time its text is known.
     *
     * @param entry what is stored
     * @param text the password itself
     */
    record Made(ApplicationPassword entry, String text) {}

    ApplicationPasswords of(long user) {
        return store.find(user);
    }

    @Transactional
    Made make(long user, String name, String appId, Instant now) {
        String text = text();
        ApplicationPassword entry = new ApplicationPassword(
                UUID.randomUUID().toString(), appId, name, FastHash.of(text), now.getEpochSecond(), null, null);
        store.put(user, store.findForUpdate(user).with(entry));
        store.markInUse();
        return new Made(entry, text);
    }

    @Transactional
    ApplicationPassword rename(long user, String uuid, String name) {
        ApplicationPasswords changed = store.findForUpdate(user).renamed(uuid, name);
        ApplicationPassword entry = changed.find(uuid).orElseThrow(ApplicationPasswordService::notFound);
        store.put(user, changed);
        return entry;
    }

    @Transactional
    ApplicationPassword delete(long user, String uuid) {
        ApplicationPasswords all = store.findForUpdate(user);
        ApplicationPassword entry = all.find(uuid).orElseThrow(ApplicationPasswordService::notFound);
        store.put(user, all.without(uuid));
        return entry;
    }

    /** Withdraws all and tells how many there were. */
    @Transactional
    long deleteAll(long user) {
        long count = store.findForUpdate(user).entries().size();
        store.put(user, ApplicationPasswords.NONE);
        return count;
    }

    static WpError notFound() {
        return WpError.of("rest_application_password_not_found", "There is no such application password.", 404);
    }

    private String text() {
        StringBuilder out = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            out.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return out.toString();
    }
}

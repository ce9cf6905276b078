package org.quarkpress.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.sanitize.Username;
import org.quarkpress.wpdb.LockStore;

/**
 * Users who stand for somebody who once wrote: without any role or right, and with no password that could be known. In the
 * caller's transaction.
 */
@ApplicationScoped
public class RightlessUserService {
    private static final int LONGEST_LOGIN = 60;
    private static final int LONGEST_NAME = 250;
    private static final int RANDOM_BYTES = 32;

    private final UserStore store;
    private final LockStore locks;
    private final SecureRandom random = new SecureRandom();

    /** A service over these stores. */
    public RightlessUserService(UserStore store, LockStore locks) {
        this.store = store;
        this.locks = locks;
    }

    /**
     * Somebody to be made.
     *
     * @param login wanted login name
     * @param email address, may be empty
     * @param displayName name for readers, may be empty
     * @param firstName first name, may be empty
     * @param lastName last name, may be empty
     */
    public record Person(String login, String email, String displayName, String firstName, String lastName) {}

    /** Keeps all others from making users until the transaction ends. */
    public void lock() {
        locks.lock("users");
    }

    /** Makes a user and gives the id; nothing where no login name can be made or the one there would be is taken. */
    public Optional<Long> make(Person person, Instant now) {
        String login = Username.cleanStrict(person.login()).strip();
        login = login.length() > LONGEST_LOGIN
                ? login.substring(0, LONGEST_LOGIN).strip()
                : login;
        if (login.isEmpty() || store.idByLogin(login).isPresent()) {
            return Optional.empty();
        }
        String email = UserFields.email(person.email());
        boolean free = email.length() <= 100 && store.idByEmail(email).isEmpty();
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("user_email", free ? email : "");
        asked.put("display_name", name(person.displayName(), local(login)));
        asked.put("user_nicename", free(UserChange.nicename("", local(login))));
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put(UserRow.FIRST_NAME, name(person.firstName(), ""));
        meta.put(UserRow.LAST_NAME, name(person.lastName(), ""));
        meta.put(UserRow.NICKNAME, local(login));
        UserChange change = new UserChange(asked, meta, List.of());
        Map<String, Object> columns = NewUser.columns(change, login, now);
        columns.put("user_pass", noPassword());
        long id = store.insert(columns);
        NewUser.meta(change, login).forEach((key, value) -> store.addMeta(id, key, value));
        store.addMeta(id, UserRow.CAPABILITIES, "a:0:{}");
        store.addMeta(id, "user_level", "0");
        return Optional.of(id);
    }

    /** A login that is an address would show it to readers. */
    private static String local(String login) {
        int at = login.indexOf('@');
        return at > 0 ? login.substring(0, at) : login;
    }

    private static String name(String text, String otherwise) {
        String name = UserFields.name(text);
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return name.isEmpty() ? otherwise : name;
    }

    private String free(String nicename) {
        String name = nicename;
        for (int n = 2; store.idBySlug(name).isPresent(); n++) {
            String suffix = "-" + n;
            name = nicename.substring(0, Math.min(nicename.length(), 50 - suffix.length())) + suffix;
        }
        return name;
    }

    /** No hash of any form: longer than those of the oldest, and beginning like none of the newer ones. */
    private String noPassword() {
        byte[] noise = new byte[RANDOM_BYTES];
        random.nextBytes(noise);
        return "!" + HexFormat.of().formatHex(noise);
    }
}

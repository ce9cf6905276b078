package org.quarkpress.auth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.quarkpress.php.PhpArray;
import org.quarkpress.php.PhpSerialize;
import org.quarkpress.php.PhpUnserialize;

/**
 * A user's application passwords ({@code WP_Application_Passwords}): the value of the meta {@code
 * _application_passwords}. Entries keep keys we do not know.
 *
 * @param entries the stored entries in order
 */
public record ApplicationPasswords(List<Map<String, Object>> entries) {
    /** The meta key. */
    public static final String META_KEY = "_application_passwords";

    /** No passwords at all. */
    public static final ApplicationPasswords NONE = new ApplicationPasswords(List.of());

    /** WordPress notes a use once a day. */
    private static final long NOTE_EVERY_SECONDS = 86_400;

    public ApplicationPasswords {
        entries = List.copyOf(entries);
    }

    /** Reads the meta as stored; null or damaged text has no passwords. */
    public static ApplicationPasswords parse(String meta) {
        if (meta == null) {
            return NONE;
        }
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Object value : PhpArray.values(PhpUnserialize.maybeUnserialize(meta))) {
            if (value instanceof Map<?, ?> map) {
                Map<String, Object> entry = new LinkedHashMap<>();
                map.forEach((key, item) -> entry.put(String.valueOf(key), item));
                entries.add(entry);
            }
        }
        return new ApplicationPasswords(entries);
    }

    /** The meta as it is stored. */
    public String serialized() {
        return PhpSerialize.serialize(entries);
    }

    /** All of them in order. */
    public List<ApplicationPassword> all() {
        return entries.stream().map(ApplicationPassword::of).toList();
    }

    /** The one with this UUID. */
    public Optional<ApplicationPassword> find(String uuid) {
        return all().stream().filter(p -> p.uuid().equals(uuid)).findFirst();
    }

    /** The one that this text is, if any. */
    public Optional<ApplicationPassword> matching(String password) {
        return all().stream()
                .filter(p -> PasswordHash.matchesApplication(password, p.hash()))
                .findFirst();
    }

    /** Whether a use at this moment is worth noting: the last note is a day old. */
    static boolean isWorthNoting(ApplicationPassword password, long now) {
        return password.lastUsed() == null || password.lastUsed() + NOTE_EVERY_SECONDS <= now;
    }

    /** These with a use noted. */
    public ApplicationPasswords used(String uuid, long now, String address) {
        return change(uuid, entry -> {
            entry.put("last_used", now);
            entry.put("last_ip", address);
        });
    }

    /** These with another name and application for one of them. */
    public ApplicationPasswords renamed(String uuid, String name) {
        return change(uuid, entry -> entry.put("name", name));
    }

    /** These and a new one at the end. */
    public ApplicationPasswords with(ApplicationPassword password) {
        List<Map<String, Object>> more = new ArrayList<>(entries);
        more.add(password.stored());
        return new ApplicationPasswords(more);
    }

    /** These without one. */
    public ApplicationPasswords without(String uuid) {
        Predicate<Map<String, Object>> gone = entry -> uuid.equals(entry.get("uuid"));
        return new ApplicationPasswords(entries.stream().filter(gone.negate()).toList());
    }

    private ApplicationPasswords change(String uuid, java.util.function.Consumer<Map<String, Object>> change) {
        List<Map<String, Object>> changed = new ArrayList<>();
        for (Map<String, Object> entry : entries) {
            if (uuid.equals(entry.get("uuid"))) {
                Map<String, Object> copy = new LinkedHashMap<>(entry);
                change.accept(copy);
                changed.add(copy);
            } else {
                changed.add(entry);
            }
        }
        return new ApplicationPasswords(changed);
    }
}

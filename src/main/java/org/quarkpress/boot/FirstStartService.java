package org.quarkpress.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.auth.FastHash;
import org.quarkpress.auth.PasswordHash;
import org.quarkpress.wpdb.LockStore;

/** WordPress's {@code wp_install()}: options, roles, the default category and the administrator of an empty schema. */
@ApplicationScoped
public class FirstStartService {
    private static final String LOGIN = "admin";

    private final InstallStore store;
    private final LockStore locks;
    private final SampleStore samples;
    private final Secrets secrets;

    public FirstStartService(InstallStore store, LockStore locks, SampleStore samples, Secrets secrets) {
        this.store = store;
        this.locks = locks;
        this.samples = samples;
        this.secrets = secrets;
    }

    /**
     * Fills a schema whose tables we made, all or nothing, unless that was done before.
     *
     * @param url the site's address
     * @param givenPassword the administrator's, when a setting has one
     * @param withSamples whether to add articles, pages and authors to look at
     * @return what was made up, absent when there was nothing to do
     */
    @Transactional
    public Optional<Installation> install(String url, Optional<String> givenPassword, boolean withSamples) {
        locks.lock("install");
        if (store.isInstalled()) {
            return Optional.empty();
        }
        store.addOptions(ownOptions(url));
        store.addTerm("Uncategorized", "uncategorized", "category");
        Optional<String> madeUp = givenPassword.isPresent() ? Optional.empty() : Optional.of(secrets.password(24));
        String password = givenPassword.or(() -> madeUp).orElseThrow();
        String applicationPassword = secrets.password(24);
        NewUser admin = new NewUser(LOGIN, "admin@example.com", LOGIN, "administrator", 10, url);
        long id = store.addUser(admin, PasswordHash.ofAccount(password, secrets.salt()), now());
        store.addUserMeta(id, Map.of("_application_passwords", applicationPassword(applicationPassword)));
        if (withSamples) {
            samples.load(url);
        }
        return Optional.of(new Installation(LOGIN, madeUp, spaced(applicationPassword)));
    }

    private static Map<String, String> ownOptions(String url) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("siteurl", url);
        options.put("home", url);
        options.put("blogname", "Quarkpress");
        options.put("admin_email", "admin@example.com");
        options.put("using_application_passwords", "1");
        return options;
    }

    private List<Object> applicationPassword(String password) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("uuid", secrets.uuid());
        item.put("app_id", "");
        item.put("name", "first start");
        item.put("password", FastHash.of(password));
        item.put("created", Clock.systemUTC().instant().getEpochSecond());
        item.put("last_used", null);
        item.put("last_ip", null);
        return List.of(item);
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(Clock.system(ZoneOffset.UTC));
    }

    /** Four letters at a time, as WordPress shows application passwords. */
    private static String spaced(String password) {
        return password.replaceAll("(.{4})(?=.)", "$1 ");
    }
}

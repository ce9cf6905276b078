package org.quarkpress.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.auth.PasswordHash;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.Roles;
import org.quarkpress.meta.MetaChange;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.meta.MetaService;
import org.quarkpress.meta.MetaTarget;
import org.quarkpress.php.PhpSerialize;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.wpdb.LockStore;

/** Makes and changes users: row, meta, roles and registered meta in one transaction. */
@ApplicationScoped
public class UserWriteService {
    private static final int SALT_BYTES = 16;

    private final UserStore store;
    private final MetaService meta;
    private final LockStore locks;
    private final SecureRandom random = new SecureRandom();

    public UserWriteService(UserStore store, MetaService meta, LockStore locks) {
        this.store = store;
        this.meta = meta;
        this.locks = locks;
    }

    /** Changes a user as a request says; the asker may. */
    @Transactional
    public void update(RestRequest request, UserRow user) {
        locks.lock("users");
        Actor actor = request.asker().actor();
        checkUnique(request, user);
        Roles roles = request.isset("roles") ? store.roles() : null;
        UserChange change = UserChange.of(request, user.login());
        if (change.roles() != null) {
            UserPermissions.roles(change.roles(), roles, actor.id() == user.id());
        }
        MetaTarget target = new MetaTarget("user", "", user.id());
        List<MetaChange> changes = request.isset("meta")
                ? meta.plan(target, request.param("meta"), permission(actor, user.id()))
                : List.of();
        Map<String, Object> columns = new LinkedHashMap<>(change.fits() ? change.columns() : Map.of());
        if (request.isset("password")) {
            columns.put("user_pass", hash(request.text("password")));
        }
        if (columns.containsKey("user_pass")
                || !user.email().equals(columns.getOrDefault("user_email", user.email()))) {
            columns.put("user_activation_key", ""); // a link for a lost password that is under way is void
        }
        store.update(user.id(), columns);
        change.meta().forEach((key, value) -> store.putMeta(user.id(), key, value));
        if (change.roles() != null) {
            putRoles(user.id(), user.ownCapabilities(), change.roles(), roles);
        }
        meta.apply(target, changes);
    }

    /** Makes a user as a request says and gives the id; the asker may. */
    @Transactional
    public long create(RestRequest request) {
        locks.lock("users");
        Actor actor = request.asker().actor();
        Roles roles = store.roles();
        String login = request.text("username");
        UserChange change = UserChange.of(request, login);
        UserPermissions.roles(change.roles() == null ? List.of() : change.roles(), roles, false);
        Map<String, Object> columns =
                NewUser.columns(change, login, request.asker().now());
        checkNew(login, (String) columns.get("user_email"));
        columns.put("user_pass", hash(request.text("password")));
        columns.put("user_nicename", free((String) columns.get("user_nicename")));
        MetaTarget target = new MetaTarget("user", "", 0);
        List<MetaChange> changes =
                request.isset("meta") ? meta.plan(target, request.param("meta"), permission(actor, 0)) : List.of();
        long id = store.insert(columns);
        NewUser.meta(change, login).forEach((key, value) -> store.addMeta(id, key, value));
        List<String> given = change.roles() == null
                ? List.of(request.asker().options().text("default_role", "subscriber"))
                : change.roles();
        putRoles(id, Map.of(), given, roles);
        meta.apply(target.withId(id), changes);
        return id;
    }

    private void checkUnique(RestRequest request, UserRow user) {
        if (request.isset("email")) {
            Optional<Long> owner = store.idByEmail(request.text("email"));
            if (owner.isPresent() && owner.get() != user.id()) {
                throw UserErrors.bad("rest_user_invalid_email", "Another user has this e-mail address.");
            }
        }
        if (request.isset("username") && !request.text("username").equals(user.login())) {
            throw UserErrors.bad("rest_user_invalid_argument", "A login name cannot be changed.");
        }
        String slug = request.isset("slug") ? request.text("slug") : "";
        if (!slug.isEmpty()
                && !slug.equals(user.nicename())
                && store.idBySlug(slug).isPresent()) {
            throw UserErrors.bad("rest_user_invalid_slug", "Another user has this name in addresses.");
        }
    }

    private void checkNew(String login, String email) {
        if (login.length() > 60) {
            throw UserErrors.refused("user_login_too_long", "The login name has more than 60 characters.");
        }
        if (store.idByLogin(login).isPresent()) {
            throw UserErrors.refused("existing_user_login", "This login name is taken.");
        }
        if (store.idByEmail(email).isPresent()) {
            throw UserErrors.refused("existing_user_email", "Another user has this e-mail address.");
        }
    }

    /** The name itself, or with the first number from 2 that makes it one nobody has. */
    private String free(String nicename) {
        String name = nicename;
        for (int n = 2; store.idBySlug(name).isPresent(); n++) {
            String suffix = "-" + n;
            name = nicename.substring(0, Math.min(nicename.length(), 50 - suffix.length())) + suffix;
        }
        return name;
    }

    private void putRoles(long id, Map<String, Object> own, List<String> given, Roles roles) {
        Map<String, Object> capabilities = new LinkedHashMap<>(own);
        capabilities.keySet().removeIf(roles::has);
        given.forEach(role -> capabilities.put(role, true));
        store.putMeta(id, UserRow.CAPABILITIES, PhpSerialize.serialize(capabilities));
        store.putMeta(
                id,
                "user_level",
                Long.toString(NewUser.level(roles.grant(capabilities).capabilities())));
    }

    private static MetaPermission permission(Actor actor, long user) {
        return new MetaPermission(actor, MapMetaCap.requiredForUser(MetaCapability.EDIT_USER, actor.id(), user));
    }

    private String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return PasswordHash.ofAccount(password, salt);
    }
}

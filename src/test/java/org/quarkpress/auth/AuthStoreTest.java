package org.quarkpress.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.boot.SiteTest;

/** Who may be asking, as read from a real database, and the note of a use that never loses another change. */
@QuarkusTest
class AuthStoreTest extends SiteTest {
    @Inject
    AuthStore store;

    @Inject
    Accounts accounts;

    private Account account(String name) {
        return store.find(name).orElseThrow();
    }

    @Test
    void usersAreFoundByLoginAndByAddressInAnyCase() {
        long id = accounts.user("found-by", "found.by@example.test");
        for (String name : List.of("found-by", "FOUND-BY", "found.by@example.test", "Found.By@Example.test")) {
            assertThat(account(name).actor().id()).as(name).isEqualTo(id);
        }
        for (String name : List.of("", "found", "found-by%", "found_by", "' OR 1=1 -- ", "\\")) {
            assertThat(store.find(name)).as(name).isEmpty();
        }
    }

    @Test
    void aLoginCountsBeforeSomebodyElsesAddress() {
        long first = accounts.user("address-owner", "both@example.test");
        long second = accounts.user("both@example.test", "other@example.test");
        assertThat(account("both@example.test").actor().id()).isEqualTo(second).isNotEqualTo(first);
    }

    @Test
    void everythingAboutTheUserIsRead() {
        long id = accounts.user("all-read", "all@example.test", List.of(FastHash.of("x")));
        accounts.meta(id, "wp_capabilities", "a:2:{s:6:\"author\";b:1;s:7:\"special\";b:1;}");
        accounts.meta(id, "locale", "de_DE");
        Account found = account("all-read");
        assertThat(found.actor().roles()).containsExactly("author");
        assertThat(found.actor().can("publish_posts")).isTrue();
        assertThat(found.actor().can("special")).isTrue();
        assertThat(found.actor().can("edit_others_posts")).isFalse();
        assertThat(found.actor().locale()).isEqualTo("de_DE");
        assertThat(found.passwords().all())
                .extracting(ApplicationPassword::uuid)
                .containsExactly("u0");
        assertThat(store.actor(id)).hasValue(found.actor());
        assertThat(store.actor(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "junk", "a:1:{", "O:8:\"stdClass\":0:{}", "a:1:{i:0;s:13:\"administrator\";}", "i:1;"})
    void damagedRolesAreNone(String stored) {
        long id = accounts.user("damaged", "damaged@example.test");
        db.update("DELETE FROM wp_usermeta WHERE user_id = ?", List.of(id));
        accounts.meta(id, "wp_capabilities", stored);
        assertThat(account("damaged").actor().can("edit_posts")).isFalse();
        assertThat(account("damaged").actor().can("manage_options")).isFalse();
    }

    /** WordPress looks at the names of roles only ({@code WP_User::get_role_caps}). */
    @Test
    void aRoleThatIsFalseIsARole() {
        long id = accounts.user("false-role", "false.role@example.test");
        accounts.meta(id, "wp_capabilities", "a:1:{s:6:\"editor\";b:0;}");
        assertThat(account("false-role").actor().roles()).containsExactly("editor");
        assertThat(account("false-role").actor().can("edit_others_posts")).isTrue();
    }

    @Test
    void theFirstOfTwoRowsCountsAsInWordPress() {
        long id = accounts.user("twice", "twice@example.test", List.of(FastHash.of("x")));
        accounts.meta(id, ApplicationPasswords.META_KEY, "a:0:{}");
        assertThat(account("twice").passwords().all()).hasSize(1);
    }

    @Test
    void aUseIsNotedWhenNothingElseChanged() {
        long id = accounts.user("noted", "noted@example.test", List.of(FastHash.of("x")));
        Account read = account("noted");
        assertThat(store.noteUse(read, read.passwords().used("u0", 99, "::1"))).isTrue();
        assertThat(accounts.stored(id).all().get(0).lastUsed()).isEqualTo(99);
    }

    @Test
    void aPasswordMadeSinceTheReadIsKept() {
        long id = accounts.user("added", "added@example.test", List.of(FastHash.of("x")));
        Account read = account("added");
        put(id, accounts.stored(id).with(new ApplicationPassword("new", "", "n", FastHash.of("y"), 1, null, null)));
        assertThat(store.noteUse(read, read.passwords().used("u0", 99, "::1"))).isFalse();
        assertThat(accounts.stored(id).all())
                .extracting(ApplicationPassword::uuid)
                .containsExactly("u0", "new");
    }

    @Test
    void aPasswordWithdrawnSinceTheReadStaysWithdrawn() {
        long id = accounts.user("withdrawn", "withdrawn@example.test", List.of(FastHash.of("x"), FastHash.of("y")));
        Account read = account("withdrawn");
        put(id, accounts.stored(id).without("u0"));
        assertThat(store.noteUse(read, read.passwords().used("u0", 99, "::1"))).isFalse();
        assertThat(accounts.stored(id).all())
                .extracting(ApplicationPassword::uuid)
                .containsExactly("u1");
    }

    /** Hashes differ in the case of letters; the column would not see that. */
    @Test
    void aChangeInNothingButTheCaseOfLettersIsSeen() {
        long id = accounts.user("case", "case@example.test", List.of("$generic$abc"));
        Account read = account("case");
        db.update(
                "UPDATE wp_usermeta SET meta_value = REPLACE(meta_value, 'abc', 'ABC') WHERE user_id = ?", List.of(id));
        assertThat(store.noteUse(read, read.passwords().used("u0", 99, "::1"))).isFalse();
        assertThat(accounts.stored(id).all().get(0).hash()).isEqualTo("$generic$ABC");
    }

    private void put(long user, ApplicationPasswords passwords) {
        db.update(
                "UPDATE wp_usermeta SET meta_value = ? WHERE user_id = ? AND meta_key = ?",
                List.of(passwords.serialized(), user, ApplicationPasswords.META_KEY));
    }
}

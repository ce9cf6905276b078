package org.quarkpress.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

/** The rows of users on a real database. */
@QuarkusTest
class UserStoreTest extends SiteTest {
    @Inject
    UserStore store;

    private long user(String login) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("user_login", login);
        columns.put("user_pass", "*");
        columns.put("user_nicename", login);
        columns.put("user_email", login + "@store.test");
        columns.put("user_url", "");
        columns.put("user_registered", "2020-02-03 04:05:06");
        columns.put("user_activation_key", "");
        columns.put("display_name", "The " + login);
        return store.insert(columns);
    }

    private List<String> values(long id, String key) {
        return db.rows(
                "SELECT meta_value FROM wp_usermeta WHERE user_id = ? AND meta_key = ? ORDER BY umeta_id",
                List.of(id, key),
                row -> row.getString(1));
    }

    @Test
    void usersComeInTheOrderAskedWithoutThoseWhoAreNot() {
        long a = user("order-a");
        long b = user("order-b");
        assertThat(store.find(List.of(b, 999_999L, a)).keySet()).containsExactly(b, a);
        assertThat(store.find(List.of())).isEmpty();
        assertThat(store.find(0)).isEmpty();
        assertThat(store.find(-1)).isEmpty();
        UserRow row = store.find(a).orElseThrow();
        assertThat(row.registered()).isEqualTo("2020-02-03 04:05:06");
        assertThat(row.displayName()).isEqualTo("The order-a");
    }

    @Test
    void theFirstValueOfAKeyCountsAndWritingChangesAllOfThem() {
        long id = user("keys");
        store.addMeta(id, "first_name", "One");
        store.addMeta(id, "first_name", "Two");
        assertThat(store.find(id).orElseThrow().text("first_name")).isEqualTo("One");
        store.putMeta(id, "first_name", "Three");
        assertThat(values(id, "first_name")).containsExactly("Three", "Three");
        store.putMeta(id, "last_name", "New");
        assertThat(values(id, "last_name")).containsExactly("New");
    }

    @Test
    void rolesAreKeptUnderTheKeyOfTheSite() {
        long id = user("roles");
        store.putMeta(id, UserRow.CAPABILITIES, "a:1:{s:6:\"editor\";b:1;}");
        store.putMeta(id, "user_level", "7");
        assertThat(values(id, "wp_capabilities")).containsExactly("a:1:{s:6:\"editor\";b:1;}");
        assertThat(values(id, "wp_user_level")).containsExactly("7");
        assertThat(store.find(id).orElseThrow().ownCapabilities()).containsEntry("editor", true);
    }

    @Test
    void aNullOrMissingMetaValueReadsAsNothing() {
        long id = user("nulls");
        db.insert("INSERT INTO wp_usermeta (user_id, meta_key, meta_value) VALUES (?, 'locale', NULL)", List.of(id));
        UserRow row = store.find(id).orElseThrow();
        assertThat(row.text("locale")).isEmpty();
        assertThat(row.ownCapabilities()).isEmpty();
    }

    @Test
    void whoPublishedIsFoundByTypeAndStatus() {
        long writer = user("writer");
        long drafter = user("drafter");
        post(writer, "publish");
        post(drafter, "draft");
        List<Long> both = List.of(writer, drafter);
        assertThat(store.published(both, List.of("post"))).containsExactly(writer);
        assertThat(store.published(both, List.of("page"))).isEmpty();
        assertThat(store.published(both, List.of())).isEmpty();
        assertThat(store.published(Set.of(), List.of("post"))).isEmpty();
    }

    @Test
    void usersAreFoundByEachOfTheirNames() {
        long id = user("names");
        assertThat(store.idByLogin("NAMES")).hasValue(id);
        assertThat(store.idByEmail("Names@store.test")).hasValue(id);
        assertThat(store.idBySlug("names")).hasValue(id);
        assertThat(store.idByLogin("nam%")).isEmpty();
        assertThat(store.idByEmail("")).isEmpty();
    }

    @Test
    void nothingIsLeftOfADeletedUser() {
        long id = user("deleted");
        store.addMeta(id, "nickname", "x");
        store.delete(id);
        assertThat(store.find(id)).isEmpty();
        assertThat(values(id, "nickname")).isEmpty();
    }

    private void post(long author, String status) {
        db.insert(
                "INSERT INTO wp_posts (post_author, post_type, post_status, post_title, post_content, post_excerpt,"
                        + " to_ping, pinged, post_content_filtered) VALUES (?, 'post', ?, 't', '', '', '', '', '')",
                List.of(author, status));
    }
}

package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarkpress.bulk.stored.ExportText.author;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.bulk.stored.ExportText;

/** In a dry run of more than one chunk later ones know the people of earlier ones: those told of, and those made. */
@QuarkusTest
class DryRunPeopleTest extends AttackTest {
    private static final String QUERY = "&create_authors=true";

    /** The users that were told, and afterwards those that a real run made. */
    private void sameUsers(String type, String source, byte[] file, String... logins) throws InterruptedException {
        long users = number("SELECT COUNT(*) FROM wp_users");
        String query = "?source=" + source + QUERY;
        int dry = started(send(type, query + "&dry_run=true", file));
        List<Integer> counts = finished(dry);
        assertThat(number("SELECT COUNT(*) FROM wp_users")).isEqualTo(users);
        int real = started(send(type, query, file));
        assertThat(finished(real)).as(told(real).toString()).isEqualTo(counts);
        assertThat(texts("SELECT user_login FROM wp_users ORDER BY ID DESC LIMIT "
                        + (number("SELECT COUNT(*) FROM wp_users") - users)))
                .containsExactlyInAnyOrder(logins);
        assertThat(all(dry, "report").stream()
                        .filter(row -> "user".equals(row.get("kind")))
                        .map(row -> row.get("name")))
                .containsExactlyInAnyOrder((Object[]) logins);
    }

    @Test
    void ofExportFiles() throws Exception {
        List<Object> parts = new ArrayList<>(List.of(
                author("1", "dryx-new", "dryx-new@example.test"),
                author(
                        "2",
                        "dryx-known",
                        texts("SELECT user_email FROM wp_users WHERE user_login = 'editor'")
                                .get(0)),
                author("3", "dryx-same", "dryx-new@example.test")));
        parts.add(ExportText.item("1", "post").with("title", "dryx 1").with("dc:creator", "dryx-new"));
        for (int i = 2; i < 520; i++) {
            parts.add(ExportText.item(Integer.toString(i), "post").with("title", "dryx " + i));
        }
        parts.add(ExportText.item("601", "post").with("title", "dryx 601").with("dc:creator", "dryx-new"));
        parts.add(ExportText.item("602", "post").with("title", "dryx 602").with("dc:creator", "dryx-known"));
        parts.add(ExportText.item("603", "post").with("title", "dryx 603").with("dc:creator", "dryx-same"));
        sameUsers(XML, "dry-export", ExportText.file(parts.toArray()), "dryx-new");
    }

    @Test
    void ofRecords() throws Exception {
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(item("first", "dryr first"));
        items.get(0).put("author", "dryr@example.test");
        items.add(item("known", "dryr known"));
        for (int i = 0; i < 500; i++) {
            items.add(item("filler-" + i, "dryr " + i));
        }
        items.add(item("later", "dryr later"));
        items.get(502).put("author", "DRYR@example.test");
        items.add(item("other", "dryr other"));
        items.get(503).put("author", "dryr-other");
        items.add(item("known", "dryr known, changed"));
        items.get(504).put("author", "dryr@example.test");
        sameUsers(NDJSON, "dry-records", utf8(lines(items)), "dryr@example.test", "dryr-other");
    }
}

package org.quarkpress.bulk.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarkpress.bulk.ImportPolicy;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;
import org.quarkpress.wpdb.LockStore;

/** A chunk costs a number of statements that does not depend on how many items it has, counted by the database itself. */
@QuarkusTest
class ChunkStatementsTest extends ChunkTest {
    /** Blocks of rows are powers of two, so that each of these is one statement. */
    private static final int FEW = 8;

    private static final int MANY = 128;

    private static final int FAMILIES = 64;

    private static final String COUNTED = "'Com_select','Com_insert','Com_update','Com_delete','Com_savepoint'";

    @Inject
    LockStore locks;

    /** The first lock of a name makes a row, which would be counted. */
    @BeforeEach
    void allLocksWereHeldBefore() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < FAMILIES; i++) {
            names.add("post-slug-" + i);
            names.add("source-" + i);
        }
        QuarkusTransaction.requiringNew().run(() -> locks.lockAll(names));
    }

    @Test
    void newItemsThatMatchNothingCostTheSameForAnyNumberOfThem() {
        assertThat(cost(ImportPolicy.MATCH, slugged("none-few", FEW), Result.CREATED))
                .isEqualTo(cost(ImportPolicy.MATCH, slugged("none-many", MANY), Result.CREATED));
    }

    @Test
    void lookingWhetherAnythingMatchesIsOneStatement() {
        long updating = cost(ImportPolicy.UPDATE, slugged("look-update", FEW), Result.CREATED);
        assertThat(cost(ImportPolicy.MATCH, slugged("look-match", FEW), Result.CREATED))
                .isEqualTo(updating + 1);
    }

    @Test
    void manyOfOneSlugCostTheSameForAnyNumberOfThem() {
        assertThat(cost(ImportPolicy.MATCH, named("one-few", FEW), Result.CREATED))
                .isEqualTo(cost(ImportPolicy.MATCH, named("one-many", MANY), Result.CREATED));
        assertThat(cost(ImportPolicy.MATCH, titled("Same few", FEW), Result.CREATED))
                .isEqualTo(cost(ImportPolicy.MATCH, titled("Same many", MANY), Result.CREATED));
    }

    @Test
    void slugsOfOtherSourcesAreNoMatchAndCostTheSameForAnyNumberOfThem() {
        ImportScope other = scope("counted-rival", ImportPolicy.UPDATE);
        store(other, slugged("rival-few", FEW));
        store(other, slugged("rival-many", MANY));
        long few = cost(ImportPolicy.MATCH, slugged("rival-few", FEW), Result.CREATED);
        assertThat(cost(ImportPolicy.MATCH, slugged("rival-many", MANY), Result.CREATED))
                .isEqualTo(few);
        assertThat(slugs("rival-few-")).contains("rival-few-1", "rival-few-1-2").hasSize(2 * FEW);
    }

    @Test
    void changedItemsCostTheSameForAnyNumberOfThem() {
        for (int n : new int[] {FEW, MANY}) {
            assertThat(store(scope("counted", ImportPolicy.UPDATE), slugged("change-" + n, n)))
                    .extracting(ItemOutcome::result)
                    .containsOnly(Result.CREATED);
        }
        store(scope("counted", ImportPolicy.UPDATE), changed("change-term", 1)); // the term is made
        Map<String, Long> few = costs(ImportPolicy.UPDATE, changed("change-" + FEW, FEW), Result.UPDATED);
        Map<String, Long> many = costs(ImportPolicy.UPDATE, changed("change-" + MANY, MANY), Result.UPDATED);
        few.merge("Com_update", 2L * (MANY - FEW), Long::sum); // the posts and what was taken, in one batch each
        assertThat(many).isEqualTo(few);
    }

    private static List<Map<String, Object>> changed(String name, int n) {
        List<Map<String, Object>> out = slugged(name, n);
        out.forEach(record -> {
            record.put("title", "Changed");
            record.put("terms", Map.of("post_tag", List.of("Counted")));
            record.put("meta", Map.of("tools", List.of("hammer", "saw")));
        });
        return out;
    }

    @Test
    void theCountIsNotBlind() {
        long counted = QuarkusTransaction.requiringNew().call(() -> {
            long before = statements().get("Com_select");
            db.rows("SELECT 1", List.of(), row -> 1);
            db.rows("SELECT 2", List.of(), row -> 1);
            return statements().get("Com_select") - before;
        });
        assertThat(counted).isEqualTo(2);
    }

    /** The statements of the transaction that stores these. */
    private long cost(ImportPolicy policy, List<Map<String, Object>> records, Result result) {
        return costs(policy, records, result).values().stream()
                .mapToLong(n -> n)
                .sum();
    }

    private Map<String, Long> costs(ImportPolicy policy, List<Map<String, Object>> records, Result result) {
        ImportScope scope = scope("counted", policy);
        List<PreparedItem> prepared = prepare(scope, records);
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, Long> before = statements();
            List<ItemOutcome> outcomes = chunks.store(scope, prepared, true);
            Map<String, Long> cost = statements();
            before.forEach((name, n) -> cost.merge(name, -n, Long::sum));
            assertThat(outcomes).extracting(ItemOutcome::refusal).containsOnlyNulls();
            assertThat(outcomes).extracting(ItemOutcome::result).containsOnly(result);
            return cost;
        });
    }

    /** Those of this connection, which the transaction keeps. */
    private Map<String, Long> statements() {
        Map<String, Long> out = new TreeMap<>();
        String sql = "SHOW SESSION STATUS WHERE Variable_name IN (" + COUNTED + ")";
        db.rows(sql, List.of(), row -> out.put(row.getString(1), row.getLong(2)));
        return out;
    }

    private List<String> slugs(String start) {
        return db.rows(
                "SELECT post_name FROM wp_posts WHERE post_name LIKE ?", List.of(start + "%"), row -> row.getString(1));
    }

    private static List<Map<String, Object>> slugged(String name, int n) {
        return records(name, n, "Counted", name + "-%d");
    }

    private static List<Map<String, Object>> named(String name, int n) {
        return records(name, n, "Counted", name);
    }

    private static List<Map<String, Object>> titled(String title, int n) {
        return records(title.replace(' ', '-'), n, title, null);
    }

    private static List<Map<String, Object>> records(String name, int n, String title, String slug) {
        List<Map<String, Object>> out = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            Map<String, Object> record = new LinkedHashMap<>(record(name + "/" + i, title));
            record.put("content", "Words " + i);
            if (slug != null) {
                record.put("slug", String.format(slug, i));
            }
            out.add(record);
        }
        return out;
    }
}

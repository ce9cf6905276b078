package org.quarkpress.bulk.chunk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.quarkpress.auth.AuthStore;
import org.quarkpress.boot.SiteTest;
import org.quarkpress.bulk.ImportOptions;
import org.quarkpress.bulk.ImportPolicy;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.MediaMode;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.option.OptionStore;
import org.quarkpress.option.Options;
import org.quarkpress.rest.Asker;
import org.quarkpress.site.Site;

/** Chunks of records, stored by an administrator, each in a transaction of its own. */
abstract class ChunkTest extends SiteTest {
    @Inject
    ChunkService chunks;

    @Inject
    PostSnapshotStore snapshots;

    @Inject
    AuthStore accounts;

    @Inject
    OptionStore options;

    Asker admin;

    @BeforeEach
    void asAdmin() {
        long id = db.row("SELECT ID FROM wp_users WHERE user_login = 'admin'", List.of(), row -> row.getLong(1))
                .orElseThrow();
        Options known = options.load(Options.EVERY_REQUEST);
        admin = new Asker(
                accounts.actor(id).orElseThrow(), Site.from(known::text), known, Instant.now(), null, "127.0.0.1", "/");
    }

    ImportScope scope(String source, ImportPolicy policy) {
        return new ImportScope(1, new ImportOptions(source, policy, false, true, false, null, MediaMode.LEAVE), admin);
    }

    List<ItemOutcome> store(String source, List<Map<String, Object>> records) {
        return store(scope(source, ImportPolicy.UPDATE), records);
    }

    List<ItemOutcome> store(ImportScope scope, List<Map<String, Object>> records) {
        List<PreparedItem> prepared = prepare(scope, records);
        return QuarkusTransaction.requiringNew().call(() -> chunks.store(scope, prepared, true));
    }

    List<PreparedItem> prepare(ImportScope scope, List<Map<String, Object>> records) {
        List<ImportPart> parts = new ArrayList<>();
        records.forEach(record -> parts.add(ImportPart.of(ImportPart.Kind.ITEM, parts.size() + 1, record)));
        return chunks.prepare(scope, parts);
    }

    static Map<String, Object> record(String id, String title) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("source_id", id);
        out.put("title", title);
        out.put("status", "publish");
        return out;
    }
}

package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.ImportPerson;
import org.quarkpress.wpdb.WpdbStore;

/** What a dry run sees of its own work before that is rolled back. */
@ApplicationScoped
public class DryRunStore {
    private static final String MADE = "SELECT j.kind, t.slug, tt.taxonomy, u.user_login FROM wp_qp_import_journal j"
            + " LEFT JOIN wp_terms t ON j.kind = 'term' AND t.term_id = j.object_id"
            + " LEFT JOIN wp_term_taxonomy tt ON tt.term_id = t.term_id"
            + " LEFT JOIN wp_users u ON j.kind = 'user' AND u.ID = j.object_id"
            + " WHERE j.job_id = ? AND j.action = 'created' AND j.kind IN ('term', 'user') ORDER BY j.id";

    private final WpdbStore db;

    /** A store on this database. */
    public DryRunStore(WpdbStore db) {
        this.db = db;
    }

    /** Type and slug of a post, and the post above it. */
    record Place(String type, String slug, long parent) {
        static final Place NONE = new Place("", "", 0);
    }

    /** Where posts stand, by id. */
    Map<Long, Place> places(Collection<Long> ids) {
        Map<Long, Place> out = new HashMap<>();
        if (!ids.isEmpty()) {
            db.rows(
                    "SELECT ID, post_type, post_name, post_parent FROM wp_posts WHERE ID IN ("
                            + WpdbStore.marks(ids.size()) + ")",
                    List.copyOf(ids),
                    row -> out.put(row.getLong(1), new Place(row.getString(2), row.getString(3), row.getLong(4))));
        }
        return out;
    }

    /** Terms and people that this transaction made for the job. */
    List<ImportNote> made(long job) {
        return db.rows(MADE, List.of(job), row -> {
            boolean term = "term".equals(row.getString(1));
            String taxonomy = term ? String.valueOf(row.getString(3)) : "";
            String slug = String.valueOf(row.getString(term ? 2 : 4));
            String name = term ? taxonomy + ":" + slug : slug;
            return new ImportNote(row.getString(1), name, 0, "created", 0, "", taxonomy, slug, "", "");
        });
    }

    /** The people that this transaction made for the job, by the logins they got. */
    List<ImportPerson> people(long job) {
        return db.rows(
                "SELECT u.user_login, u.user_email, u.display_name FROM wp_qp_import_journal j JOIN wp_users u ON"
                        + " u.ID = j.object_id WHERE j.job_id = ? AND j.action = 'created' AND j.kind = 'user' ORDER BY j.id",
                List.of(job),
                row -> new ImportPerson(row.getString(1), "", row.getString(2), row.getString(3), "", ""));
    }
}

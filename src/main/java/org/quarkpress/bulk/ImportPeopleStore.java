package org.quarkpress.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarkpress.wpdb.RowMapper;
import org.quarkpress.wpdb.WpdbStore;

/** Who wrote the items of a job's file, and who of them is a user here. */
@ApplicationScoped
public class ImportPeopleStore {
    private static final String SELECT = "SELECT login, source_user, email, display_name, first_name, last_name FROM"
            + " wp_qp_import_people WHERE job_id = ? AND ";
    private static final RowMapper<ImportPerson> PERSON = row -> new ImportPerson(
            row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6));

    private final WpdbStore db;

    /** A store on this database. */
    public ImportPeopleStore(WpdbStore db) {
        this.db = db;
    }

    /** Keeps people for the rest of the job; those who are known stay as they are. */
    void keep(long job, Collection<ImportPerson> people) {
        db.batch(
                "INSERT INTO wp_qp_import_people (job_id, login, source_user, email, display_name, first_name,"
                        + " last_name) VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE login = login",
                people.stream()
                        .map(one -> List.<Object>of(
                                job,
                                one.login(),
                                one.sourceId(),
                                one.email(),
                                one.displayName(),
                                one.firstName(),
                                one.lastName()))
                        .toList());
    }

    /** Those of these logins, by login. */
    Map<String, ImportPerson> byLogin(long job, Collection<String> logins) {
        Map<String, ImportPerson> out = new HashMap<>();
        people(job, "login", logins).forEach(one -> out.put(one.login(), one));
        return out;
    }

    /** Those of these ids on the other site, by id. */
    Map<String, ImportPerson> bySource(long job, Collection<String> ids) {
        Map<String, ImportPerson> out = new HashMap<>();
        people(job, "source_user", ids).forEach(one -> out.putIfAbsent(one.sourceId(), one));
        return out;
    }

    private List<ImportPerson> people(long job, String column, Collection<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        List<Object> params = new ArrayList<>();
        params.add(job);
        params.addAll(values);
        return db.rows(SELECT + column + " IN (" + WpdbStore.marks(values.size()) + ")", params, PERSON);
    }

    /** The users here of these logins and e-mail addresses, by either in lower case; one statement. */
    Map<String, Long> users(Collection<String> names) {
        Map<String, Long> out = new HashMap<>();
        if (!names.isEmpty()) {
            String marks = WpdbStore.marks(names.size());
            List<Object> params = new ArrayList<>(names);
            params.addAll(names);
            db.rows(
                    "SELECT ID, user_login, user_email FROM wp_users WHERE user_login IN (" + marks
                            + ") OR user_email IN (" + marks + ") ORDER BY ID DESC",
                    params,
                    row -> {
                        String email = row.getString(3).toLowerCase(Locale.ROOT);
                        if (email.contains("@")) {
                            out.put("@" + email, row.getLong(1));
                        }
                        return out.put(row.getString(2).toLowerCase(Locale.ROOT), row.getLong(1));
                    });
        }
        return out;
    }

    /** Those of these logins and e-mail addresses whom earlier chunks of a dry run would have made; one statement. */
    List<ImportPerson> tried(long job, Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<String> folded =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        String marks = WpdbStore.marks(folded.size());
        List<Object> params = new ArrayList<>(List.of(job));
        params.addAll(folded);
        params.addAll(folded);
        return db.rows(
                "SELECT p.login, p.source_user, p.email, p.display_name, p.first_name, p.last_name FROM"
                        + " wp_qp_import_notes n JOIN wp_qp_import_people p ON p.job_id = n.job_id AND p.login = n.name"
                        + " WHERE n.job_id = ? AND n.kind = 'user' AND n.action = 'created' AND (LOWER(n.name) IN ("
                        + marks + ") OR LOWER(p.email) IN (" + marks + ")) ORDER BY n.id",
                params,
                PERSON);
    }

    /** Which of these ids users have. */
    List<Long> userIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.rows(
                        "SELECT ID FROM wp_users WHERE ID IN (" + WpdbStore.marks(ids.size()) + ")",
                        List.copyOf(ids),
                        row -> row.getLong(1));
    }

    /** Forgets the people of a job that is over. */
    void forget(long job) {
        db.update("DELETE FROM wp_qp_import_people WHERE job_id = ?", List.of(job));
    }
}

package org.quarkpress.bulk.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.bulk.picture.WantedPicture.Role;
import org.quarkpress.wpdb.WpdbStore;

/** The pictures that jobs want, and what became of each. */
@ApplicationScoped
public class ImportPictureStore {
    private static final String COLUMNS =
            "id, post_id, role, address, fallback, title, alt, caption, fresh, line, source_id, tries, attachment_id";
    private static final String LEFT = "quarkpress_item_picture_left";
    private static final int LONGEST_MESSAGE = 1000;

    private final WpdbStore db;

    /** A store on this database. */
    public ImportPictureStore(WpdbStore db) {
        this.db = db;
    }

    /** Notes what posts want; what they wanted before of this job is forgotten. */
    void replace(long job, String source, Map<Long, List<WantedPicture>> wanted) {
        List<Object> posts = new ArrayList<>(List.of(job));
        posts.addAll(wanted.keySet());
        db.update(
                "DELETE FROM wp_qp_import_media WHERE job_id = ? AND post_id IN (" + WpdbStore.marks(wanted.size())
                        + ")",
                posts);
        List<List<Object>> rows = new ArrayList<>();
        wanted.forEach((post, some) -> {
            Map<String, List<Object>> each = new LinkedHashMap<>();
            some.forEach(one -> each.putIfAbsent(one.role().text() + one.address(), row(job, source, post, one)));
            rows.addAll(each.values());
        });
        db.batch(
                "INSERT INTO wp_qp_import_media (job_id, source, address_hash, role, post_id, fresh, line, source_id,"
                        + " address, fallback, title, alt, caption, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static List<Object> row(long job, String source, long post, WantedPicture one) {
        return Arrays.asList(
                job,
                source,
                WantedPicture.key(one.address()),
                one.role().text(),
                post,
                one.fresh() ? 1 : 0,
                one.line(),
                one.sourceId(),
                one.address(),
                one.fallback(),
                one.title(),
                one.alt(),
                one.caption(),
                one.role() == Role.IDS ? "stored" : "waiting");
    }

    /** Those that are waiting and were not tried more often than that, after a row. */
    List<PictureRow> waiting(long job, Role role, int tries, long after, int most) {
        return db.rows(
                "SELECT " + COLUMNS + " FROM wp_qp_import_media WHERE job_id = ? AND role = ? AND state = 'waiting'"
                        + " AND id > ? AND tries <= ? ORDER BY id LIMIT ?",
                List.of(job, role.text(), after, tries, most),
                ImportPictureStore::row);
    }

    /** Those of a post that have become attachments and are still to be set. */
    List<PictureRow> stored(long job, long post) {
        return db.rows(
                "SELECT " + COLUMNS + " FROM wp_qp_import_media WHERE job_id = ? AND post_id = ? AND state = 'stored'"
                        + " ORDER BY id",
                List.of(job, post),
                ImportPictureStore::row);
    }

    /** The next posts after one that have pictures to be set. */
    List<Long> posts(long job, long after, int most) {
        return db.rows(
                "SELECT DISTINCT post_id FROM wp_qp_import_media WHERE job_id = ? AND state = 'stored' AND post_id > ?"
                        + " ORDER BY post_id LIMIT ?",
                List.of(job, after, most),
                row -> row.getLong(1));
    }

    private static PictureRow row(ResultSet row) throws SQLException {
        WantedPicture wanted = new WantedPicture(
                Role.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getInt(9) == 1,
                row.getLong(10),
                row.getString(11));
        return new PictureRow(row.getLong(1), row.getLong(2), wanted, row.getInt(12), row.getLong(13));
    }

    /** Notes that all of a job that wait for this address have it; posts are still to be told. */
    void found(long job, PictureRow row, KnownPicture known) {
        db.update(
                "UPDATE wp_qp_import_media SET state = 'stored', attachment_id = ?, content_hash = ?, message = ''"
                        + " WHERE job_id = ? AND address_hash = ? AND state = 'waiting' AND role <> 'attachment'",
                List.of(
                        known.attachment(),
                        known.content(),
                        job,
                        WantedPicture.key(row.wanted().address())));
    }

    /** Notes that an attachment has its file. */
    void attached(PictureRow row, KnownPicture known) {
        db.update(
                "UPDATE wp_qp_import_media SET state = 'done', attachment_id = ?, content_hash = ?, message = ''"
                        + " WHERE id = ?",
                List.of(known.attachment(), known.content(), row.id()));
    }

    /** Notes that a post has all that it can have. */
    void done(long job, long post) {
        db.update(
                "UPDATE wp_qp_import_media SET state = 'done' WHERE job_id = ? AND post_id = ? AND state = 'stored'",
                List.of(job, post));
    }

    /** Notes that it was tried in vain; it is tried again. */
    void tried(long job, PictureRow row, int tries, String message) {
        db.update(
                "UPDATE wp_qp_import_media SET tries = ?, message = ? WHERE job_id = ? AND address_hash = ?"
                        + " AND role = ? AND state = 'waiting'",
                List.of(
                        tries,
                        cut(message),
                        job,
                        WantedPicture.key(row.wanted().address()),
                        row.wanted().role().text()));
    }

    /** Those of a job that wait for the same as a row, this many of them. */
    List<PictureRow> alike(long job, PictureRow row, int most) {
        return db.rows(
                "SELECT " + COLUMNS + " FROM wp_qp_import_media WHERE job_id = ? AND address_hash = ? AND role = ?"
                        + " AND state = 'waiting' ORDER BY id LIMIT ?",
                List.of(
                        job,
                        WantedPicture.key(row.wanted().address()),
                        row.wanted().role().text(),
                        most),
                ImportPictureStore::row);
    }

    /** Notes that it cannot be had by any of a job that wait for it in this role. */
    void failed(long job, PictureRow row, String message) {
        db.update(
                "UPDATE wp_qp_import_media SET state = 'failed', message = ? WHERE job_id = ? AND address_hash = ?"
                        + " AND role = ? AND state = 'waiting'",
                List.of(
                        cut(message),
                        job,
                        WantedPicture.key(row.wanted().address()),
                        row.wanted().role().text()));
    }

    /** Reports what could not be had, beside what was refused; the records themselves are stored. */
    void report(long job, Collection<PictureRow> rows, String message) {
        db.batch(
                "INSERT INTO wp_qp_import_errors (job_id, line, source_id, code, message, pointer)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> List.<Object>of(
                                job,
                                row.wanted().line(),
                                row.wanted().sourceId(),
                                "quarkpress_item_picture_failed",
                                cut(message),
                                row.wanted().role().pointer()))
                        .toList());
    }

    /** How many pictures of a job were told to be left alone, counted up to a number. */
    int left(long job, int most) {
        return db.rows(
                        "SELECT id FROM wp_qp_import_errors WHERE job_id = ? AND code = ? LIMIT ?",
                        List.of(job, LEFT, most),
                        row -> row.getLong(1))
                .size();
    }

    /** Tells of pictures that are left alone, beside what was refused; the records themselves are stored. */
    void reportLeft(long job, Collection<WantedPicture> some) {
        db.batch(
                "INSERT INTO wp_qp_import_errors (job_id, line, source_id, code, message, pointer)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                some.stream()
                        .map(one -> List.<Object>of(
                                job,
                                one.line(),
                                one.sourceId(),
                                LEFT,
                                cut("The post is stored without this picture, as the job leaves pictures alone: "
                                        + one.address()),
                                one.role().pointer()))
                        .toList());
    }

    private static String cut(String text) {
        int end = Math.min(LONGEST_MESSAGE, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, end));
    }

    /** The attachment that one of these addresses of a source has become, the first first, if it still is there. */
    Optional<KnownPicture> byAddress(String source, List<String> addresses) {
        List<Object> values = new ArrayList<>(List.of(source));
        List<String> keys = addresses.stream().map(WantedPicture::key).toList();
        values.addAll(keys);
        Map<String, KnownPicture> found = new LinkedHashMap<>();
        db.rows(
                "SELECT s.source_id, s.object_id, s.hash FROM wp_qp_sources s JOIN wp_posts p ON p.ID = s.object_id"
                        + " WHERE s.source = ? AND s.kind = 'media' AND p.post_type = 'attachment'"
                        + " AND s.source_id IN (" + WpdbStore.marks(keys.size()) + ")",
                values,
                row -> found.put(row.getString(1), new KnownPicture(row.getLong(2), row.getString(3))));
        return keys.stream().filter(found::containsKey).map(found::get).findFirst();
    }

    /** The attachment that the same bytes of a source have become, if it still is there. */
    Optional<Long> byContent(String source, String content) {
        return db.row(
                "SELECT m.attachment_id FROM wp_qp_import_media m JOIN wp_posts p ON p.ID = m.attachment_id"
                        + " WHERE m.source = ? AND m.content_hash = ? AND p.post_type = 'attachment'"
                        + " ORDER BY m.id LIMIT 1",
                List.of(source, content),
                row -> row.getLong(1));
    }

    /** Exchanges the content of a post and nothing else: no revision is kept, and it was changed when it was before. */
    void setContent(long post, String content) {
        db.update("UPDATE wp_posts SET post_content = ? WHERE ID = ?", List.of(content, post));
    }

    /** Sets the type of an attachment's file. */
    void setMimeType(long attachment, String type) {
        db.update("UPDATE wp_posts SET post_mime_type = ? WHERE ID = ?", List.of(type, attachment));
    }

    /** Those of these attachments that another job, too, has given to something: rolling this back must keep them. */
    public Set<Long> usedByOthers(long job, Collection<Long> attachments) {
        if (attachments.isEmpty()) {
            return Set.of();
        }
        List<Object> params = new ArrayList<>(attachments);
        params.add(job);
        return Set.copyOf(db.rows(
                "SELECT DISTINCT attachment_id FROM wp_qp_import_media WHERE attachment_id IN ("
                        + WpdbStore.marks(attachments.size()) + ") AND job_id <> ?",
                params,
                row -> row.getLong(1)));
    }
}

package org.quarkpress.bulk.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a list that belongs to a job.
 *
 * @param id where the next rows come after
 * @param view what people see
 */
record ListingRow(long id, Map<String, Object> view) {
    /** The columns of a report: what would be done, and of what would be refused the reason. */
    static final List<String> REPORT = List.of(
            "kind", "name", "line", "action", "object_id", "type", "slug", "wanted_slug", "code", "message", "pointer");

    /** A refused item as an error. */
    static ListingRow of(ImportError error) {
        return new ListingRow(error.id(), error.view());
    }

    /** Something that a dry run would have done, as a line of its report. */
    static ListingRow reported(ImportNoteStore.Row row) {
        return new ListingRow(row.id(), filled(row.note().view()));
    }

    /** A refused item as a line of a report. */
    static ListingRow reported(ImportError error) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", "post");
        out.put("name", error.sourceId());
        out.put("line", error.line());
        out.put("action", "refused");
        out.put("code", error.code());
        out.put("message", error.message());
        out.put("pointer", error.pointer());
        return new ListingRow(error.id(), filled(out));
    }

    private static Map<String, Object> filled(Map<String, Object> some) {
        Map<String, Object> out = new LinkedHashMap<>();
        REPORT.forEach(name -> out.put(name, some.get(name)));
        return out;
    }
}

package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.quarkpress.php.PhpJson;
import org.quarkpress.rest.StreamBody;

/** The long lists of a job: what was refused, and what a dry run would have done; by the page, or all of it as a stream. */
@ApplicationScoped
public class JobListingService {
    private static final int AT_ONCE = 500;

    private final ImportErrorStore errors;
    private final ImportNoteStore notes;

    /** A service over these. */
    public JobListingService(ImportErrorStore errors, ImportNoteStore notes) {
        this.errors = errors;
        this.notes = notes;
    }

    /** How many lines the list of errors has. */
    long errors(long job) {
        return errors.count(job);
    }

    /** One page of errors. */
    List<Object> errors(long job, long offset, long count) {
        return views(
                errors.page(job, offset, count).stream().map(ListingRow::of).toList());
    }

    /** How many lines a report has. */
    long report(long job) {
        return notes.count(job) + errors.count(job);
    }

    /** One page of a report: first what would be done, then what would be refused. */
    List<Object> report(long job, long offset, long count) {
        List<ListingRow> rows = new ArrayList<>(notes.page(job, offset, count).stream()
                .map(ListingRow::reported)
                .toList());
        if (rows.size() < count) {
            long before = Math.max(0, offset - notes.count(job));
            errors.page(job, before, count - rows.size()).forEach(error -> rows.add(ListingRow.reported(error)));
        }
        return views(rows);
    }

    private static List<Object> views(List<ListingRow> rows) {
        return rows.stream().<Object>map(ListingRow::view).toList();
    }

    /** All errors, line by line. */
    StreamBody errors(long job, boolean csv) {
        return out -> {
            header(out, csv, ImportError.NAMES);
            all(out, csv, id -> errors.after(job, id, AT_ONCE).stream()
                    .map(ListingRow::of)
                    .toList());
        };
    }

    /** A whole report, line by line. */
    StreamBody report(long job, boolean csv) {
        return out -> {
            header(out, csv, ListingRow.REPORT);
            all(out, csv, id -> notes.after(job, id, AT_ONCE).stream()
                    .map(ListingRow::reported)
                    .toList());
            all(out, csv, id -> errors.after(job, id, AT_ONCE).stream()
                    .map(ListingRow::reported)
                    .toList());
        };
    }

    private static void header(OutputStream out, boolean csv, List<String> names) throws IOException {
        if (csv) {
            out.write(CsvRow.of(names).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void all(OutputStream out, boolean csv, LongFunction<List<ListingRow>> after) throws IOException {
        List<ListingRow> rows = after.apply(0);
        while (!rows.isEmpty()) {
            StringBuilder text = new StringBuilder();
            rows.forEach(
                    row -> text.append(csv ? CsvRow.of(row.view().values()) : PhpJson.writeText(row.view()) + "\n"));
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            rows = after.apply(rows.get(rows.size() - 1).id());
        }
    }
}

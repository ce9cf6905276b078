package org.quarkpress.bulk.job;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.quarkpress.bulk.ImportOptions;
import org.quarkpress.bulk.ImportPolicy;
import org.quarkpress.bulk.MediaMode;
import org.quarkpress.php.PhpJson;

/**
 * What a job keeps of what was asked for, as the JSON of one column.
 *
 * @param wanted what whoever started it wants
 * @param undoing whether somebody asked to undo it; a failure on the way does not forget that
 */
record JobOptions(ImportOptions wanted, boolean undoing) {
    /** As text. */
    String text() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("policy", wanted.policy().name().toLowerCase(Locale.ROOT));
        out.put("dry_run", wanted.dryRun());
        out.put("create_terms", wanted.createTerms());
        out.put("create_authors", wanted.createAuthors());
        out.put("default_author", wanted.defaultAuthor());
        out.put("media", wanted.media().text());
        out.put("undoing", undoing);
        return PhpJson.writeText(out);
    }

    /** Of its text; the source has a column of its own. */
    static JobOptions of(String source, String text) {
        Map<?, ?> map = (Map<?, ?>) PhpJson.parse(text).value();
        ImportOptions wanted = new ImportOptions(
                source,
                ImportPolicy.of(String.valueOf(map.get("policy"))),
                Boolean.TRUE.equals(map.get("dry_run")),
                Boolean.TRUE.equals(map.get("create_terms")),
                Boolean.TRUE.equals(map.get("create_authors")),
                (Long) map.get("default_author"),
                MediaMode.of(String.valueOf(map.get("media"))));
        return new JobOptions(wanted, Boolean.TRUE.equals(map.get("undoing")));
    }
}

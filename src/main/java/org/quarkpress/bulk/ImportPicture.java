package org.quarkpress.bulk;

import java.util.Map;
import java.util.Set;
import org.quarkpress.fetch.FetchUrl;

/**
 * The featured image of a record.
 *
 * @param id of a picture that is there; 0 for none, or where it is elsewhere
 * @param url where it can be fetched, null when the record names no such place
 * @param file its path in the import folder, null when the record names none
 * @param title null when the record has none
 * @param alt what stands for it, null when the record has nothing
 * @param caption null when the record has none
 */
public record ImportPicture(long id, String url, String file, String title, String alt, String caption) {
    private static final String PLACE = "/featured_image";
    /** All that a picture which is elsewhere may hold. */
    static final Set<String> KNOWN = Set.of("url", "file", "title", "alt", "caption");

    private static final int LONGEST = 2000;

    /** A picture that is there; 0 for none. */
    public static ImportPicture ofId(long id) {
        return new ImportPicture(id, null, null, null, null, null);
    }

    /** Whether it is still to be taken from elsewhere. */
    public boolean elsewhere() {
        return url != null || file != null;
    }

    /** What a record says; null and 0 are none. */
    public static ImportPicture read(Object value) {
        if (value == null || value instanceof Long id && id >= 0) {
            return ofId(value == null ? 0 : (Long) value);
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw ImportRefusal.kind(PLACE, "the id of a picture, {\"url\"} or {\"file\"}");
        }
        RecordFields said = new RecordFields(map, PLACE);
        if (map.get("id") instanceof Long id && id > 0) {
            said.only(Set.of("id"));
            return ofId(id);
        }
        said.only(KNOWN);
        String url = said.filled("url");
        String file = said.filled("file");
        if ((url == null) == (file == null)) {
            throw ImportRefusal.kind(PLACE, "the id of a picture, {\"url\"} or {\"file\"}");
        }
        if (url != null && (url.length() > LONGEST || FetchUrl.parse(url).isEmpty())) {
            throw ImportRefusal.kind(PLACE + "/url", "an address of the web");
        }
        if (file != null && !isPath(file)) {
            throw ImportRefusal.kind(PLACE + "/file", "a path in the import folder");
        }
        return new ImportPicture(0, url, file, words(said, "title"), words(said, "alt"), words(said, "caption"));
    }

    private static String words(RecordFields said, String name) {
        return said.value(name) == null ? null : said.text(name);
    }

    /** Names of folders and a file with slashes between, none of them hidden or leading upwards. */
    private static boolean isPath(String file) {
        boolean odd =
                file.length() > LONGEST || file.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\' || c == ':');
        if (odd) {
            return false;
        }
        for (String part : file.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}

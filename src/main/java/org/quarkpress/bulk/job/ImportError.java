package org.quarkpress.bulk.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why an item of a job was refused.
 *
 * @param id number of the row, 0 before it has one
 * @param line where the item begins in the file, from 1
 * @param sourceId the source's key of the item, empty where it has none
 * @param code for machines
 * @param message for people
 * @param pointer JSON pointer into the item, empty for the whole of it
 * @param part what is needed to take it again ({@link SpoolChunk} of one), null when there is nothing
 */
public record ImportError(
        long id, long line, String sourceId, String code, String message, String pointer, byte[] part) {
    /** The names of what people see of it. */
    static final List<String> NAMES = List.of("line", "source_id", "code", "message", "pointer");

    /** What people see of it. */
    Map<String, Object> view() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("line", line);
        out.put("source_id", sourceId);
        out.put("code", code);
        out.put("message", message);
        out.put("pointer", pointer);
        return out;
    }
}

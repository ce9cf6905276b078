package org.quarkpress.bulk.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpJson;

/** Refusals of a job by reason: how many there are of each, and where the first of them is. */
final class Reasons {
    private static final int MOST = 50;
    private static final int LONGEST = 160;

    private static final class Reason {
        private final String example;
        private long count;

        private Reason(String example) {
            this.example = example;
        }
    }

    private final Map<String, Reason> byCode = new LinkedHashMap<>();
    private long others;

    /** Takes a line of the service's list of errors. */
    void add(String json) {
        Map<?, ?> error = PhpJson.parse(json).value() instanceof Map<?, ?> map ? map : Map.of();
        String code = TerminalText.safe(text(error.get("code")), 60);
        if (!byCode.containsKey(code) && byCode.size() == MOST) {
            others++;
            return;
        }
        byCode.computeIfAbsent(code, first -> new Reason(example(error))).count++;
    }

    private static String example(Map<?, ?> error) {
        String pointer = text(error.get("pointer"));
        String place = "first in line " + text(error.get("line")) + (pointer.isEmpty() ? "" : " at " + pointer);
        return TerminalText.safe(text(error.get("message")), LONGEST) + " (" + TerminalText.safe(place, 80) + ")";
    }

    private static String text(Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    /** A line for each reason, the most frequent first. */
    List<String> lines() {
        List<String> out = new ArrayList<>();
        byCode.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue().count, a.getValue().count))
                .forEach(entry -> out.add("  " + ProgressLine.count(entry.getValue().count) + " " + entry.getKey()
                        + ": " + entry.getValue().example));
        if (others > 0) {
            out.add("  " + ProgressLine.count(others) + " for other reasons");
        }
        return out;
    }
}

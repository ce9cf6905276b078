package org.quarkpress.bulk.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far something is, on one line: a bar where the end is known, counts, rate, and the time that remains. */
final class ProgressLine {
    private static final int LONGEST_LABEL = 24;
    private static final int SHORTEST_BAR = 8;
    private static final int LONGEST_BAR = 30;
    private static final long DAY = 24 * 3600L;

    private ProgressLine() {}

    /** A file on its way to the service; a length of 0 is not known. */
    static String sending(String label, long bytes, long length, int width) {
        String amount = size(bytes) + (length > 0 ? " of " + size(length) : "") + " sent";
        return line(label, length > 0 ? share(bytes, length) : -1, List.of(amount), width);
    }

    /** A job under way. */
    static String of(String label, JobState job, int width) {
        List<String> facts = new ArrayList<>();
        boolean known = job.total() > 0;
        facts.add(count(job.read()) + (known ? " of " + count(job.total()) : ""));
        if (!job.status().equals("running")) {
            facts.add(TerminalText.safe(job.status().replace('_', ' '), 20));
        }
        if (job.rate() > 0) {
            facts.add(count(Math.round(job.rate())) + "/s");
        }
        if (known && job.rate() > 0 && job.read() < job.total()) {
            facts.add(time(Math.round((job.total() - job.read()) / job.rate())) + " left");
        }
        if (job.refused() > 0) {
            facts.add(count(job.refused()) + " refused");
        }
        return line(label, known ? share(job.read(), job.total()) : -1, facts, width);
    }

    private static double share(long part, long whole) {
        return Math.max(0, Math.min(1, (double) part / whole));
    }

    /** The parts beside each other; the bar takes what is left of the width, or goes when that is too little. */
    private static String line(String label, double share, List<String> facts, int width) {
        String name = TerminalText.safe(label, LONGEST_LABEL);
        String percent = share < 0 ? "" : (int) Math.floor(share * 100) + " %";
        String after = (percent.isEmpty() ? "" : percent + "  ") + String.join("  ", facts);
        int room = Math.min(LONGEST_BAR, width - name.length() - after.length() - 6);
        String bar = share < 0 || room < SHORTEST_BAR ? "" : bar(share, room) + "  ";
        String line = name + "  " + bar + after;
        return line.length() <= width ? line : line.substring(0, Math.max(0, width));
    }

    private static String bar(double share, int room) {
        int done = (int) Math.floor(share * room);
        return "[" + "=".repeat(done) + " ".repeat(room - done) + "]";
    }

    /** A number with its thousands parted. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Seconds as {@code 0:07}, {@code 12:30}, {@code 3:05:00}. */
    static String time(long seconds) {
        if (seconds >= 100 * DAY) {
            return "long";
        }
        long hours = seconds / 3600;
        String minutes = String.format(Locale.ROOT, hours > 0 ? "%02d" : "%d", seconds / 60 % 60);
        return (hours > 0 ? hours + ":" : "") + minutes + String.format(Locale.ROOT, ":%02d", seconds % 60);
    }

    private static String size(long bytes) {
        return bytes < 10_000_000 ? count(bytes / 1000) + " kB" : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }
}

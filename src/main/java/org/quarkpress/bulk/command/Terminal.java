package org.quarkpress.bulk.command;

import java.io.Console;
import java.io.PrintWriter;

/** Where progress is shown: one line that changes on a terminal, now and then a line of its own elsewhere. */
final class Terminal {
    private static final long LIVE_PAUSE = 100;
    private static final long PLAIN_PAUSE = 10_000;

    private final PrintWriter out;
    private final boolean live;
    private final int width;
    private int shown;
    private long next;

    /**
     * A place for progress.
     *
     * @param live whether a line can be written over
     * @param width characters that fit into a line
     */
    Terminal(PrintWriter out, boolean live, int width) {
        this.out = out;
        this.live = live;
        this.width = width;
    }

    /** Whether people look on: newer Javas have a console without a terminal, too. */
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }

    int width() {
        return live ? width - 1 : width;
    }

    /** Shows how far it is; not each time it is told. */
    synchronized void progress(String line, long millis) {
        if (millis < next) {
            return;
        }
        next = millis + (live ? LIVE_PAUSE : PLAIN_PAUSE);
        if (live) {
            out.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            shown = line.length();
        } else {
            out.println(line);
        }
        out.flush();
    }

    /** The next progress is shown whenever it comes. */
    synchronized void soon() {
        next = 0;
    }

    /** Takes the progress away, for other lines. */
    synchronized void clear() {
        if (shown > 0) {
            out.print("\r" + " ".repeat(shown) + "\r");
            out.flush();
            shown = 0;
        }
        next = 0;
    }
}

package org.quarkpress.bulk.command;

import java.util.Map;

/**
 * What a service answered.
 *
 * @param status HTTP status
 * @param json the tree of its body, null when it is no JSON
 */
record Answer(int status, Object json) {
    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Why it is no success, in the service's own words where it has some. */
    CommandFailure failure() {
        Map<?, ?> error = json instanceof Map<?, ?> map ? map : Map.of();
        String words = error.get("message") instanceof String message ? message : "no reason given";
        String code = error.get("code") instanceof String name ? ", " + name : "";
        int exitCode = ExitCode.ofStatus(status);
        String refused =
                exitCode == ExitCode.FORBIDDEN ? "The service does not let you do this" : "The service refuses";
        return new CommandFailure(
                exitCode,
                refused + " (" + status + TerminalText.safe(code, 80) + "): " + TerminalText.safe(words, 500));
    }
}

package org.quarkpress.media;

/** How a file comes; refusals of the file itself tell it by their code. */
enum Arrival {
    /** As the body of a request. */
    BODY("rest_upload_sideload_error"),
    /** In a form. */
    FORM("rest_upload_unknown_error"),
    /** Fetched from another server. */
    ADDRESS("upload_error");

    private final String refusal;

    Arrival(String refusal) {
        this.refusal = refusal;
    }

    /** The code with which files are refused. */
    String refusal() {
        return refusal;
    }
}

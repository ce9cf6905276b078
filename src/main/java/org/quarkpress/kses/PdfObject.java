package org.quarkpress.kses;

/**
 * The one kind of {@code object} that content may hold: a PDF from the site's own host.
 *
 * @param host host and port of the uploads, empty when unknown
 */
record PdfObject(String host) {

    /** The rule for a site whose uploads are served below this address. */
    static PdfObject of(String siteUrl) {
        int start = siteUrl.indexOf("://");
        if (start < 0) {
            return new PdfObject("");
        }
        int end = siteUrl.indexOf('/', start + 3);
        return new PdfObject(siteUrl.substring(start + 3, end < 0 ? siteUrl.length() : end));
    }

    /** Whether {@code data} of an object may be this address: own host and port, {@code .pdf} at the end, no query or fragment. */
    boolean accepts(String address) {
        return !host.isEmpty()
                && address.endsWith(".pdf")
                && address.indexOf('?') < 0
                && address.indexOf('#') < 0
                && (address.startsWith("http://" + host + "/") || address.startsWith("https://" + host + "/"));
    }
}

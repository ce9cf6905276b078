package org.quarkpress.schema;

/** Text that WordPress takes for an e-mail address, as {@code is_email} does. */
final class EmailText {
    private EmailText() {}

    static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return at > 0 && text.indexOf('.', at) > 0 && text.length() >= 6;
    }
}

package org.quarkpress.bulk;

import java.util.Map;

/**
 * Somebody who wrote on the other site.
 *
 * @param login login name there
 * @param sourceId id there, empty when it is not told
 * @param email address, may be empty
 * @param displayName name for readers, may be empty
 * @param firstName first name, may be empty
 * @param lastName last name, may be empty
 */
public record ImportPerson(
        String login, String sourceId, String email, String displayName, String firstName, String lastName) {
    /** The person of an author part; what is too long for anybody's name is cut. */
    static ImportPerson read(Map<String, Object> raw) {
        RecordFields fields = new RecordFields(raw, "");
        return new ImportPerson(
                cut(fields.text("login").strip(), 191),
                cut(fields.text("id").strip(), 40),
                cut(fields.text("email").strip(), 100),
                cut(fields.text("display_name").strip(), 250),
                cut(fields.text("first_name").strip(), 250),
                cut(fields.text("last_name").strip(), 250));
    }

    /** Somebody of whom only a login or an e-mail address is known. */
    static ImportPerson named(String text) {
        return new ImportPerson(text, "", text.contains("@") ? text : "", "", "", "");
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}

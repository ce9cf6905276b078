package org.quarkpress.bulk.picture;

import java.util.Locale;
import org.quarkpress.php.Sha256;

/**
 * A picture or file that something stored by a job wants.
 *
 * @param role what it is wanted for
 * @param address where it is; in the import folder, {@link #FILE} and its path
 * @param fallback where a smaller one is, for when there is nothing at the address; empty for nowhere
 * @param title of a new attachment; null for what the file says of itself
 * @param alt what stands for a new attachment; null for nothing
 * @param caption of a new attachment; null for what the file says of itself
 * @param fresh whether the job made the attachment whose file it is, so that rolling back may remove it
 * @param line where the record begins in the import file
 * @param sourceId the source's key of the record
 */
public record WantedPicture(
        Role role,
        String address,
        String fallback,
        String title,
        String alt,
        String caption,
        boolean fresh,
        long line,
        String sourceId) {
    /** What addresses of files in the import folder begin with. */
    static final String FILE = "file:";

    /** What a picture is wanted for; in this order they are taken. */
    public enum Role {
        /** It is the file of an attachment whose rows are stored. */
        ATTACHMENT("/attachment_url"),
        /** It is the featured image of a post. */
        FEATURED("/featured_image"),
        /** The content of a post names it. */
        CONTENT("/content"),
        /** The content of a post names it by the id that it had; nothing is to be got. */
        IDS("/content");

        private final String pointer;

        Role(String pointer) {
            this.pointer = pointer;
        }

        /** Where the record names it. */
        String pointer() {
            return pointer;
        }

        /** The name in the table. */
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The file of an attachment whose rows are stored. */
    public static WantedPicture file(String address, boolean fresh, long line, String sourceId) {
        return new WantedPicture(Role.ATTACHMENT, address, "", null, null, null, fresh, line, sourceId);
    }

    /** The things that content names by the ids they had. */
    static WantedPicture ids(long line, String sourceId) {
        return new WantedPicture(Role.IDS, "", "", null, null, null, true, line, sourceId);
    }

    /** What an address is known by: SHA-256 in 64 hexadecimal digits. */
    static String key(String address) {
        return Sha256.hex(address);
    }
}

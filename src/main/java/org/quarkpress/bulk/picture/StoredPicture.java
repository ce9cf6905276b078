package org.quarkpress.bulk.picture;

import java.util.Map;

/**
 * A file that became an attachment of this site.
 *
 * @param id the attachment
 * @param address where readers get it
 * @param sizes where they get its smaller pictures, by width and height: {@code 300x200}
 */
public record StoredPicture(long id, String address, Map<String, String> sizes) {
    /** What stands for an address of another place that names this picture, or a smaller one of it. */
    String insteadOf(MediaAddress old) {
        return old.size()
                .map(size -> sizes.get(size.width() + "x" + size.height()))
                .orElse(address);
    }
}

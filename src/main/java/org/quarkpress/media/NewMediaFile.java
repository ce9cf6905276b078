package org.quarkpress.media;

import java.nio.file.Path;

/**
 * A file from elsewhere that is to become an attachment.
 *
 * @param draft where its bytes are
 * @param name as it was called there, perhaps without an end
 * @param post the post it hangs on, 0 for none
 * @param title null for what the file says of itself
 * @param alt what stands for it, null for nothing
 * @param caption null for what the file says of itself
 */
public record NewMediaFile(Path draft, String name, long post, String title, String alt, String caption) {}

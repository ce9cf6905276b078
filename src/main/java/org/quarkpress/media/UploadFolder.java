package org.quarkpress.media;

import java.nio.file.Path;

/**
 * Where media files lie ({@code wp_upload_dir()['basedir']}).
 *
 * @param path the folder
 */
public record UploadFolder(Path path) {}

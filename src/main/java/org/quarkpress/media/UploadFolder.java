package org.quarkpress.media;

import java.nio.file.Path;

/**
 * Where media files lie ({@code wp_upload_dir()['basedir']}), and how large one may be ({@code wp_max_upload_size}).
 *
 * @param path the folder
 * @param largest bytes of one upload
 */
public record UploadFolder(Path path, long largest) {}

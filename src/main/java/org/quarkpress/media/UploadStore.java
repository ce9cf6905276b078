package org.quarkpress.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The files below the upload folder; paths that lead out of it have none. */
@ApplicationScoped
public class UploadStore {
    private final Path folder;

    /** A store on this folder. */
    public UploadStore(UploadFolder folder) {
        this.folder = folder.path().toAbsolutePath().normalize();
    }

    /** How many bytes a file has; nothing when there is no such file ({@code wp_filesize}). */
    public Optional<Long> size(String file) {
        Path path = inside(file);
        if (path == null || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.size(path));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Path inside(String file) {
        try {
            Path path = folder.resolve(file).normalize();
            return !file.isEmpty() && path.startsWith(folder) ? path : null;
        } catch (InvalidPathException odd) {
            return null;
        }
    }
}

package org.quarkpress.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Uploads in a folder of this machine, or of a network that it sees as a folder. */
@ApplicationScoped
public class UploadFolderStore implements UploadStore {
    /** What the names of drafts begin with; hidden, so that nobody is served one. */
    static final String DRAFT = ".quarkpress-";

    private final Path folder;

    /** A store on this folder. */
    public UploadFolderStore(UploadFolder folder) {
        this.folder = folder.path().toAbsolutePath().normalize();
        removeForgottenDrafts(Instant.now().minus(Duration.ofDays(1)));
    }

    /** What a killed instance was receiving is never asked for again; others may be receiving now. */
    private void removeForgottenDrafts(Instant before) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().startsWith(DRAFT))
                    .map(Path::toFile)
                    .filter(file -> file.lastModified() < before.toEpochMilli())
                    .forEach(File::delete);
        } catch (IOException noFolder) {
            return; // nothing was received yet
        }
    }

    @Override
    public Optional<Long> size(String file) {
        return open(file).map(path -> {
            try {
                return Files.size(path);
            } catch (IOException gone) {
                return null;
            }
        });
    }

    @Override
    public Path draft() {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, DRAFT, ".tmp");
            readable(draft);
            return draft;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Other programs serve these files as well: what temporary files forbid is allowed again, where there is such a thing. */
    private static void readable(Path draft) {
        draft.toFile().setReadable(true, false);
    }

    /** The name is taken first, by an empty file that nobody else can make, and then filled at once. */
    @Override
    public boolean put(Path draft, String file) {
        Path target = inside(file);
        if (target == null) {
            throw new UncheckedIOException(new IOException("no name for an upload: " + file));
        }
        try {
            Files.createDirectories(target.getParent());
            Files.createFile(target);
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        try {
            move(draft, target);
            return true;
        } catch (IOException failed) {
            target.toFile().delete();
            throw new UncheckedIOException(failed);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException apart) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void discard(Collection<Path> drafts) {
        drafts.forEach(draft -> draft.toFile().delete());
    }

    @Override
    public List<String> names(String name) {
        Path path = inside(name);
        if (path == null || !Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException gone) {
            return List.of();
        }
    }

    @Override
    public Optional<Path> open(String file) {
        return Optional.ofNullable(inside(file)).filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public void remove(Collection<String> files) {
        files.forEach(file -> open(file).ifPresent(path -> path.toFile().delete()));
    }

    private Path inside(String file) {
        try {
            Path path = folder.resolve(file).normalize();
            boolean in = !file.isEmpty() && path.startsWith(folder) && !path.equals(folder);
            return in && !hidden(folder.relativize(path)) ? path : null;
        } catch (InvalidPathException odd) {
            return null;
        }
    }

    private static boolean hidden(Path below) {
        for (Path part : below) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}

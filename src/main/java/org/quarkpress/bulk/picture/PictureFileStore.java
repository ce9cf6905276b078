package org.quarkpress.bulk.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.quarkpress.php.Sha256;

/** Files in the import folder, and what is in drafts. What leads out of the folder, or is hidden, names nothing. */
@ApplicationScoped
public class PictureFileStore {
    private static final int PIECE = 65_536;

    private final Optional<Path> folder;

    /** A store on the folder of these settings. */
    public PictureFileStore(PictureSettings settings) {
        this.folder = settings.folder();
    }

    /** Copies the first of these files that is there into a draft, and gives its name; nothing when none is. */
    Optional<String> copy(List<String> names, Path draft, long largest) {
        Path home = folder.orElseThrow(() -> new PictureFault("No import folder is set.", false));
        for (String name : names) {
            Path file = inside(home, name);
            if (file != null) {
                copy(file, draft, largest);
                return Optional.of(file.getFileName().toString());
            }
        }
        return Optional.empty();
    }

    private static Path inside(Path home, String name) {
        try {
            Path wanted = Path.of(name);
            boolean plain = !name.isEmpty()
                    && !wanted.isAbsolute()
                    && wanted.normalize().equals(wanted);
            if (!plain || isHidden(wanted)) {
                return null;
            }
            Path root = home.toRealPath();
            Path real = root.resolve(wanted).toRealPath();
            return real.startsWith(root) && Files.isRegularFile(real) ? real : null;
        } catch (InvalidPathException | IOException notThere) {
            return null;
        }
    }

    private static boolean isHidden(Path wanted) {
        for (Path part : wanted) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static void copy(Path file, Path draft, long largest) {
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = Files.newOutputStream(draft)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > largest) {
                    throw new PictureFault("The file is larger than may be uploaded.", false);
                }
                out.write(piece, 0, read);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** SHA-256 of a file, in 64 hexadecimal digits. */
    String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = Sha256.digest();
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(digest);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

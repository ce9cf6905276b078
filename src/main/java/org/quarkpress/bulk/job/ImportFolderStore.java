package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.quarkpress.error.WpError;

/** The folder whose files can be imported by name. */
@ApplicationScoped
public class ImportFolderStore {
    private final ImportSettings settings;

    /** The folder of these settings. */
    public ImportFolderStore(ImportSettings settings) {
        this.settings = settings;
    }

    /** Opens a file; 400 for one that is not there, or not in the folder, however its name tries to say otherwise. */
    InputStream open(String name) {
        Path folder = settings.folder()
                .orElseThrow(() -> WpError.of(
                        "quarkpress_import_no_folder", "No folder is set whose files could be imported.", 400));
        try {
            Path wanted = Path.of(name);
            boolean plain = !name.isEmpty()
                    && !wanted.isAbsolute()
                    && wanted.normalize().equals(wanted);
            if (!plain || wanted.startsWith("..")) {
                throw unknown();
            }
            Path home = folder.toRealPath();
            Path real = home.resolve(wanted).toRealPath();
            if (!real.startsWith(home) || !Files.isRegularFile(real)) {
                throw unknown();
            }
            return Files.newInputStream(real);
        } catch (InvalidPathException | IOException e) {
            throw unknown();
        }
    }

    private static WpError unknown() {
        return WpError.of("quarkpress_import_file_unknown", "There is no such file in the import folder.", 400);
    }
}

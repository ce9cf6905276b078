package org.quarkpress.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.quarkpress.php.PhpJson;

/** The folder of themes; a {@code theme.json} is read again whenever its file has changed. */
@ApplicationScoped
public class ThemeStore {
    private static final long LARGEST = 4L << 20;

    private record Read(long modified, long size, Theme theme) {}

    private final Optional<Path> folder;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    /** A store on the folder of themes, when there is one. */
    public ThemeStore(ThemeSettings settings) {
        this.folder = settings.folder();
    }

    /**
     * Where themes lie.
     *
     * @param folder the folder of themes, empty when the service knows of none
     */
    public record ThemeSettings(Optional<Path> folder) {}

    /** The theme of this name; one without a readable {@code theme.json} declares nothing. */
    public Theme load(String stylesheet) {
        Theme none = new Theme(stylesheet, Map.of());
        if (folder.isEmpty() || !stylesheet.matches("[\\w.-]{1,100}") || stylesheet.startsWith(".")) {
            return none;
        }
        Path file = folder.get().resolve(stylesheet).resolve("theme.json");
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return none;
            }
            long modified = Files.getLastModifiedTime(file).toMillis();
            Read known = read.get(stylesheet);
            if (known == null || known.modified != modified || known.size != Files.size(file)) {
                known = new Read(modified, Files.size(file), parse(stylesheet, Files.readAllBytes(file)));
                read.put(stylesheet, known);
            }
            return known.theme;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Theme parse(String stylesheet, byte[] bytes) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (PhpJson.parse(bytes).value() instanceof Map<?, ?> map) {
            map.forEach((key, value) -> json.put(String.valueOf(key), value));
        }
        return new Theme(stylesheet, json);
    }
}

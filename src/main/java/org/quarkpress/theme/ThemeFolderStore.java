package org.quarkpress.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders of themes and the files in them, as far as they are not PHP. */
@ApplicationScoped
public class ThemeFolderStore {
    private static final long LARGEST = 1L << 20;
    private static final int MOST = 1000;
    private static final List<String> PICTURES = List.of(
            "screenshot.png",
            "screenshot.gif",
            "screenshot.jpg",
            "screenshot.jpeg",
            "screenshot.webp",
            "screenshot.avif");

    private final Optional<Path> folder;

    /** A store on the folder of themes, when there is one. */
    public ThemeFolderStore(ThemeStore.ThemeSettings settings) {
        this.folder = settings.folder();
    }

    /** All themes by name: folders whose {@code style.css} names one. */
    public List<ThemeFolder> all() {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return List.of();
        }
        return list(folder.get()).stream()
                .flatMap(path -> find(path.getFileName().toString()).stream())
                .toList();
    }

    /** One theme. */
    public Optional<ThemeFolder> find(String stylesheet) {
        Optional<Path> theme = theme(stylesheet);
        Optional<String> css = theme.flatMap(path -> text(path.resolve("style.css")));
        return css.map(ThemeHeader::new)
                .filter(header -> !header.name().isEmpty())
                .map(header -> new ThemeFolder(
                        stylesheet,
                        header,
                        picture(theme.get()),
                        Files.isRegularFile(theme.get().resolve("templates").resolve("index.html"))
                                || Files.isRegularFile(
                                        theme.get().resolve("block-templates").resolve("index.html")),
                        Files.isRegularFile(theme.get().resolve("theme.json"))));
    }

    /** The texts of the files of a kind in a folder of a theme, by name without ending, subfolders with slashes. */
    public Map<String, String> texts(String stylesheet, String inside, String ending) {
        Map<String, String> out = new LinkedHashMap<>();
        Optional<Path> root =
                theme(stylesheet).map(path -> path.resolve(inside)).filter(Files::isDirectory);
        if (root.isPresent()) {
            for (Path file : walk(root.get())) {
                String name = root.get().relativize(file).toString().replace('\\', '/');
                if (name.endsWith(ending)) {
                    text(file).ifPresent(text -> out.put(name.substring(0, name.length() - ending.length()), text));
                }
            }
        }
        return out;
    }

    private Optional<Path> theme(String stylesheet) {
        boolean named = stylesheet.matches("[\\w.-]{1,100}") && !stylesheet.startsWith(".");
        return folder.filter(path -> named)
                .map(path -> path.resolve(stylesheet))
                .filter(Files::isDirectory);
    }

    private static String picture(Path theme) {
        return PICTURES.stream()
                .filter(name -> Files.isRegularFile(theme.resolve(name)))
                .findFirst()
                .orElse("");
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.limit(MOST).filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> entries = Files.walk(folder, 4)) {
            return new ArrayList<>(
                    entries.filter(Files::isRegularFile).limit(MOST).sorted().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

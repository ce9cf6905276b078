package org.quarkpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source text shows: sizes, catch-alls, where SQL stands, that every package says what it is. */
class SourceTest {
    private static final Path MAIN = Path.of("src/main/java/org/quarkpress");
    private static final int WALL = 250;
    private static final Pattern CATCH_ALL =
            Pattern.compile("catch \\((?:final )?(?:\\w+ \\| )*(Exception|Throwable|RuntimeException|Error)\\b");
    private static final Pattern SQL = Pattern.compile(
            "\"\\s*(SELECT .|INSERT (IGNORE )?INTO |UPDATE \\w+ SET|DELETE FROM |REPLACE INTO |ALTER TABLE|CREATE TABLE)");
    private static final Pattern LEFT_UNDONE = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|UnsupportedOperationException");

    @Test
    void noClassIsLongerThanItsWall() throws IOException {
        assertThat(sources(file -> codeLines(file) > WALL))
                .as("a class is one idea in one room: at most %d lines of code", WALL)
                .isEmpty();
    }

    @Test
    void nothingCatchesEverythingOutsideTheDoors() throws IOException {
        assertThat(sources(file -> !name(file).matches("(Dispatcher|WpJsonDoor|.*Runner)\\.java")
                        && CATCH_ALL.matcher(text(file)).find()))
                .as("an error that nobody expected belongs to the one place that answers 500")
                .isEmpty();
    }

    @Test
    void sqlStandsOnlyInStores() throws IOException {
        assertThat(sources(file -> !name(file).matches(".*(Store|Sql)\\.java")
                        && SQL.matcher(text(file)).find()))
                .as("statements are found in …Store and …Sql classes")
                .isEmpty();
    }

    @Test
    void nothingIsLeftUndone() throws IOException {
        assertThat(sources(file -> LEFT_UNDONE.matcher(text(file)).find())).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> folders = Files.walk(MAIN)) {
            assertThat(folders.filter(Files::isDirectory)
                            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                            .toList())
                    .isEmpty();
        }
    }

    private static List<Path> sources(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(wanted)
                    .toList();
        }
    }

    private static long codeLines(Path file) {
        return text(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("*"))
                .filter(line -> !line.startsWith("/*") && !line.startsWith("import ") && !line.startsWith("package "))
                .count();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

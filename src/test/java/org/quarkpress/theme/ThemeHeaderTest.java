package org.quarkpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeHeaderTest {
    @TempDir
    Path folder;

    @Test
    void fieldsAreReadWhateverStandsBeforeThem() {
        ThemeHeader header = new ThemeHeader("/*\n * Theme Name: Field Notes \r\n\t# version: 1.2 */\nTags: a, ,b\n*/");
        assertThat(header.name()).isEqualTo("Field Notes");
        assertThat(header.field("Version")).isEqualTo("1.2");
        assertThat(header.tags()).containsExactly("a", "b");
        assertThat(header.template()).isEmpty();
        assertThat(header.field("Author")).isEmpty();
    }

    @Test
    void onlyTheBeginningOfTheFileIsLookedAt() {
        assertThat(new ThemeHeader(" ".repeat(9000) + "\nTheme Name: Late").name())
                .isEmpty();
    }

    @Test
    void themesAreFoldersWhoseStyleSheetNamesOne() throws IOException {
        write("notes/style.css", "/*\nTheme Name: Notes\n*/");
        write("notes/templates/index.html", "<!-- wp:post-title /-->");
        write("notes/templates/deep/one.html", "x");
        write("notes/theme.json", "{}");
        write("notes/screenshot.png", "x");
        write("child/style.css", "/*\nTheme Name: Child\nTemplate: notes\n*/");
        write("nameless/style.css", "body {}");
        ThemeFolderStore store = new ThemeFolderStore(new ThemeStore.ThemeSettings(Optional.of(folder)));
        assertThat(store.all().stream().map(ThemeFolder::stylesheet)).containsExactly("child", "notes");
        ThemeFolder notes = store.find("notes").orElseThrow();
        assertThat(notes.block()).isTrue();
        assertThat(notes.declared()).isTrue();
        assertThat(notes.screenshot()).isEqualTo("screenshot.png");
        assertThat(store.find("child").orElseThrow().template()).isEqualTo("notes");
        assertThat(store.texts("notes", "templates", ".html")).containsOnlyKeys("deep/one", "index");
    }

    @Test
    void noThemeIsFoundOutsideTheFolder() throws IOException {
        write("notes/style.css", "/*\nTheme Name: Notes\n*/");
        ThemeFolderStore store =
                new ThemeFolderStore(new ThemeStore.ThemeSettings(Optional.of(folder.resolve("notes"))));
        assertThat(store.find("..")).isEmpty();
        assertThat(store.find("../notes")).isEmpty();
        assertThat(store.texts("..", "notes", ".css")).isEmpty();
        assertThat(new ThemeFolderStore(new ThemeStore.ThemeSettings(Optional.empty())).all())
                .isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

package org.quarkpress.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts, places that are taken once, and what lies outside. */
class UploadFolderStoreTest {
    @TempDir
    Path folder;

    private UploadStore uploads;

    @BeforeEach
    void open() {
        uploads = new UploadFolderStore(new UploadFolder(folder, 1000));
    }

    @Test
    void aNameIsTakenOnce() throws Exception {
        Path first = uploads.draft();
        Path second = uploads.draft();
        Files.writeString(first, "one");
        assertThat(uploads.put(first, "2021/03/a.txt")).isTrue();
        assertThat(uploads.put(second, "2021/03/a.txt")).isFalse();
        assertThat(first).doesNotExist();
        assertThat(second).exists();
        assertThat(uploads.size("2021/03/a.txt")).contains(3L);
        assertThat(uploads.names("2021/03/")).containsExactly("a.txt");
        uploads.discard(List.of(second));
        uploads.remove(List.of("2021/03/a.txt", "2021/03/b.txt"));
        assertThat(uploads.names("2021/03/")).isEmpty();
    }

    @Test
    void nothingOutsideAndNothingHiddenIsAnUpload() throws Exception {
        Files.writeString(folder.resolve(".hidden"), "secret");
        for (String file : List.of("", ".", "..", "../x", "a/../../x", ".hidden", "a/.b", "/etc/passwd", "a\0b")) {
            assertThat(uploads.open(file)).as(file).isEmpty();
            assertThat(uploads.size(file)).as(file).isEmpty();
            uploads.remove(List.of(file));
        }
        assertThat(folder.resolve(".hidden")).exists();
    }

    @Test
    void draftsOfYesterdayGoWhenTheServiceStarts() throws Exception {
        Path old = uploads.draft();
        Path fresh = uploads.draft();
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        open();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }
}

package org.quarkpress.bulk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the address of a picture says by its form. */
class MediaAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://a.example/b/photo-300x200.jpg, https://a.example/b/photo.jpg",
        "https://a.example/b/photo-300x200.JPG?x=1, https://a.example/b/photo.JPG?x=1",
        "https://a.example/b/photo-scaled.jpg, https://a.example/b/photo.jpg",
        "https://a.example/b/photo-rotated.png, https://a.example/b/photo.png",
        "https://a.example/b/my-photo.jpg, https://a.example/b/my-photo.jpg",
        "https://a.example/b/-300x200.jpg, https://a.example/b/-300x200.jpg",
        "https://a.example/b/photo-0x200.jpg, https://a.example/b/photo-0x200.jpg",
        "https://a.example/b/photo-300x.jpg, https://a.example/b/photo-300x.jpg",
        "https://a.example/b/photo-300x2000000.jpg, https://a.example/b/photo-300x2000000.jpg",
        "https://a.example/b/photo-300x200, https://a.example/b/photo-300x200",
        "https://a.example/b-300x200.c/photo, https://a.example/b-300x200.c/photo",
        "https://a-300x200.jpg, https://a-300x200.jpg",
        "photo-30x20.gif, photo.gif"
    })
    void smallerPicturesAreMadeOfOthers(String address, String original) {
        assertThat(new MediaAddress(address).original()).isEqualTo(original);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "data:image/png;base64,AAAA.png", "javascript:x.png", "mailto:a@b.jpg", "a b.png", "a\\b.png",
                "ftp://a.example/b.png", "blob:https://a.example/b.png", "#a.png", "about:x", "<a>.png", "page", "/page"
            })
    void theseAreNoAddressesOfPictures(String text) {
        assertThat(MediaAddress.ofSource(text)).isEmpty();
        assertThat(MediaAddress.ofFile(text)).isEmpty();
    }

    @Test
    void anAddressInAnythingIsOnlyOneWhenItNamesAFile() {
        assertThat(MediaAddress.ofSource("https://a.example/x")).isPresent();
        assertThat(MediaAddress.ofFile("https://a.example/x")).isEmpty();
        assertThat(MediaAddress.ofFile("https://a.example/x.html")).isEmpty();
        assertThat(MediaAddress.ofFile("https://a.example.jpg")).isEmpty();
        assertThat(MediaAddress.ofFile("a.jpg")).isEmpty();
        assertThat(MediaAddress.ofFile("/a.jpg")).isPresent();
        assertThat(MediaAddress.ofFile("//a.example/a.JPG#x")).hasValue(new MediaAddress("https://a.example/a.JPG"));
        assertThat(MediaAddress.ofSource("https://a.example/" + "x".repeat(3000) + ".png"))
                .isEmpty();
    }

    @Test
    void theImportFolderIsSearchedFromTheDeepestPathOn() {
        assertThat(FolderNames.of("https://a.example/up/2020/b%20c.jpg?x=1"))
                .containsExactly("up/2020/b c.jpg", "2020/b c.jpg", "b c.jpg");
        assertThat(FolderNames.of("/up/b.jpg")).containsExactly("up/b.jpg", "b.jpg");
        assertThat(FolderNames.of("up/b.jpg")).containsExactly("up/b.jpg", "b.jpg");
        assertThat(FolderNames.of("b.jpg")).containsExactly("b.jpg");
        assertThat(FolderNames.of("file:x/b%20.jpg")).containsExactly("x/b%20.jpg");
        assertThat(FolderNames.of("https://a.example")).isEmpty();
        assertThat(FolderNames.of("https://a.example" + "/x".repeat(900))).hasSize(8);
    }

    @Test
    void filesAreCalledWhatTheirAddressSays() {
        assertThat(List.of(
                        FolderNames.name("https://a.example/x/b%20c.jpg?d=/e.png"),
                        FolderNames.name("https://a.example/x/"),
                        FolderNames.name("https://a.example/a%2F..%2Fb.png"),
                        FolderNames.name("file:x/y.png"),
                        FolderNames.name("https://a.example/100%.png")))
                .containsExactly("b c.jpg", "", "b.png", "y.png", "100%.png");
    }
}

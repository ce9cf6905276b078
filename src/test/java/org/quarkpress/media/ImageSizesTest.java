package org.quarkpress.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.option.Options;

/** The sizes that pictures come in. */
class ImageSizesTest {
    @Test
    void withoutOptionsTheUsualSizesCount() {
        Map<String, ImageSizes.Bounds> sizes = ImageSizes.of(new Options(Map.of()));
        assertThat(sizes)
                .containsOnlyKeys("thumbnail", "medium", "medium_large", "large", "1536x1536", "2048x2048")
                .containsEntry("medium_large", new ImageSizes.Bounds(768, 0));
    }

    @Test
    void optionsSayOtherwise() {
        assertThat(ImageSizes.of(new Options(Map.of("medium_size_w", "400", "medium_size_h", "0"))))
                .containsEntry("medium", new ImageSizes.Bounds(400, 0));
    }

    @Test
    void aPictureIsMadeToFitAndNeverGrows() {
        ImageSizes.Bounds medium = new ImageSizes.Bounds(300, 300);
        assertThat(medium.fit(800, 600)).containsExactly(300, 225);
        assertThat(medium.fit(1600, 1000)).containsExactly(300, 188);
        assertThat(medium.fit(40, 40)).containsExactly(40, 40);
        assertThat(medium.fit(3000, 1)).containsExactly(300, 1);
        assertThat(new ImageSizes.Bounds(768, 0).fit(1000, 9000)).containsExactly(768, 6912);
    }

    @Test
    void onlyLargerPicturesHaveASmallerSize() {
        assertThat(new ImageSizes.Bounds(150, 150).smallerThan(40, 40)).isFalse();
        assertThat(new ImageSizes.Bounds(150, 150).smallerThan(40, 400)).isTrue();
        assertThat(new ImageSizes.Bounds(768, 0).smallerThan(700, 9000)).isFalse();
    }
}

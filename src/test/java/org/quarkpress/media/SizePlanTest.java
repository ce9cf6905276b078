package org.quarkpress.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarkpress.option.Options;

/** What becomes of pictures of many measures, as WordPress answered. */
class SizePlanTest {
    @Test
    void everyPictureIsCutAndFittedAsWordPressDoes() throws Exception {
        TestLines.of("dimensions.txt").forEach(line -> {
            String[] row = line.split(" ", 6);
            ImageSizes.Bounds bounds = new ImageSizes.Bounds(number(row[2]), number(row[3]), "crop".equals(row[4]));
            Optional<SizePlan> plan = SizePlan.of(number(row[0]), number(row[1]), bounds);
            String found = plan.map(p -> p.x() + " " + p.y() + " " + p.width() + " " + p.height() + " " + p.partWidth()
                            + " " + p.partHeight())
                    .orElse("-");
            assertThat(found).as(line).isEqualTo(row[5]);
        });
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }

    @Test
    void nothingIsMadeOfNothing() {
        assertThat(SizePlan.of(0, 0, new ImageSizes.Bounds(150, 150, true))).isEmpty();
        assertThat(SizePlan.of(100, 100, new ImageSizes.Bounds(0, 0, true))).isEmpty();
    }

    @Test
    void whatReadersSeeFirstIsMadeFirst() {
        Map<String, SizePlan> plans = ImageSizes.plans(ImageSizes.of(new Options(Map.of())), 3000, 2000);
        assertThat(plans.keySet())
                .containsExactly("medium", "large", "thumbnail", "medium_large", "1536x1536", "2048x2048");
        assertThat(ImageSizes.plans(ImageSizes.of(new Options(Map.of("thumbnail_crop", "0"))), 300, 200))
                .containsEntry("thumbnail", new SizePlan(0, 0, 300, 200, 150, 100));
    }
}

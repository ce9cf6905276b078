package org.quarkpress.oembed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.block.AttachmentFacts;

class EmbedThumbnailTest {
    private static AttachmentFacts image(String mimeType, int width, int height) {
        Map<String, AttachmentFacts.Size> sizes = new LinkedHashMap<>();
        sizes.put("medium", new AttachmentFacts.Size("h-300x225.png", 300, 225, mimeType));
        sizes.put("thumbnail", new AttachmentFacts.Size("h-250x250.png", 250, 250, mimeType));
        sizes.put("medium_large", new AttachmentFacts.Size("h-768x576.png", 768, 576, mimeType));
        return new AttachmentFacts(
                1, "http://a.test/up/h.png", mimeType, "h.png", width, height, sizes, "", "", "", "", Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "200, h-300x225.png, 200, 150",
        "300, h-300x225.png, 300, 225",
        "301, h-768x576.png, 301, 226",
        "400, h-768x576.png, 400, 300",
        "600, h-768x576.png, 600, 450",
        "768, h-768x576.png, 768, 576",
        "790, h.png, 790, 593",
        "900, h.png, 800, 600",
    })
    void theSmallestFileThatIsWideEnoughIsShown(long wanted, String file, long width, long height) {
        assertThat(EmbedThumbnail.of(image("image/png", 800, 600), wanted))
                .contains(new EmbedThumbnail("http://a.test/up/" + file, width, height));
    }

    @Test
    void whatIsNoImageHasNone() {
        assertThat(EmbedThumbnail.of(image("text/plain", 0, 0), 600)).isEmpty();
    }

    @Test
    void anImageOfUnknownSizeIsShownWhole() {
        assertThat(EmbedThumbnail.of(image("image/svg+xml", 0, 0), 600))
                .contains(new EmbedThumbnail("http://a.test/up/h.png", 0, 0));
    }
}

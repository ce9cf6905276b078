package org.quarkpress.bulk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids that content names become those of the things that are here, wherever WordPress keeps ids in content. */
class ContentIdsTest {
    private static final Map<Long, Long> MOVED = Map.of(12L, 112L, 13L, 113L, 112L, 999L);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[gallery ids=\"12,13,14\"] | [gallery ids=\"112,113,14\"]",
                "[gallery ids='12 , 13' exclude=14 include=12 id=13 columns=12] |"
                        + " [gallery ids='112 , 113' exclude=14 include=112 id=113 columns=12]",
                "[playlist type=\"video\" ids=\"13\"] | [playlist type=\"video\" ids=\"113\"]",
                "[gallery ids=\"12,x\"] | [gallery ids=\"12,x\"]",
                "[gallery ids=\"\"] | [gallery ids=\"\"]",
                "[[gallery ids=\"12\"]] | [[gallery ids=\"12\"]]",
                "[gallerys ids=\"12\"] | [gallerys ids=\"12\"]",
                "[caption id=\"attachment_12\" width=\"12\"]12[/caption] |"
                        + " [caption id=\"attachment_112\" width=\"12\"]12[/caption]",
                "[caption id=\"attachment_12x\"]x[/caption] | [caption id=\"attachment_12x\"]x[/caption]",
                "[caption id=\"x\" caption_id=\"caption-attachment-13\"]x[/caption] |"
                        + " [caption id=\"x\" caption_id=\"caption-attachment-113\"]x[/caption]",
                "[audio id=\"12\"] | [audio id=\"12\"]",
                "<img class=\"a wp-image-12 b\" src=\"/x.jpg\"> | <img class=\"a wp-image-112 b\" src=\"/x.jpg\">",
                "<a rel=\"attachment wp-att-13\" href=\"/x.jpg\">13</a> |"
                        + " <a rel=\"attachment wp-att-113\" href=\"/x.jpg\">13</a>",
                "<!-- wp:image {\"id\":12} --><img src=\"https://o.example/a.jpg\" class=\"wp-image-12\"/><!-- /wp:image --> |"
                        + " <!-- wp:image {\"id\":112} --><img src=\"https://o.example/a.jpg\" class=\"wp-image-112\"/><!-- /wp:image -->",
                "<!-- wp:gallery {\"ids\":[12,13,14]} /--> | <!-- wp:gallery {\"ids\":[112,113,14]} /-->",
                "<!-- wp:media-text {\"mediaId\":12,\"mediaLink\":\"x\"} /--> |"
                        + " <!-- wp:media-text {\"mediaId\":112,\"mediaLink\":\"x\"} /-->",
                "<!-- wp:cover {\"id\":13} --><!-- wp:video {\"id\":12} /--><!-- /wp:cover --> |"
                        + " <!-- wp:cover {\"id\":113} --><!-- wp:video {\"id\":112} /--><!-- /wp:cover -->",
                "<!-- wp:block {\"ref\":12} /--> | <!-- wp:block {\"ref\":112} /-->",
                "<!-- wp:navigation {\"ref\":12} /--> | <!-- wp:navigation {\"ref\":112} /-->",
                "<!-- wp:acme/map {\"id\":12,\"ids\":[12],\"ref\":12} /--> |"
                        + " <!-- wp:acme/map {\"id\":12,\"ids\":[12],\"ref\":12} /-->",
                "<!-- wp:shortcode -->\\n[gallery ids=\"12\"]\\n<!-- /wp:shortcode --> |"
                        + " <!-- wp:shortcode -->\\n[gallery ids=\"112\"]\\n<!-- /wp:shortcode -->",
                "12 wp-image-12 <p class=\"wp-image-12\">12</p> | 12 wp-image-12 <p class=\"wp-image-12\">12</p>"
            })
    void idsBecomeThoseOfTheThingsThatAreHere(String before, String after) {
        assertThat(ContentReferences.rewrite(before, Map.of(), MOVED)).isEqualTo(after);
        assertThat(ContentReferences.ids(before).stream().anyMatch(MOVED::containsKey))
                .isEqualTo(!before.equals(after));
    }

    @Test
    void whatAnAddressTellsCountsMoreThanTheIdBesideIt() {
        String content = "<!-- wp:image {\"id\":12} --><img src=\"https://old.example/a.jpg\" class=\"wp-image-12\"/>"
                + "<!-- /wp:image -->[gallery ids=\"12,13\"]";
        Map<String, StoredPicture> known =
                Map.of("https://old.example/a.jpg", new StoredPicture(5, "https://new.example/a.jpg", Map.of()));
        assertThat(ContentReferences.rewrite(content, known, MOVED))
                .isEqualTo("<!-- wp:image {\"id\":5} --><img src=\"https://new.example/a.jpg\" class=\"wp-image-5\"/>"
                        + "<!-- /wp:image -->[gallery ids=\"5,113\"]");
    }

    @Test
    void manyShortcodesAreReadInAFewMoments() {
        for (String piece :
                new String[] {"[caption]", "[caption][wp_caption]", "[gallery ids=\"12", "[gallery ids=12,", "[["}) {
            String content = piece.repeat(60_000);
            assertThat(ContentReferences.rewrite(content, Map.of(), MOVED)).isEqualTo(content);
        }
    }
}

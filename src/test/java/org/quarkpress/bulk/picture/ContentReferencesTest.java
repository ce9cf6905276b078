package org.quarkpress.bulk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarkpress.block.BlockParser;
import org.quarkpress.block.BlockSerializer;

/** What content names is found and exchanged; all else stays to the letter. */
class ContentReferencesTest {
    private static final String OLD = "https://old.example/up/";
    private static final String NEW = "https://new.example/w/";
    private static final Map<String, StoredPicture> KNOWN = Map.of(
            OLD + "photo.jpg",
            new StoredPicture(
                    77,
                    NEW + "photo.jpg",
                    Map.of("300x200", NEW + "photo-300x200.jpg", "1024x683", NEW + "photo-1024x683.jpg")),
            OLD + "report.pdf",
            new StoredPicture(78, NEW + "report.pdf", Map.of()),
            OLD + "film.mp4",
            new StoredPicture(79, NEW + "film.mp4", Map.of()),
            "https://images.example/p?a=1&b=2",
            new StoredPicture(80, NEW + "it's.jpg", Map.of()));

    record Case(String name, String before, String after) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = ContentReferencesTest.class.getResourceAsStream("/bulk/references.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Case> out = new ArrayList<>();
            for (String one : text.split("\n== ")) {
                if (!one.startsWith("#")) {
                    String[] parts =
                            one.substring(one.indexOf('\n') + 1).strip().split("\n->\n");
                    out.add(new Case(
                            one.substring(0, one.indexOf('\n')), parts[0], parts[1].equals("=") ? parts[0] : parts[1]));
                }
            }
            return out.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void contentIsRewrittenAsTheFileSays(Case one) {
        assertThat(ContentReferences.rewrite(one.before(), KNOWN)).isEqualTo(one.after());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsRewrittenStaysWhenItIsRewrittenAgain(Case one) {
        assertThat(ContentReferences.rewrite(one.after(), KNOWN)).isEqualTo(one.after());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theBlocksStayTheSameBlocks(Case one) {
        assertThat(names(one.after())).isEqualTo(names(one.before()));
    }

    private static List<String> names(String content) {
        return BlockParser.parse(content).stream()
                .map(block -> String.valueOf(block.name()))
                .toList();
    }

    @Test
    void attributesThatGotOtherValuesAreWrittenAsWordPressWritesThem() {
        String content = ContentReferences.rewrite(
                "<!-- wp:cover {\"url\":\"" + OLD + "photo.jpg\",\"id\":9} /-->",
                Map.of(OLD + "photo.jpg", new StoredPicture(5, "https://new.example/a--b&c<d>\"e\\f.jpg", Map.of())));
        assertThat(BlockSerializer.serialize(BlockParser.parse(content))).isEqualTo(content);
        assertThat(BlockParser.parse(content).get(0).attrs())
                .containsEntry("url", "https://new.example/a--b&c<d>\"e\\f.jpg")
                .containsEntry("id", 5L);
    }

    @Test
    void filesAreToldOnceWithTheLargestOfTheirSmallerPictures() {
        String content = "<img src='" + OLD + "a-300x200.jpg' srcset='" + OLD + "a-300x200.jpg 300w, " + OLD
                + "a-1024x683.jpg 2x'><a href='" + OLD + "b.pdf'>x</a><img src='" + OLD + "c-1x1.png'><a href='" + OLD
                + "c.png'>x</a><img src='//cdn.example/x?y=1&amp;z=2'><img src='data:image/png;base64,AA/A.png'>"
                + "<img src='/up/d.jpg'><img src='e.jpg'><img src='{{ f }}'><a href='g.html'>x</a>";
        assertThat(ContentReferences.find(content, 100))
                .containsExactly(
                        new MediaReference(OLD + "a.jpg", OLD + "a-1024x683.jpg"),
                        new MediaReference(OLD + "b.pdf", null),
                        new MediaReference(OLD + "c.png", null),
                        new MediaReference("https://cdn.example/x?y=1&z=2", null),
                        new MediaReference("/up/d.jpg", null),
                        new MediaReference("e.jpg", null));
        assertThat(ContentReferences.find(content, 2)).hasSize(2);
    }

    @Test
    void candidatesOfTheSamePictureAreNotAskedForOneByOne() {
        String content =
                "<img src='https://i.example/p?w=1' srcset='https://i.example/p?w=2 2x, https://i.example/q 3x'>";
        assertThat(ContentReferences.find(content, 100))
                .extracting(MediaReference::address)
                .containsExactly("https://i.example/p?w=1", "https://i.example/q");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allThatIsRewrittenIsFoundBefore(Case one) {
        List<String> found = ContentReferences.find(one.before(), 100).stream()
                .map(MediaReference::address)
                .toList();
        boolean changes = !one.before().equals(one.after());
        assertThat(found.stream().anyMatch(KNOWN::containsKey)).isEqualTo(changes);
    }

    @Property(tries = 300)
    void withNothingKnownNothingChanges(@ForAll("contents") String content) {
        StoredPicture other = new StoredPicture(1, NEW + "x.jpg", Map.of());
        assertThat(ContentReferences.rewrite(content, Map.of())).isSameAs(content);
        assertThat(ContentReferences.rewrite(content, Map.of("https://nowhere.example/a.jpg", other)))
                .isEqualTo(content);
    }

    @Property(tries = 300)
    void whereTheAddressIsTheSameOnlyIdsChange(@ForAll("contents") String content) {
        Map<String, StoredPicture> same = Map.of(
                OLD + "photo.jpg",
                new StoredPicture(12, OLD + "photo.jpg", Map.of("300x200", OLD + "photo-300x200.jpg")));
        String after = ContentReferences.rewrite(content, same);
        assertThat(after.replace("{\"id\":12} ", "")
                        .replace("\"id\":12,", "")
                        .replaceAll(" ?class=\"wp-image-12\"", ""))
                .isEqualTo(content.replace("{\"id\":12} ", "")
                        .replace("\"id\":12,", "")
                        .replaceAll(" ?class=\"wp-image-12\"", ""));
    }

    @Property(tries = 300)
    void rewritingTwiceIsRewritingOnce(@ForAll("contents") String content) {
        String once = ContentReferences.rewrite(content, KNOWN);
        assertThat(ContentReferences.rewrite(once, KNOWN)).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> contents() {
        return Arbitraries.of(
                        "<!-- wp:image {\"id\":12,\"x\":\"" + OLD + "photo.jpg\"} -->",
                        "<!-- wp:image -->",
                        "<!-- /wp:image -->",
                        "<!-- wp:cover {\"url\":\"" + OLD + "photo.jpg\",",
                        "\"id\":12} /-->",
                        "<img src=\"" + OLD + "photo.jpg\">",
                        "<img class=\"wp-image-12\" src='" + OLD + "photo-300x200.jpg' ",
                        "srcset=\"" + OLD + "photo.jpg 1x, ,, " + OLD + "photo.jpg\"",
                        " style=\"background:url(" + OLD + "photo.jpg)\"",
                        "<!--",
                        "-->",
                        "<script>",
                        "</script>",
                        "<",
                        ">",
                        "\"",
                        "'",
                        "\\",
                        "&#",
                        "&amp;",
                        "é🎈",
                        OLD + "photo.jpg")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Test
    void hostileContentIsReadInAFewMoments() {
        for (String piece : List.of(
                "<",
                "<a ",
                "<img src=",
                "&#",
                "url(",
                "<!--",
                "<!-- wp:image {\"a\":[",
                "<p style=\"url(",
                "{\"a\":",
                "<img srcset=\"a ,",
                "data-a=\"",
                "<img src='https://a/b.jpg' ")) {
            String content = "<img style=\"" + piece.repeat(60_000);
            assertThat(ContentReferences.rewrite(content, KNOWN)).isEqualTo(content);
            String open = piece.repeat(60_000);
            assertThat(ContentReferences.rewrite(open, KNOWN)).isEqualTo(open);
        }
    }

    @Test
    void attributesNestedDeeperThanAnyoneWritesAreLeftAlone() {
        String deep =
                "<!-- wp:acme/x {\"a\":" + "[".repeat(100) + "\"" + OLD + "photo.jpg\"" + "]".repeat(100) + "} /-->";
        assertThat(ContentReferences.rewrite(deep, KNOWN)).isEqualTo(deep);
    }
}

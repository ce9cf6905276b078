package org.quarkpress.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small readers that the supports of blocks are made of. */
class BlockValuesTest {
    private static final Map<String, Object> ATTRS = Map.of(
            "style", Map.of("spacing", Map.of("blockGap", "2rem")), "ids", List.of("a", Map.of("b", "c")), "n", 5L);

    @Test
    void aPathLeadsThroughMapsAndLists() {
        assertThat(Values.at(ATTRS, "style", "spacing", "blockGap")).isEqualTo("2rem");
        assertThat(Values.at(ATTRS, "ids", "0")).isEqualTo("a");
        assertThat(Values.at(ATTRS, "ids", "1", "b")).isEqualTo("c");
        assertThat(Values.at(ATTRS)).isEqualTo(ATTRS);
    }

    @Test
    void aPathThatEndsEarlyLeadsNowhere() {
        assertThat(Values.at(ATTRS, "style", "color", "text")).isNull();
        assertThat(Values.at(ATTRS, "ids", "2")).isNull();
        assertThat(Values.at(ATTRS, "ids", "x")).isNull();
        assertThat(Values.at(ATTRS, "ids", "99999999999")).isNull();
        assertThat(Values.at(ATTRS, "n", "0")).isNull();
        assertThat(Values.at(null, "a")).isNull();
    }

    @Test
    void onlyTextIsText() {
        assertThat(Values.text(ATTRS, "ids", "0")).isEqualTo("a");
        assertThat(Values.text(ATTRS, "n")).isNull();
        assertThat(Values.text(ATTRS, "style")).isNull();
    }

    @Test
    void truthIsPhpsTruth() {
        for (Object yes : List.of(true, 1L, -1L, 0.5, "a", "00", " ", "false", List.of(0L), Map.of("a", ""))) {
            assertThat(Values.isTruthy(yes)).as("%s", yes).isTrue();
        }
        for (Object no : Arrays.asList(null, false, 0L, 0.0, "", "0", List.of(), Map.of())) {
            assertThat(Values.isTruthy(no)).as("%s", no).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "var:preset|spacing|50,var(--wp--preset--spacing--50)",
        "var:custom|a,var(--wp--custom--a)",
        "2rem,2rem",
        "var(--x),var(--x)"
    })
    void presetsAreWrittenAsVariables(String value, String css) {
        assertThat(Styles.variable(value)).isEqualTo(css);
    }

    @Test
    void declarationsFollowThoseThatAreThere() {
        assertThat(Styles.append(null, "a:b;")).isEqualTo("a:b;");
        assertThat(Styles.append(" ", "a:b;")).isEqualTo("a:b;");
        assertThat(Styles.append("c:d", "a:b;")).isEqualTo("c:d;a:b;");
        assertThat(Styles.append("c:d;", "a:b;")).isEqualTo("c:d;a:b;");
    }

    @ParameterizedTest
    @CsvSource({"core/group,wp-block-group", "my/box,wp-block-my-box", "core/post-title,wp-block-post-title"})
    void everyBlockHasAClassOfItsName(String block, String className) {
        assertThat(LayoutSupport.defaultClass(block)).isEqualTo(className);
    }

    @Test
    void childrenInheritWhatTheirBlockHandsDown() {
        RenderedBlock query = RenderedBlock.top(Block.empty("core/query", Map.of("queryId", 7L)), Map.of("postId", 3L));
        RenderedBlock inner = query.child(Block.empty("core/post-title", Map.of()));
        assertThat(inner.inherited()).containsEntry("queryId", 7L).containsEntry("postId", 3L);
        assertThat(inner.parent()).isSameAs(query);
        assertThat(query.inherited()).doesNotContainKey("queryId");
    }

    @Property
    void aClassThatIsAddedIsThereAndOneThatIsTakenAwayIsNot(
            @ForAll("classes") String value, @ForAll("className") String name) {
        String with = ClassNames.of(value).with(name);
        assertThat(ClassNames.of(with).names())
                .contains(name)
                .containsAll(ClassNames.of(value).names());
        String without = ClassNames.of(with).without(name);
        assertThat(ClassNames.of(without).names()).doesNotContain(name);
    }

    @Property
    void attributesThatAreSetAreRead(@ForAll("attributeValue") String value) {
        HtmlTags tags = new HtmlTags("<p class=\"a\">x</p>");
        tags.next();
        HtmlTags again = new HtmlTags(tags.set("title", value).html());
        assertThat(again.next()).isTrue();
        assertThat(again.get("title")).isEqualTo(value);
        assertThat(again.get("class")).isEqualTo("a");
    }

    @Property
    void whatIsRemovedIsGone(@ForAll("attributeValue") String value) {
        HtmlTags tags = new HtmlTags("<p>x</p>");
        tags.next();
        HtmlTags again = new HtmlTags(tags.set("title", value).html());
        again.next();
        again.remove("title");
        assertThat(again.get("title")).isNull();
        assertThat(again.html()).startsWith("<p").endsWith(">x</p>").doesNotContain("title");
    }

    @Provide
    Arbitrary<String> classes() {
        return Arbitraries.of("a", "b", "c", " ", "\t", "\n", "is-b")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<String> className() {
        return Arbitraries.of("a", "b", "new", "is-b", "x:y");
    }

    @Provide
    Arbitrary<String> attributeValue() {
        return Arbitraries.strings().withChars("ab \"'<>&=;\n#9é").ofMaxLength(12);
    }
}

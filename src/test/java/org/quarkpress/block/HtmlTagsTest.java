package org.quarkpress.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTagsTest {

    private static HtmlTags first(String html) {
        HtmlTags tags = new HtmlTags(html);
        assertThat(tags.next()).isTrue();
        return tags;
    }

    @Test
    void newAttributesComeFirstInAlphabeticalOrder() {
        String html = first("<p id=x>t")
                .set("style", "a:\"b\";")
                .set("data-z", "it's <&amp; &")
                .setBare("hidden")
                .addClass("c")
                .html();
        assertThat(html)
                .isEqualTo("<p class=\"c\" data-z=\"it&apos;s &lt;&amp;amp; &amp;\" hidden"
                        + " style=\"a:&quot;b&quot;;\" id=x>t");
    }

    @Test
    void changedAttributesStayWhereTheyWere() {
        assertThat(first("<div\nclass='x'\n>t").addClass("y").html()).isEqualTo("<div\nclass=\"x y\"\n>t");
        assertThat(first("<a href=1 id=2>").set("id", "3").html()).isEqualTo("<a href=1 id=\"3\">");
    }

    @Test
    void classesKeepTheirSpacing() {
        assertThat(first("<p class=\"a  b\">").addClass("c").html()).isEqualTo("<p class=\"a  b c\">");
        assertThat(first("<p class=\" a \">").addClass("b").html()).isEqualTo("<p class=\"a b\">");
        assertThat(first("<p class=\"a  b c\">").removeClass("b").html()).isEqualTo("<p class=\"a c\">");
        assertThat(first("<p class=\"a\">").removeClass("a").html()).isEqualTo("<p >");
        assertThat(first("<p class>").addClass("b").html()).isEqualTo("<p class=\"b\">");
    }

    @Test
    void aClassThatIsThereIsNotAddedAgain() {
        assertThat(first("<p class='a'>").addClass("a").html()).isEqualTo("<p class='a'>");
        assertThat(first("<p>").addClass("a").addClass("a").html()).isEqualTo("<p class=\"a\">");
    }

    @Test
    void removingTakesDoublesToo() {
        assertThat(first("<div a=1 a=2>").remove("a").html()).isEqualTo("<div  >");
    }

    @Test
    void valuesAreReadDecoded() {
        HtmlTags tags = first("<a title=\"&quot;x&quot; &amp; y\" hidden>");
        assertThat(tags.get("title")).isEqualTo("\"x\" & y");
        assertThat(tags.get("hidden")).isEmpty();
        assertThat(tags.get("href")).isNull();
        assertThat(tags.set("href", "z").get("href")).isEqualTo("z");
    }

    @Test
    void commentsAndRawTextAreSkipped() {
        HtmlTags tags = new HtmlTags("a <3 <!-- <p> --> <script><p></script><textarea><p></textarea></p><p>t <p x");
        assertThat(tags.next("p")).isTrue();
        assertThat(tags.set("a", "b").next("p")).isFalse();
        assertThat(tags.html())
                .isEqualTo("a <3 <!-- <p> --> <script><p></script><textarea><p></textarea></p><p a=\"b\">t <p x");
    }

    @Test
    void closersAreTokensButNoTags() {
        HtmlTags tags = new HtmlTags("<b>x</b>");
        assertThat(tags.nextToken()).isTrue();
        assertThat(tags.isCloser()).isFalse();
        assertThat(tags.nextToken()).isTrue();
        assertThat(tags.isCloser()).isTrue();
        assertThat(tags.nextToken()).isFalse();
    }

    @Test
    void oneCanLookForAClass() {
        HtmlTags tags = new HtmlTags("<i class='a'></i><i class='b a-b'></i>");
        assertThat(tags.nextWithClass("a-b")).isTrue();
        assertThat(tags.start()).isEqualTo(17);
        tags.rewind();
        assertThat(tags.nextWithClass("c")).isFalse();
    }
}

package org.quarkpress.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.sanitize.Answers;

/** What a search looks for: {@code post/search-terms.json} has the terms that WordPress 7.1 found in our texts. */
class SearchTermsTest {
    @Test
    void everyTextHasTheTermsThatWordPressFinds() {
        assertThat(Answers.unlike("post/search-terms.json", text -> inOrder(SearchTerms.of((String) text))))
                .isEmpty();
    }

    /** Wanted terms, then unwanted ones with their dash: the files has them in this order too, but for one text. */
    private static List<String> inOrder(SearchTerms terms) {
        List<String> all = new ArrayList<>(terms.wanted());
        terms.unwanted().forEach(term -> all.add("-" + term));
        return all;
    }

    @ParameterizedTest
    @CsvSource({"word -not,word,not", "--double,'',-double", "-,'',''", "a-b,a-b,", "\"-two words\",'',two words"})
    void aDashBeforeATermLeavesItOut(String text, String wanted, String unwanted) {
        SearchTerms terms = SearchTerms.of(text);
        assertThat(String.join("|", terms.wanted())).isEqualTo(wanted);
        assertThat(String.join("|", terms.unwanted())).isEqualTo(unwanted == null ? "" : unwanted);
    }

    @Test
    void theWholeTextIsKeptForRanking() {
        assertThat(SearchTerms.of("the  \"big cat\"\n").sentence()).isEqualTo("the  \"big cat\"");
    }

    @ParameterizedTest
    @CsvSource({"1600,a,false", "1601,a,true", "800,é,false", "801,é,true", "400,😀,false", "401,😀,true"})
    void moreThanSixteenHundredBytesLookForNothing(int times, String letter, boolean nothing) {
        assertThat(SearchTerms.of(letter.repeat(times)).isEmpty()).isEqualTo(nothing);
    }

    @Property(tries = 500)
    void someTextAlwaysLooksForSomethingButNeverForMoreThanNineTerms(@ForAll @From("texts") String text) {
        SearchTerms terms = SearchTerms.of(text);
        assertThat(terms.wanted().size() + terms.unwanted().size()).isBetween(1, 9);
        assertThat(terms.isEmpty()).isFalse();
        assertThat(terms.wanted()).allMatch(term -> text.contains(term), "is in the text");
    }

    @Property(tries = 500)
    void theOrderOfTermsIsThatOfTheText(@ForAll @From("texts") String text) {
        int at = 0;
        for (String term : SearchTerms.of(text).wanted()) {
            at = text.indexOf(term, at);
            assertThat(at).as(term).isNotNegative();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab-\"', +\té1the")
                .ofMinLength(1)
                .ofMaxLength(60);
    }
}

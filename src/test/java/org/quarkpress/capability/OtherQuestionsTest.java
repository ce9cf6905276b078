package org.quarkpress.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.quarkpress.capability.MetaKeyFacts.Verb;

class OtherQuestionsTest {
    private static final long OTHER = 999;
    private static final long MISSING = 99999;
    private static final TaxonomyCaps GUILD =
            new TaxonomyCaps("manage_guilds", "edit_guilds", "delete_guilds", "edit_posts");
    private static final TaxonomyCaps NAV_MENU =
            new TaxonomyCaps("edit_theme_options", "edit_theme_options", "edit_theme_options", "edit_theme_options");

    @Test
    void capabilitiesWithoutObjectAreDerivedAndHeldAsInWordPress() {
        check("plain", (row, asker) -> new Answer(Capability.required(row[1]), asker.can(row[1])));
    }

    @Test
    void usersAndTheirApplicationPasswords() {
        check("user", (row, asker) -> {
            MetaCapability question = question(row);
            long target =
                    switch (row[2]) {
                        case "self" -> asker.id();
                        case "other" -> OTHER;
                        default -> MISSING;
                    };
            return new Answer(
                    MapMetaCap.requiredForUser(question, asker.id(), target),
                    MapMetaCap.canUser(asker, question, target));
        });
    }

    @Test
    void terms() {
        check("term", (row, asker) -> {
            TermFacts term =
                    switch (row[2]) {
                        case "category" -> new TermFacts(5, TaxonomyCaps.CATEGORY, false);
                        case "default_category" -> new TermFacts(1, TaxonomyCaps.CATEGORY, true);
                        case "post_tag" -> new TermFacts(5, TaxonomyCaps.POST_TAG, false);
                        case "withdefault" -> new TermFacts(5, TaxonomyCaps.USUAL, true);
                        case "guild" -> new TermFacts(5, GUILD, false);
                        case "nav_menu" -> new TermFacts(5, NAV_MENU, false);
                        case "missing" -> null;
                        default -> new TermFacts(5, TaxonomyCaps.USUAL, false);
                    };
            return new Answer(MapMetaCap.required(question(row), term), MapMetaCap.can(asker, question(row), term));
        });
    }

    @Test
    void comments() {
        check("comment", (row, asker) -> {
            CommentFacts comment =
                    switch (row[2]) {
                        case "missing" -> null;
                        case "orphan", "zero" -> new CommentFacts(9, null);
                        case "private" -> new CommentFacts(9, byAuthor("page", PostTypeCaps.PAGE, "private"));
                        default -> new CommentFacts(9, byAuthor("post", PostTypeCaps.POST, row[2]));
                    };
            return new Answer(MapMetaCap.required(asker.id(), comment), MapMetaCap.can(asker, comment));
        });
    }

    @Test
    void metaKeys() {
        check("meta", (row, asker) -> {
            Verb verb = Verb.valueOf(row[1].toUpperCase(Locale.ROOT));
            MetaKeyFacts key = new MetaKeyFacts(row[2], row[3], registeredAnswer(row[2], row[3]));
            List<String> object = requiredToEdit(row[2], asker);
            return new Answer(
                    MapMetaCap.requiredForMeta(verb, key, object), MapMetaCap.canMeta(asker, verb, key, object));
        });
    }

    @Test
    void metaOfWhatIsNotThereIsForNobody() {
        List<String> never = MapMetaCap.required(MetaCapability.EDIT_POST, 1, (PostFacts) null);
        assertThat(MapMetaCap.requiredForMeta(Verb.EDIT, MetaKeyFacts.of("post", "_hidden"), never))
                .containsExactly("do_not_allow");
    }

    @Test
    void aPageIsSpecialOnlyWhenAnOptionNamesIt() {
        assertThat(PageRole.of(5, 5, 0, 0)).isEqualTo(PageRole.FRONT_OR_POSTS);
        assertThat(PageRole.of(5, 0, 5, 0)).isEqualTo(PageRole.FRONT_OR_POSTS);
        assertThat(PageRole.of(5, 0, 0, 5)).isEqualTo(PageRole.PRIVACY_POLICY);
        assertThat(PageRole.of(5, 6, 7, 8)).isEqualTo(PageRole.ORDINARY);
        assertThat(PageRole.of(0, 0, 0, 0)).isEqualTo(PageRole.ORDINARY);
    }

    @Test
    void questionsOfAnotherKindAreMistakesOfTheCaller() {
        assertThatThrownBy(() -> MapMetaCap.requiredForUser(MetaCapability.EDIT_POST, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        TermFacts term = new TermFacts(1, TaxonomyCaps.USUAL, false);
        assertThatThrownBy(() -> MapMetaCap.required(MetaCapability.EDIT_POST, term))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private record Answer(List<String> required, boolean allowed) {}

    private static void check(String kind, BiFunction<String[], Actor, Answer> ask) {
        SoftAssertions softly = new SoftAssertions();
        List<String[]> rows = WordPressAnswers.rows("other-questions.tsv").stream()
                .filter(row -> row[0].equals(kind))
                .toList();
        assertThat(rows).isNotEmpty();
        for (String[] row : rows) {
            for (int i = 0; i < WordPressAnswers.ASKERS.size(); i++) {
                Actor asker = WordPressAnswers.asker(WordPressAnswers.ASKERS.get(i));
                Answer answer = ask.apply(row, asker);
                String as = asker.login() + ": " + String.join(" ", row);
                softly.assertThat(answer.allowed()).as(as).isEqualTo(row[5].charAt(i) == 'y');
                if (i == WordPressAnswers.ASKERS.size() - 1) {
                    softly.assertThat(answer.required()).as(as).isEqualTo(WordPressAnswers.required(row[4]));
                }
            }
        }
        softly.assertAll();
    }

    private static List<String> requiredToEdit(String objectType, Actor asker) {
        PostFacts post = byAuthor("post", PostTypeCaps.POST, "publish");
        return switch (objectType) {
            case "post" -> MapMetaCap.required(MetaCapability.EDIT_POST, asker.id(), post);
            case "term" ->
                MapMetaCap.required(MetaCapability.EDIT_TERM, new TermFacts(5, TaxonomyCaps.CATEGORY, false));
            case "user" -> MapMetaCap.requiredForUser(MetaCapability.EDIT_USER, asker.id(), OTHER);
            default -> MapMetaCap.required(asker.id(), new CommentFacts(9, post));
        };
    }

    /** Some keys were registered for posts with an auth_callback that says yes or no. */
    private static Boolean registeredAnswer(String objectType, String key) {
        Map<String, Boolean> callbacks = Map.of("_openreg", true, "_subreg", true, "shutreg", false);
        return objectType.equals("post") ? callbacks.get(key) : null;
    }

    private static PostFacts byAuthor(String type, PostTypeCaps caps, String status) {
        return PostFacts.of(
                8, type, caps, status, WordPressAnswers.asker("author").id());
    }

    private static MetaCapability question(String[] row) {
        MetaCapability question = MetaCapability.valueOf(row[1].toUpperCase(Locale.ROOT));
        assertThat(question.wordPressName()).isEqualTo(row[1]);
        return question;
    }
}

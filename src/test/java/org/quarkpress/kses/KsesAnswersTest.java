package org.quarkpress.kses;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Our inputs with the answers of a running WordPress 7.1; a line of a file is {@code ["input","answer"]}. */
class KsesAnswersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SITE = "http://example.test:8080";

    @Test
    void content_of_writers_is_filtered_as_wp_kses_post_does() {
        assertAnswers("post", text -> Kses.post(text, SITE), 500);
    }

    @Test
    void comments_are_filtered_as_wp_kses_data_does() {
        assertAnswers("data", Kses::data, 200);
    }

    @Test
    void titles_are_filtered_as_title_save_pre_does() {
        assertAnswers("title", Kses::title, 30);
    }

    @Test
    void biographies_are_filtered_with_the_list_of_user_descriptions() {
        assertAnswers("user-description", Kses::userDescription, 100);
    }

    @Test
    void strip_leaves_only_text() {
        assertAnswers("strip", Kses::stripAll, 150);
    }

    @Test
    void saved_content_goes_through_all_filters_of_content_save_pre() {
        assertAnswers("content", text -> Kses.content(text, SITE), 60);
    }

    @Test
    void styles_keep_what_safecss_filter_attr_keeps() {
        assertAnswers("styles", SafeCss::filter, 400);
    }

    @Test
    void references_are_normalised_as_wp_kses_normalize_entities_does() {
        assertAnswers("entities", KsesEntities::normalize, 40);
    }

    @Test
    void references_to_the_c1_range_become_what_they_mean() {
        assertAnswers("invalid-entities", KsesEntities::convertInvalid, 50);
    }

    @Test
    void addresses_lose_bad_protocols_as_in_wp_kses_bad_protocol() {
        assertAnswers("protocols", address -> KsesProtocols.strip(address, KsesProtocols.ALLOWED), 150);
    }

    private static void assertAnswers(String file, UnaryOperator<String> rule, int atLeast) {
        List<String[]> rows = rows(file);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(atLeast);
        List<String> unequal = new ArrayList<>();
        for (String[] row : rows) {
            String ours = rule.apply(row[0]);
            if (!ours.equals(row[1])) {
                unequal.add("%n input     %s%n WordPress %s%n ours      %s".formatted(row[0], row[1], ours));
            }
        }
        assertThat(unequal).isEmpty();
    }

    private static List<String[]> rows(String file) {
        List<String[]> rows = new ArrayList<>();
        for (String line : lines(file + ".jsonl")) {
            try {
                rows.add(JSON.readValue(line, String[].class));
            } catch (IOException broken) {
                throw new AssertionError(file + ": " + line, broken);
            }
        }
        return rows;
    }

    /** The lines of a file beside the answers. */
    static List<String> lines(String file) {
        try (InputStream in = KsesAnswersTest.class.getResourceAsStream("/kses/" + file)) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }
}

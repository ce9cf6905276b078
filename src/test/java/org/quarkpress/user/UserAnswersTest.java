package org.quarkpress.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarkpress.option.Options;
import org.quarkpress.sanitize.Answers;

/** The fields of users as WordPress 7.1 stores our texts: {@code src/test/resources/user}. */
class UserAnswersTest {
    static Stream<Arguments> rules() {
        return Stream.of(
                rule("names", UserFields::name),
                rule("descriptions", UserFields::description),
                rule("sites", UserFields::url),
                rule("emails", UserFields::email),
                Arguments.of("avatars", (Function<Object, Object>) UserAnswersTest::avatar));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyAnswerIsWordPresss(String name, Function<Object, ?> rule) {
        assertThat(Answers.unlike("user/" + name + ".json", rule)).isEmpty();
    }

    private static Arguments rule(String name, Function<String, ?> rule) {
        Function<Object, Object> ofAny = input -> rule.apply((String) input);
        return Arguments.of(name, ofAny);
    }

    private static String avatar(Object input) {
        Map<?, ?> asked = (Map<?, ?>) input;
        Map<String, String> options = new LinkedHashMap<>();
        ((Map<?, ?>) asked.get("options")).forEach((name, value) -> options.put((String) name, (String) value));
        return Avatar.url((String) asked.get("email"), (int) asked.get("size"), new Options(options));
    }
}

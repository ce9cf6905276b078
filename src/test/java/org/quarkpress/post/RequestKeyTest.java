package org.quarkpress.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;

/** Requests with a key are told apart by who sends them and what they ask for. */
class RequestKeyTest {
    private static RestRequest request(String key, String route, Map<String, Object> body, Map<String, Object> query) {
        Map<String, String> headers = key == null ? Map.of() : Map.of("idempotency-key", key);
        return new RestRequest("POST", route, headers, Askers.of("author"))
                .with(ParamSource.JSON, body)
                .with(ParamSource.GET, query);
    }

    private static String hash(String route, Map<String, Object> body, Map<String, Object> query) {
        return RequestKey.of(request("k", route, body, query)).orElseThrow().hash();
    }

    @Test
    void aRequestWithoutTheHeaderHasNone() {
        assertThat(RequestKey.of(request(null, "/wp/v2/posts", Map.of(), Map.of())))
                .isEmpty();
    }

    @Test
    void theSameIsTheSameHoweverTheAnswerIsWanted() {
        String hash = hash("/wp/v2/posts", Map.of("title", "a", "status", "draft"), Map.of());
        assertThat(hash("/wp/v2/posts", Map.of("status", "draft", "title", "a"), Map.of("_fields", "id")))
                .isEqualTo(hash);
        assertThat(hash("/wp/v2/posts", Map.of("title", "b", "status", "draft"), Map.of()))
                .isNotEqualTo(hash);
        assertThat(hash("/wp/v2/pages", Map.of("title", "a", "status", "draft"), Map.of()))
                .isNotEqualTo(hash);
        assertThat(hash("/wp/v2/posts", Map.of("title", "a"), Map.of("status", "draft")))
                .isNotEqualTo(hash);
    }

    @Test
    void aKeyIsOfItsUser() {
        RequestKey key = RequestKey.of(request("k-1", "/wp/v2/posts", Map.of(), Map.of()))
                .orElseThrow();
        assertThat(key.user()).isEqualTo(Askers.id("author"));
        assertThat(key.key()).isEqualTo("k-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "ä", "a\u007fb"})
    void whatIsNoKeyIsRefused(String key) {
        assertThatThrownBy(() -> RequestKey.of(request(key, "/wp/v2/posts", Map.of(), Map.of())))
                .isInstanceOfSatisfying(
                        WpError.class, refused -> assertThat(refused.status()).isEqualTo(400));
    }

    @Test
    void aKeyIsOf255CharactersAtMost() {
        assertThat(RequestKey.of(request("x".repeat(255), "/wp/v2/posts", Map.of(), Map.of())))
                .isPresent();
        assertThatThrownBy(() -> RequestKey.of(request("x".repeat(256), "/wp/v2/posts", Map.of(), Map.of())))
                .isInstanceOf(WpError.class);
    }
}

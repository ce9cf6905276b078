package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.php.PhpJson;

/** Item 11 of the attacks, and input that is merely bad: WordPress's answer, nothing stored, nothing told. */
@QuarkusTest
class BadInputTest extends AttackTest {
    private static final int DEEP = 100_000;

    @Test
    void jsonThatIsNoneIsRefusedAndStoresNothing() {
        Map<String, String> before = tables();
        for (String bad : List.of(
                "{",
                "{\"title\":",
                "{\"title\":\"x\"",
                "{'title':'x'}",
                "{\"title\":\"x\",}",
                "{\"title\":undefined}",
                "{\"title\":NaN}",
                "{\"title\":\"x\"}}",
                "{\"title\":\"a\u0001b\"}",
                "{\"title\":\"\\u12\"}",
                "{\"title\":\"\\ud800\"}",
                "{\"title\":\"\\ude00\\ud83d\"}",
                "{\"title\":01}",
                "{\"title\":.5}",
                "{\"title\":+1}",
                "title=x",
                "<xml/>",
                "\uFEFF{\"title\":\"x\"}",
                "/* */{\"title\":\"x\"}")) {
            refused(400, "rest_invalid_json", bad.getBytes(StandardCharsets.UTF_8), bad);
        }
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void bytesThatAreNoTextAreRefusedAndStoreNothing() {
        Map<String, String> before = tables();
        for (int[] bytes :
                new int[][] {{0xFF}, {0xC3, 0x28}, {0xED, 0xA0, 0x80}, {0xF5, 0x80, 0x80, 0x80}, {0xC0, 0x80}}) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes("{\"title\":\"".getBytes(StandardCharsets.UTF_8));
            Arrays.stream(bytes).forEach(body::write);
            body.writeBytes("\",\"content\":\"x\"}".getBytes(StandardCharsets.UTF_8));
            refused(400, "rest_invalid_json", body.toByteArray(), Arrays.toString(bytes));
        }
        byte[] utf16 = "{\"title\":\"x\"}".getBytes(StandardCharsets.UTF_16);
        refused(400, "rest_invalid_json", utf16, "UTF-16");
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void nestingWithoutEndIsRefusedAndStoresNothing() {
        Map<String, String> before = tables();
        for (String bomb : List.of(
                "[".repeat(DEEP),
                "[".repeat(DEEP) + "]".repeat(DEEP),
                "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP),
                "{\"meta\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}",
                "{\"title\":" + "{\"raw\":".repeat(600) + "1" + "}".repeat(601))) {
            refused(400, "rest_invalid_json", bomb.getBytes(StandardCharsets.UTF_8), bomb.substring(0, 20));
        }
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void nestingThatIsStillReadIsNoMetaAndNoText() {
        Map<String, String> before = tables();
        String deep = "[".repeat(400) + "]".repeat(400);
        for (String field : List.of("status", "categories", "author", "date", "slug", "format")) {
            Wire.Answer answer = Wire.json("POST", POSTS, "author", "{\"title\":\"x\",\"" + field + "\":" + deep + "}");
            isWordPresss(answer.status(), answer.body(), field);
            assertThat(answer.status()).as(field).isEqualTo(400);
        }
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void queriesAndFormsNestedWithoutEndAreBounded() {
        Map<String, String> before = tables();
        String brackets = "[a]".repeat(1000);
        Wire.Answer answer = Wire.get(POSTS + "?include" + brackets + "=1", null);
        isWordPresss(answer.status(), answer.body(), "query");
        String form = "meta" + "[a]".repeat(DEEP) + "=1";
        answer = Wire.send(
                "POST", POSTS, "author", "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.US_ASCII));
        isWordPresss(answer.status(), answer.body(), "form");
        StringBuilder many = new StringBuilder("status=nonsense");
        for (int i = 0; i < 200_000; i++) {
            many.append("&k").append(i).append("[]=1");
        }
        answer = Wire.send(
                "POST",
                POSTS,
                "author",
                "application/x-www-form-urlencoded",
                many.toString().getBytes(StandardCharsets.US_ASCII));
        isWordPresss(answer.status(), answer.body(), "many form fields");
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void aMillionKeysAreReadAndForgotten() {
        StringBuilder json = new StringBuilder("{\"status\":\"nonsense\"");
        for (int i = 0; i < 1_000_000; i++) {
            json.append(",\"k").append(i).append("\":1");
        }
        Map<String, String> before = tables();
        refused(
                400,
                "rest_invalid_param",
                json.append('}').toString().getBytes(StandardCharsets.UTF_8),
                "a million keys");
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void keysThatHashAlikeCostNoMoreThanOthers() {
        StringBuilder json = new StringBuilder("{\"status\":\"nonsense\"");
        for (int i = 0; i < 1 << 16; i++) {
            json.append(",\"");
            for (int bit = 0; bit < 16; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\":1");
        }
        refused(
                400,
                "rest_invalid_param",
                json.append('}').toString().getBytes(StandardCharsets.UTF_8),
                "keys of one hash");
    }

    @Test
    void numbersBeyondAllMeasureAreRefusedOrBounded() {
        Map<String, String> before = tables();
        for (String number : List.of(
                "9223372036854775808",
                "-9223372036854775809",
                "1e400",
                "-1e400",
                "1e-400",
                "1" + "0".repeat(10_000),
                "0." + "1".repeat(10_000),
                "1e99999999999999999999")) {
            for (String field : List.of("author", "featured_media", "parent", "categories", "id")) {
                String value = "categories".equals(field) ? "[" + number + "]" : number;
                String base = "parent".equals(field) ? "/pages" : "/posts";
                Wire.Answer answer = Wire.json(
                        "POST", API + base, "subscriber", "{\"title\":\"x\",\"" + field + "\":" + value + "}");
                isWordPresss(answer.status(), answer.body(), field + " " + head(number));
                assertThat(answer.status()).as(field + " " + head(number)).isBetween(400, 404);
                answer = Wire.json(
                        "GET",
                        POSTS,
                        null,
                        "{\"include\":" + (number.length() > 99 ? "[" + number + "]" : number) + "}");
                isWordPresss(answer.status(), answer.body(), "include " + head(number));
                answer = Wire.get(
                        POSTS + "?page=" + number.replace("+", "%2B").substring(0, Math.min(50, number.length())),
                        null);
                isWordPresss(answer.status(), answer.body(), "page " + head(number));
            }
        }
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void theLastOfTwoMembersOfOneNameCountsForPermissionAndWriting() {
        long own = create("author", Map.of("title", "Own", "content", "Words", "status", "publish"));
        long foreign = create("author2", Map.of("title", "Foreign", "content", "Words", "status", "publish"));
        Wire.Answer answer = Wire.json(
                "POST",
                POSTS + "/" + own,
                "author",
                "{\"id\":" + own + ",\"title\":\"One\",\"id\":" + foreign + ",\"title\":\"Two\"}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(column("post_title", foreign)).isEqualTo("Foreign");
        assertThat(column("post_title", own)).isEqualTo("Own");
        answer = Wire.json(
                "POST",
                POSTS + "/" + own,
                "author",
                "{\"id\":" + foreign + ",\"title\":\"One\",\"id\":" + own + ",\"title\":\"Two\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(column("post_title", own)).isEqualTo("Two");
    }

    @Test
    void valuesOfAWrongTypeAreRefusedAndStoreNothing() {
        long post = create("author", Map.of("title", "Stays", "content", "Words", "status", "publish"));
        Map<String, String> before = tables();
        Map<String, Object> wrong = new LinkedHashMap<>();
        wrong.put("status", List.of("publish"));
        wrong.put("author", Map.of("id", 1));
        wrong.put("date", "yesterday");
        wrong.put("date_gmt", List.of());
        wrong.put("slug", Map.of("a", "b"));
        wrong.put("categories", "seven");
        wrong.put("tags", List.of(Map.of()));
        wrong.put("format", "song");
        wrong.put("sticky", "perhaps");
        wrong.put("featured_media", "picture");
        wrong.put("comment_status", "ajar");
        wrong.put("ping_status", 7);
        wrong.put("template", "no-such-template.php");
        wrong.put("password", List.of("x"));
        wrong.put("meta", "text");
        wrong.forEach((field, value) -> {
            for (String path : List.of(POSTS, POSTS + "/" + post)) {
                Map<String, Object> body = new LinkedHashMap<>(Map.of("title", "Changed", "content", "Changed"));
                body.put(field, value);
                Wire.Answer answer =
                        Wire.json("POST", path, "author", new String(PhpJson.write(body), StandardCharsets.UTF_8));
                isWordPresss(answer.status(), answer.body(), field);
                assertThat(answer.body()).as(field + " at " + path).contains("\"rest_invalid_param\"", field);
                assertThat(answer.status()).as(field + " at " + path).isEqualTo(400);
            }
        });
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void idsThatNobodyHasAreNotFound() {
        Map<String, String> before = tables();
        for (String base : List.of("posts", "pages", "categories", "tags", "users", "comments", "blocks", "media")) {
            for (String id : List.of("0", "999999999", "9223372036854775807", "99999999999999999999")) {
                for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
                    String target = API + "/" + base + "/" + id + "?force=true";
                    Wire.Answer answer = Wire.json(method, target, "editor", "{\"title\":\"x\"}");
                    isWordPresss(answer.status(), answer.body(), method + " " + target);
                    assertThat(answer.status()).as(method + " " + target).isIn(400, 403, 404);
                }
            }
        }
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void bodiesBeyondTheLimitAreTooLargeInWordPressesShape() {
        Map<String, String> before = tables();
        byte[] body =
                ("{\"title\":\"x\",\"content\":\"" + "a".repeat(33 << 20) + "\"}").getBytes(StandardCharsets.US_ASCII);
        for (String type : List.of("application/json", "application/x-www-form-urlencoded", "text/plain")) {
            Wire.Answer answer = Wire.send("POST", POSTS, "author", type, body);
            assertThat(answer.status()).as(type).isEqualTo(413);
            assertThat(answer.body()).as(type).startsWith("{\"code\":\"").contains("\"data\":{\"status\":413");
        }
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void emojiAndFourByteTextAndLineEndsAreKeptToTheByte() {
        String text = "caf\u00e9 \u4f60\u597d \uD83D\uDC69\u200D\uD83D\uDE80 \uD842\uDFB7\r\nsecond\rthird\u00a0end";
        long post = create("admin", Map.of("title", "t", "content", text, "excerpt", text, "status", "publish"));
        assertThat(as("admin")
                        .get(POSTS + "/" + post + "?context=edit")
                        .jsonPath()
                        .getString("content.raw"))
                .isEqualTo(text);
        assertThat(column("post_content", post)).isEqualTo(text);
    }

    private static void refused(int status, String code, byte[] body, String what) {
        Wire.Answer answer = Wire.send("POST", POSTS, "author", "application/json", body);
        isWordPresss(answer.status(), answer.body(), what);
        assertThat(answer.body()).as(what).contains("\"code\":\"" + code + "\"");
        assertThat(answer.status()).as(what).isEqualTo(status);
    }
}

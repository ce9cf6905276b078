package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Item 11 of the attacks, for forms: bytes that are no UTF-8. */
@QuarkusTest
class MalformedFormTest extends AttackTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title=bad%FFbyte&content=x",
                "title=x&content=x%C3%28y",
                "title=x&excerpt=%FF",
                "title%5Braw%5D=%ED%A0%80",
                "title=x&password=%FF",
                "title=x&content=\u00ff"
            })
    void postsRefuseThemAndStoreNothing(String form) {
        Map<String, String> before = tables();
        Wire.Answer made = post(POSTS, form);
        assertThat(made.status()).as(made.body()).isEqualTo(500);
        assertThat(said(made, "code")).isEqualTo("db_insert_error");
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void changesOfPostsRefuseThemToo() {
        long post = create("admin", Map.of("title", "Whole", "content", "x", "status", "draft"));
        Wire.Answer changed = post(POSTS + "/" + post, "title=a%FFb");
        assertThat(changed.status()).isEqualTo(500);
        assertThat(said(changed, "code")).isEqualTo("db_update_error");
        assertThat(said(post(POSTS + "/" + post, "title=a%C3%A9b"), "title.raw"))
                .isEqualTo("a\u00e9b");
    }

    @Test
    void descriptionsOfTermsRefuseThem() {
        Wire.Answer made = post(API + "/tags", "name=Torn&description=a%FFb");
        assertThat(made.status()).isEqualTo(500);
        assertThat(said(made, "code")).isEqualTo("db_insert_error");
        assertThat(asStranger().get(API + "/tags?slug=torn").jsonPath().getList(""))
                .isEmpty();
    }

    @Test
    void autosavesRefuseThem() {
        long post = create("admin", Map.of("title", "Saved", "content", "x", "status", "publish"));
        Wire.Answer saved = post(POSTS + "/" + post + "/autosaves", "content=a%FFb");
        assertThat(saved.status()).isEqualTo(500);
        assertThat(said(saved, "code")).isEqualTo("db_insert_error");
    }

    @Test
    void commentsRefuseThem() {
        long post = create("admin", Map.of("title", "Talked about", "content", "x", "status", "publish"));
        Wire.Answer made = post(API + "/comments", "post=" + post + "&content=a%FFb");
        assertThat(made.status()).isEqualTo(500);
        assertThat(said(made, "code")).isEqualTo("rest_comment_failed_create");
        String comment = said(post(API + "/comments", "post=" + post + "&content=words"), "id");
        Wire.Answer changed = post(API + "/comments/" + comment, "content=a%FFb");
        assertThat(changed.status()).isEqualTo(500);
        assertThat(said(changed, "code")).isEqualTo("rest_comment_failed_edit");
    }

    @Test
    void ofNamesOfTermsNothingIsLeft() {
        Wire.Answer made = post(API + "/tags", "name=a%FFb");
        assertThat(made.status()).isEqualTo(500);
        assertThat(said(made, "code")).isEqualTo("empty_term_name");
    }

    @Test
    void elsewhereTheyAreReadAsTheSignForWhatCannotBeRead() {
        Wire.Answer made = post(POSTS, "title=Kept&status=draft&meta%5Btopic%5D=a%FFb");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(said(made, "meta.topic")).isEqualTo("a\uFFFDb");
    }

    /** Every character of the form is one byte. */
    private static Wire.Answer post(String path, String form) {
        return Wire.send("POST", path, "admin", FORM, form.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String said(Wire.Answer answer, String path) {
        return JsonPath.from(answer.body()
                        .substring(answer.body().indexOf('{'), answer.body().lastIndexOf('}') + 1))
                .getString(path);
    }
}

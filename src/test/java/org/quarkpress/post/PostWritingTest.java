package org.quarkpress.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.error.WpError;
import org.quarkpress.sanitize.Answers;

/**
 * What is stored of a post: {@code post/stored.json} has the rows that WordPress 7.1 wrote for our inputs, on a site in
 * Berlin: {@code NOW} in place of the present, no slug where it is the id.
 */
class PostWritingTest {
    private static final Set<String> LOCAL = Set.of("date", "modified");
    private static final Set<String> GMT = Set.of("date_gmt", "modified_gmt");

    @Test
    void everyRowIsTheOneThatWordPressStores() {
        assertThat(Answers.of("post/stored.json")).hasSizeGreaterThan(250);
        assertThat(Answers.unlike("post/stored.json", PostWritingTest::stored)).isEmpty();
    }

    private static Object stored(Object question) {
        Map<?, ?> asked = (Map<?, ?>) question;
        String role = asked.get("by").equals("admin") ? "administrator" : (String) asked.get("by");
        PostInput input = input((String) asked.get("type"), (Map<?, ?>) asked.get("input"));
        try {
            Map<?, ?> before = (Map<?, ?>) asked.get("before");
            PostRow row = before == null
                    ? writing(role, input.type()).create(input)
                    : writing(role, input.type()).update(before(before, role), input, role.equals("author"));
            return shown(row, role);
        } catch (WpError refused) {
            return Map.of("error", refused.code());
        }
    }

    private static PostWriting writing(String role, String type) {
        return writing(role, type, Map.of());
    }

    private static PostWriting writing(String role, String type, Map<String, String> options) {
        return new PostWriting(Rows.type(type), Askers.actor(role), Askers.site(), Askers.options(options), Askers.NOW);
    }

    private static PostInput input(String type, Map<?, ?> said) {
        PostDate date = null;
        if (said.containsKey("date")) {
            String local = (String) said.get("date");
            date = local == null ? PostDate.OPEN : new PostDate(local, gmt(local));
        }
        return new PostInput(
                type,
                (String) said.get("title"),
                (String) said.get("content"),
                (String) said.get("excerpt"),
                (String) said.get("status"),
                date,
                (String) said.get("name"),
                null,
                (String) said.get("password"),
                null,
                said.get("menu_order") == null ? null : ((Number) said.get("menu_order")).longValue(),
                (String) said.get("comment_status"),
                (String) said.get("ping_status"));
    }

    private static String gmt(String local) {
        return org.quarkpress.site.WpDate.toGmt(local, Askers.site().timezone());
    }

    private static PostRow before(Map<?, ?> stored, String role) {
        Map<String, Object> row = new LinkedHashMap<>();
        stored.forEach((column, value) -> row.put((String) column, value));
        row.put("author", Askers.id(role));
        row.replaceAll((column, value) ->
                !"NOW".equals(value) ? value : LOCAL.contains(column) ? Askers.NOW_LOCAL : Askers.NOW_GMT);
        return Rows.of(row);
    }

    private static Map<String, Object> shown(PostRow row, String role) {
        Map<String, Object> columns = Rows.columns(row);
        columns.put("author", row.author() == Askers.id(role) ? "self" : "other");
        columns.replaceAll((column, value) -> LOCAL.contains(column) && Askers.NOW_LOCAL.equals(value)
                        || GMT.contains(column) && Askers.NOW_GMT.equals(value)
                ? "NOW"
                : value);
        return columns;
    }

    @ParameterizedTest
    @CsvSource({
        "publish,59,publish",
        "publish,60,future",
        "publish,-1,publish",
        "future,59,publish",
        "future,60,future",
        "draft,3600,draft",
        "pending,3600,pending",
        "private,3600,private"
    })
    void aPostIsScheduledFromAMinuteAheadOn(String status, long ahead, String stored) {
        String gmt = Instant.parse("2026-07-15T10:20:30Z").plusSeconds(ahead).toString();
        String mysql = gmt.substring(0, 19).replace('T', ' ');
        PostInput input = input("post", Map.of("title", "x", "status", status));
        PostInput dated = with(input, new PostDate(mysql, mysql));
        assertThat(writing("author", "post").create(dated).status()).isEqualTo(stored);
    }

    private static PostInput with(PostInput input, PostDate date) {
        return new PostInput(
                input.type(),
                input.title(),
                input.content(),
                input.excerpt(),
                input.status(),
                date,
                input.name(),
                input.author(),
                input.password(),
                input.parent(),
                input.menuOrder(),
                input.commentStatus(),
                input.pingStatus());
    }

    @ParameterizedTest
    @CsvSource({
        "post,closed,closed,closed,closed",
        "post,open,closed,open,closed",
        "page,open,open,closed,closed",
        "wp_block,open,open,closed,closed"
    })
    void discussionIsOpenWhereTheSiteWantsItAndTheTypeKnowsIt(
            String type, String comments, String pings, String storedComments, String storedPings) {
        Map<String, String> options = Map.of("default_comment_status", comments, "default_ping_status", pings);
        PostRow row = writing("author", type, options).create(input(type, Map.of("title", "x")));
        assertThat(row.commentStatus()).isEqualTo(storedComments);
        assertThat(row.pingStatus()).isEqualTo(storedPings);
    }

    @Test
    void whatARequestDoesNotSayStaysAsItWas() {
        PostRow before = Rows.of(Map.of(
                "guid",
                "http://old.test/?p=7",
                "filtered",
                "kept",
                "comment_count",
                4L,
                "menu_order",
                9L,
                "parent",
                3L));
        PostRow after = writing("author", "post").update(before, PostInput.nothing("post"), true);
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("modified", "modifiedGmt")
                .isEqualTo(before);
        assertThat(after.modified()).isEqualTo(Askers.NOW_LOCAL);
        assertThat(after.modifiedGmt()).isEqualTo(Askers.NOW_GMT);
    }

    @Test
    void anotherAuthorParentAndPlaceAreTaken() {
        PostInput input = new PostInput("page", "x", null, null, null, null, null, 55L, null, 8L, -3L, null, null);
        PostRow row = writing("editor", "page").create(input);
        assertThat(row.author()).isEqualTo(55);
        assertThat(row.parent()).isEqualTo(8);
        assertThat(row.menuOrder()).isEqualTo(-3);
    }

    @Test
    void anEmptyPostIsRefusedAsABadRequest() {
        PostWriting writing = writing("author", "post");
        assertThatThrownBy(() -> writing.create(input("post", Map.of("title", "", "content", "0"))))
                .isInstanceOfSatisfying(WpError.class, refused -> {
                    assertThat(refused.code()).isEqualTo("empty_content");
                    assertThat(refused.status()).isEqualTo(400);
                });
    }
}

package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The very number of statements of every list, the same for ten items and for fifty, alone and with what is embedded. */
@QuarkusTest
class ListStatementsTest extends CountedTest {
    private static final int MOST = 55;

    private long revised;

    @BeforeEach
    void fill() {
        revised = db.row("SELECT ID FROM wp_posts WHERE post_title = 'Revised often'", List.of(), r -> r.getLong(1))
                .orElseGet(this::make);
    }

    @Test
    void listsForStrangers() {
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("/posts?search=tallied", 6);
        expected.put("/posts?search=tallied&_embed", 24);
        expected.put("/pages?search=tallied", 6);
        expected.put("/pages?search=tallied&_embed", 11);
        expected.put("/categories?search=tallied", 5);
        expected.put("/categories?search=tallied&_embed", 7);
        expected.put("/tags?search=tallied", 4);
        expected.put("/tags?search=tallied&_embed", 4);
        expected.put("/users?search=tallied", 5);
        expected.put("/users?search=tallied&_embed", 5);
        expected.put("/comments?search=uncommon", 6);
        expected.put("/comments?search=uncommon&_embed", 19);
        expected.put("/search?search=tallied", 3);
        expected.put("/search?search=tallied&type=term", 4);
        expected.put("/search?search=tallied&_embed", 11);
        assertThat(costs(null, expected)).isEqualTo(expected);
    }

    @Test
    void listsForEditing() {
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("/posts?context=edit&search=tallied", 8);
        expected.put("/posts?context=edit&search=tallied&_embed", 26);
        expected.put("/pages?context=edit&search=tallied", 8);
        expected.put("/categories?context=edit&search=tallied", 6);
        expected.put("/categories?context=edit&post=" + revised, 7);
        expected.put("/tags?context=edit&search=tallied&hide_empty=true&orderby=count", 5);
        expected.put("/users?context=edit&search=tallied", 7);
        expected.put("/comments?context=edit&search=uncommon", 7);
        expected.put("/comments?context=edit&search=uncommon&_embed", 20);
        expected.put("/comments?context=edit&search=uncommon&status=hold", 7);
        expected.put("/posts/" + revised + "/revisions?context=edit", 6);
        expected.put("/posts/" + revised + "/revisions?context=edit&_embed", 6);
        expected.put("/blocks?context=edit&search=tallied", 7);
        expected.put("/search?search=tallied&type=post-format", 3);
        assertThat(costs("admin", expected)).isEqualTo(expected);
    }

    @Test
    void whatHasNoPages() {
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("/types", 2);
        expected.put("/types?context=edit&_embed", 2);
        expected.put("/taxonomies?context=edit", 2);
        expected.put("/statuses?context=edit", 2);
        expected.put("/users/me", 4);
        expected.put("/users/me?context=edit", 5);
        expected.put("/users/me/application-passwords", 3);
        expected.put("/users/me/application-passwords/introspect", 3);
        expected.put("/posts/" + revised + "/autosaves", 5);
        expected.put("/settings", 3);
        expected.put("/themes?status=active", 2);
        Map<String, Integer> costs = new LinkedHashMap<>();
        expected.keySet().forEach(path -> costs.put(path, cost("admin", path)));
        assertThat(costs).isEqualTo(expected);
    }

    /** Enough of everything, each with an author, parent or post of its own; lists ask for these rows only. */
    private long make() {
        List<Long> users = new ArrayList<>();
        List<Long> terms = new ArrayList<>();
        List<Long> posts = new ArrayList<>();
        long comment = 0;
        for (int i = 0; i < MOST; i++) {
            users.add(insert("wp_users", Map.of("user_login", "tallied" + i, "user_nicename", "tallied" + i)));
            Map<String, Object> name = Map.of("name", "!Tallied " + i, "slug", "tallied-" + i);
            terms.add(insert("wp_terms", name));
            insert("wp_term_taxonomy", place(terms.get(i), "post_tag", 0));
            insert("wp_term_taxonomy", place(terms.get(i), "category", i == 0 ? 0 : terms.get(i - 1)));
            posts.add(insert("wp_posts", post("post", "publish", users.get(i), 0, "Tallied " + i)));
            insert("wp_posts", post("page", "publish", users.get(i), 0, "Tallied page " + i));
            insert("wp_posts", post("wp_block", "publish", users.get(i), 0, "Tallied block " + i));
            Map<String, Object> picture =
                    post("attachment", "inherit", users.get(i), posts.get(i), "Tallied picture " + i);
            picture.put("post_mime_type", "image/png");
            long media = insert("wp_posts", picture);
            insert("wp_postmeta", Map.of("post_id", media, "meta_key", "_wp_attached_file", "meta_value", i + ".png"));
            insert("wp_postmeta", Map.of("post_id", posts.get(i), "meta_key", "_thumbnail_id", "meta_value", media));
            comment = insert("wp_comments", comment(posts.get(i), users.get(i), comment, "1"));
            insert("wp_comments", comment(posts.get(i), users.get(i), 0, "0"));
        }
        long id = create("admin", Map.of("title", "Revised often", "content", "x", "categories", terms.subList(0, 50)));
        users.forEach(user -> insert("wp_posts", post("revision", "inherit", user, id, "Revised often")));
        db.update("UPDATE wp_posts SET post_name = ? WHERE post_type = 'revision'", List.of(id + "-revision-v1"));
        return id;
    }

    private static Map<String, Object> comment(long post, long user, long parent, String approved) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("comment_post_ID", post);
        out.put("user_id", user);
        out.put("comment_parent", parent);
        out.put("comment_author", "tallied");
        out.put("comment_content", "Uncommon words");
        out.put("comment_approved", approved);
        out.put("comment_type", "comment");
        out.put("comment_date", "2021-02-03 04:05:06");
        out.put("comment_date_gmt", "2021-02-03 04:05:06");
        return out;
    }
}

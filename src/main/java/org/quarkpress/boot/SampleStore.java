package org.quarkpress.boot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.auth.PasswordHash;
import org.quarkpress.bulk.Articles;
import org.quarkpress.php.PhpSerialize;
import org.quarkpress.wpdb.WpdbStore;

/** Something to look at on the embedded database: three authors, two pages and fifty articles with meta and terms. */
@ApplicationScoped
public class SampleStore {
    private static final int ARTICLES = 50;
    private static final String NEW_POST = "INSERT INTO wp_posts (post_author, post_date, post_date_gmt, post_content,"
            + " post_title, post_excerpt, post_status, post_name, to_ping, pinged, post_modified, post_modified_gmt,"
            + " post_content_filtered, guid, post_type, comment_status, ping_status)"
            + " VALUES (?, ?, ?, ?, ?, ?, 'publish', ?, '', '', ?, ?, '', ?, ?, ?, ?)";

    private final WpdbStore db;
    private final InstallStore install;
    private final Secrets secrets;

    public SampleStore(WpdbStore db, InstallStore install, Secrets secrets) {
        this.db = db;
        this.install = install;
        this.secrets = secrets;
    }

    /** Writes them all; within the transaction of the first start. */
    void load(String url) {
        Map<String, Long> authors = new HashMap<>();
        authors.put("author", author("author", "Ada Author", "author", 2));
        authors.put("author2", author("author2", "Aino Author", "author", 2));
        authors.put("editor", author("editor", "Edgar Editor", "editor", 7));
        long editor = authors.get("editor");
        page(editor, url, "About", "about", "This site keeps field notes. They are made up, but their shape is real.");
        page(editor, url, "Colophon", "colophon", "Served by Quarkpress through the WordPress REST API.");
        Map<String, Long> terms = new HashMap<>();
        for (int n = 1; n <= ARTICLES; n++) {
            article(Articles.article(n), authors, terms, url);
        }
        db.update(
                "UPDATE wp_term_taxonomy SET count = (SELECT COUNT(*) FROM wp_term_relationships r"
                        + " WHERE r.term_taxonomy_id = wp_term_taxonomy.term_taxonomy_id)",
                List.of());
    }

    private long author(String login, String name, String role, int level) {
        NewUser user = new NewUser(login, login + "@example.com", name, role, level, "");
        return install.addUser(
                user, PasswordHash.ofAccount(secrets.password(24), secrets.salt()), LocalDateTime.of(2019, 1, 1, 0, 0));
    }

    private void page(long author, String url, String title, String slug, String text) {
        String content = "<!-- wp:paragraph -->\n<p>" + text + "</p>\n<!-- /wp:paragraph -->";
        post(new Sample(author, "2019-01-01 06:00:00", title, slug, content, "", "page"), url);
    }

    private void article(Map<String, Object> article, Map<String, Long> authors, Map<String, Long> terms, String url) {
        String date = ((String) article.get("date_gmt")).replace('T', ' ');
        long id = post(
                new Sample(
                        authors.get((String) article.get("author")),
                        date,
                        (String) article.get("title"),
                        (String) article.get("slug"),
                        (String) article.get("content"),
                        (String) article.get("excerpt"),
                        "post"),
                url);
        addMeta(id, (Map<?, ?>) article.get("meta"));
        addTerms(id, (Map<?, ?>) article.get("terms"), terms);
    }

    private record Sample(
            long author, String date, String title, String slug, String content, String excerpt, String type) {}

    private long post(Sample sample, String url) {
        String comments = sample.type().equals("page") ? "closed" : "open";
        long id = db.insert(
                NEW_POST,
                List.of(
                        sample.author(),
                        sample.date(),
                        sample.date(),
                        sample.content(),
                        sample.title(),
                        sample.excerpt(),
                        sample.slug(),
                        sample.date(),
                        sample.date(),
                        "",
                        sample.type(),
                        comments,
                        comments));
        String query = sample.type().equals("page") ? "/?page_id=" : "/?p=";
        db.update("UPDATE wp_posts SET guid = ? WHERE ID = ?", List.of(url + query + id, id));
        return id;
    }

    private void addMeta(long post, Map<?, ?> meta) {
        List<List<?>> rows = new ArrayList<>();
        meta.forEach((key, value) -> rows.add(List.of(post, key, stored(value))));
        db.batch("INSERT INTO wp_postmeta (post_id, meta_key, meta_value) VALUES (?, ?, ?)", rows);
    }

    /** Single meta values as WordPress stores them: numbers as text, lists and objects serialised. */
    private static String stored(Object value) {
        return value instanceof String || value instanceof Number ? value.toString() : PhpSerialize.serialize(value);
    }

    private void addTerms(long post, Map<?, ?> names, Map<String, Long> known) {
        Set<Long> ids = new LinkedHashSet<>();
        names.forEach((taxonomy, list) -> {
            for (Object name : (List<?>) list) {
                ids.add(known.computeIfAbsent(
                        taxonomy + "/" + name,
                        key -> install.addTerm((String) name, slug((String) name), (String) taxonomy)));
            }
        });
        List<List<?>> rows = new ArrayList<>();
        ids.forEach(id -> rows.add(List.of(post, id)));
        db.batch("INSERT INTO wp_term_relationships (object_id, term_taxonomy_id) VALUES (?, ?)", rows);
    }

    /** The names of the samples have only letters, digits and spaces. */
    private static String slug(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}

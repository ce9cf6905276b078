package org.quarkpress.dynamic;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.meta.MetaRow;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.model.Model;
import org.quarkpress.model.Models;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.post.PostItem;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.RevisionCount;
import org.quarkpress.term.TermQuerySql;
import org.quarkpress.term.TermRow;
import org.quarkpress.user.UserRow;

/** A small site in memory: what WordPress was asked about in {@code cases.txt}, and how often rows are asked for. */
final class SampleRows implements SiteRows {
    static final String HOME = "http://example.test";
    private static final Model MODEL = Models.builtIn();
    private static final String UPLOADS = HOME + "/wp-content/uploads/2021/03/";

    final Map<String, Integer> asked = new LinkedHashMap<>();
    private final Map<Long, PostItem> posts = new LinkedHashMap<>();
    private final Map<Long, TermRow> terms = new LinkedHashMap<>();
    private final Map<Long, UserRow> users = new LinkedHashMap<>();
    private final Map<Long, CommentRow> comments = new LinkedHashMap<>();
    private final Discussion discussion;

    /** The site with a text under one of its posts, and other settings for comments. */
    SampleRows(long shown, String content, Map<String, String> options) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "thread_comments", "1",
                "thread_comments_depth", "5",
                "page_comments", "0",
                "comments_per_page", "50",
                "default_comments_page", "newest",
                "comment_order", "asc",
                "require_name_email", "1",
                "show_comments_cookies_opt_in", "1"));
        all.putAll(options);
        discussion = Discussion.of(all);
        makeTerms();
        makePosts(shown, content);
        user(1, "admin", "The Admin");
        user(20, "editor", "Editor O’Neil");
        user(21, "author", "Author O’Neil");
        comment(
                300,
                "Visitor & Co",
                "visitor@example.test",
                "1",
                "First!\n\nWith <b>bold</b> & \"quotes\"",
                "comment",
                0,
                0);
        comment(301, "Author O’Neil", "author@example.test", "2", "A reply", "comment", 300, 21);
        comment(305, "Visitor & Co", "visitor@example.test", "5", "A pingback", "pingback", 0, 0);
    }

    private void makeTerms() {
        term(61, "category", "Backend", "backend", "", 60, 10);
        term(62, "category", "Databases &amp; Storage", "databases", "", 61, 10);
        term(60, "category", "Engineering", "engineering", "All <em>engineering</em> notes", 0, 10);
        term(63, "category", "Operations", "operations", "", 0, 10);
        term(1, "category", "Uncategorized", "uncategorized", "", 0, 18);
        term(65, "post_tag", "java", "java", "", 0, 7);
        term(66, "post_tag", "mysql", "mysql", "", 0, 14);
        term(67, "post_tag", "c++", "c", "", 0, 14);
    }

    private void makePosts(long shown, String content) {
        post(
                1004,
                "post",
                21,
                "2021-01-10 08:00:00",
                content,
                "field-notes-on-queue-workers-0",
                0,
                "closed",
                0,
                60,
                65,
                66);
        post(
                1005,
                "post",
                20,
                "2021-01-11 20:00:00",
                content,
                "field-notes-on-object-caches-1",
                0,
                "open",
                3,
                61,
                63,
                66,
                67);
        post(1044, "post", 20, "2021-03-11 20:00:00", content, "a-draft", 0, "open", 0, 1);
        post(1057, "page", 20, "2021-05-01 10:00:00", "About", "about", 0, "closed", 0);
        post(1060, "page", 20, "2021-05-01 10:00:00", "Contact", "contact", 0, "open", 0);
        post(1059, "page", 20, "2021-05-01 10:00:00", "Deep", "about/team/deep", 1058, "closed", 0);
        post(1058, "page", 20, "2021-05-01 10:00:00", "Team", "about/team", 1057, "closed", 0);
        if (!posts.containsKey(shown)) {
            throw new IllegalArgumentException("no such sample: " + shown);
        }
    }

    private void post(
            long id,
            String type,
            long author,
            String date,
            String content,
            String slug,
            long parent,
            String open,
            long count,
            long... termIds) {
        boolean page = type.equals("page");
        long order = Map.of(1057L, 2L, 1058L, 1L).getOrDefault(id, 0L);
        PostRow row = new PostRow(
                id,
                author,
                date,
                date,
                page ? "" : content,
                page ? content : "Text",
                excerpt(id),
                "publish",
                open,
                "closed",
                "",
                slug,
                date,
                date,
                "",
                parent,
                "",
                order,
                type,
                "",
                count);
        PostType known = MODEL.postTypes().find(type).orElseThrow();
        List<TermRow> own =
                java.util.Arrays.stream(termIds).mapToObj(terms::get).toList();
        MetaRows meta = id == 1004 ? MetaRows.of(List.of(new MetaRow(1, id, "_thumbnail_id", "1000"))) : MetaRows.NONE;
        String link = HOME + (page ? "/" : "/2021/" + date.substring(5, 7) + "/") + slug + "/";
        PostFacts facts = PostFacts.of(id, type, known.caps(), "publish", author);
        posts.put(id, new PostItem(row, known, facts, own, meta, RevisionCount.NONE, link, "", "", true));
    }

    private static String excerpt(long id) {
        return id == 1004 ? "Short words about queue workers" : "";
    }

    private void term(long id, String taxonomy, String name, String slug, String description, long parent, long count) {
        terms.put(id, new TermRow(id, id, taxonomy, name, slug, description, parent, count));
    }

    private void user(long id, String login, String name) {
        users.put(
                id,
                new UserRow(
                        id,
                        login,
                        login,
                        login + "@example.test",
                        "",
                        "2020-01-01 00:00:00",
                        name,
                        Map.of("description", "Bio of " + login + " &amp; <b>friends</b>")));
    }

    private void comment(
            long id, String author, String email, String day, String text, String type, long parent, long user) {
        String date = "2022-04-0" + day + " 10:00:00";
        comments.put(
                id,
                new CommentRow(
                        id,
                        1005,
                        author,
                        email,
                        "http://visitor.example.test",
                        "203.0.113.9",
                        date,
                        date,
                        text,
                        "1",
                        "agent",
                        type,
                        parent,
                        user,
                        user == 0 ? null : email));
    }

    private void count(String what) {
        asked.merge(what, 1, Integer::sum);
    }

    @Override
    public Model model() {
        return MODEL;
    }

    @Override
    public Optional<PostItem> post(long id) {
        count("post");
        return Optional.ofNullable(posts.get(id));
    }

    /** The pages, whatever is asked for. */
    @Override
    public List<PostItem> posts(PostQuerySql query) {
        count("posts");
        return posts.values().stream()
                .filter(post -> post.type().name().equals("page"))
                .toList();
    }

    @Override
    public long count(PostQuerySql query) {
        count("count");
        return 49;
    }

    @Override
    public Map<Long, AttachmentFacts> pictures(Collection<Long> ids) {
        count("pictures");
        return ids.contains(1000L) ? Map.of(1000L, harbour()) : Map.of();
    }

    private static AttachmentFacts harbour() {
        Map<String, AttachmentFacts.Size> sizes = new LinkedHashMap<>();
        sizes.put("medium", new AttachmentFacts.Size("harbour-300x225.png", 300, 225, "image/png"));
        sizes.put("thumbnail", new AttachmentFacts.Size("harbour-150x150.png", 150, 150, "image/png"));
        sizes.put("medium_large", new AttachmentFacts.Size("harbour-768x576.png", 768, 576, "image/png"));
        return new AttachmentFacts(
                1000,
                UPLOADS + "harbour.png",
                "image/png",
                "2021/03/harbour.png",
                800,
                600,
                sizes,
                "A harbour at \"noon\"",
                "",
                "Harbour",
                HOME + "/harbour/",
                Map.of());
    }

    @Override
    public Map<Long, UserRow> users(Collection<Long> ids) {
        count("users");
        return users;
    }

    /** The categories that have posts, whatever is asked for. */
    @Override
    public List<TermRow> terms(TermQuerySql query) {
        count("terms");
        return terms.values().stream()
                .filter(term -> term.taxonomy().equals("category"))
                .toList();
    }

    @Override
    public Map<Long, String> links(Taxonomy taxonomy, Collection<TermRow> some) {
        count("links");
        Map<Long, String> out = new LinkedHashMap<>();
        String base = taxonomy.name().equals("category") ? "/category/" : "/tag/";
        some.forEach(term -> out.put(term.id(), HOME + base + path(term) + "/"));
        return out;
    }

    private String path(TermRow term) {
        return term.parent() == 0 ? term.slug() : path(terms.get(term.parent())) + "/" + term.slug();
    }

    @Override
    public Map<Long, Long> countsWithChildren(String taxonomy) {
        count("countsWithChildren");
        return Map.of(61L, 20L, 62L, 10L, 60L, 30L, 63L, 10L, 1L, 18L);
    }

    @Override
    public List<PostedDay> days() {
        count("days");
        return List.of(
                new PostedDay(LocalDate.of(2022, 3, 1), 1),
                new PostedDay(LocalDate.of(2022, 2, 9), 1),
                new PostedDay(LocalDate.of(2021, 3, 9), 1),
                new PostedDay(LocalDate.of(2021, 1, 10), 1));
    }

    @Override
    public Map<Long, TermRow> ancestry(String taxonomy, Collection<Long> ids) {
        count("ancestry");
        return terms;
    }

    @Override
    public Map<Long, List<CommentRow>> comments(Collection<Long> of) {
        count("comments");
        return of.contains(1005L) ? Map.of(1005L, List.copyOf(comments.values())) : Map.of();
    }

    @Override
    public Optional<CommentRow> comment(long id) {
        count("comment");
        return Optional.ofNullable(comments.get(id));
    }

    @Override
    public Discussion discussion() {
        count("discussion");
        return discussion;
    }

    @Override
    public List<CommentRow> latestComments(long most) {
        count("latestComments");
        List<CommentRow> newest = new java.util.ArrayList<>(comments.values());
        java.util.Collections.reverse(newest);
        return newest.stream().limit(most).toList();
    }
}

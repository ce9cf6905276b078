package org.quarkpress.bulk.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostFormat;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostParams;
import org.quarkpress.post.PostRow;
import org.quarkpress.schema.Schema;
import org.quarkpress.term.TermRow;

/**
 * A post as an import record, so that importing it gives equal rows (ids and guids aside). Not part of a record is what
 * plugins keep in columns and tables of their own.
 */
final class ExportRecord {
    private static final String ZERO = "0000-00-00 00:00:00";

    private final Model model;
    private final MetaRegistry registry;
    private final ExportWish wish;
    private final ExportKeys keys;
    private final ExportFacts facts;

    ExportRecord(Model model, MetaRegistry registry, ExportWish wish, ExportKeys keys, ExportFacts facts) {
        this.model = model;
        this.registry = registry;
        this.wish = wish;
        this.keys = keys;
        this.facts = facts;
    }

    /** The tree of a record's JSON. */
    Map<String, Object> of(PostRow row, Schema schema) {
        PostType type = wish.types().get(row.type());
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("source_id", keys.post(row.id()));
        out.put("type", row.type());
        fields(row).forEach((name, value) -> {
            if (schema.properties().containsKey(name)) {
                out.put(name, value);
            }
        });
        dates(row, out);
        named(row, out);
        out.put("terms", new ExportTerms(registry, facts).of(row.id(), PostParams.taxonomies(type, model)));
        ExportMeta.put(out, "post", registry.fields("post", row.type()), facts.metaOf(row.id()));
        List<Object> comments = comments(row.id());
        if (!comments.isEmpty()) {
            out.put("comments", comments);
        }
        return out;
    }

    /** Plain fields; which of them posts of its type have is for their schema to say. */
    private Map<String, Object> fields(PostRow row) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("status", row.status());
        out.put("title", row.title());
        if (!row.name().isEmpty()) {
            out.put("slug", row.name());
        }
        out.put("content", row.content());
        out.put("excerpt", row.excerpt());
        out.put("password", row.password());
        out.put("sticky", facts.sticky().contains(row.id()));
        out.put("format", format(row.id()));
        template(facts.metaOf(row.id())).ifPresent(template -> out.put("template", template));
        out.put("comment_status", row.commentStatus());
        out.put("ping_status", row.pingStatus());
        out.put("menu_order", row.menuOrder());
        return out;
    }

    private String format(long post) {
        return facts.terms().getOrDefault(post, List.of()).stream()
                .filter(term -> term.taxonomy().equals("post_format"))
                .map(TermRow::slug)
                .map(PostFormat::fromSlug)
                .filter(PostFormat.ALL::contains)
                .findFirst()
                .orElse(PostFormat.STANDARD);
    }

    /** The template; that of a post which never had one is not told, so that it has no row afterwards either. */
    private static Optional<String> template(MetaRows meta) {
        return meta.first("_wp_page_template").map(template -> template.equals("default") ? "" : template);
    }

    /** The time in GMT; a draft whose date is still open has only one of the site. */
    private static void dates(PostRow row, Map<String, Object> out) {
        if (!row.dateGmt().equals(ZERO)) {
            out.put("date_gmt", iso(row.dateGmt()));
        } else if (!row.date().equals(ZERO)) {
            out.put("date", iso(row.date()));
            out.put("date_gmt", null);
        }
        if (!row.modifiedGmt().equals(ZERO)) {
            out.put("modified_gmt", iso(row.modifiedGmt()));
        } else if (!row.modified().equals(ZERO)) {
            out.put("modified", iso(row.modified()));
            out.put("modified_gmt", null);
        }
    }

    private static String iso(String stored) {
        return stored.replace(' ', 'T');
    }

    /** What stands for ids: author, parent, picture. */
    private void named(PostRow row, Map<String, Object> out) {
        String login = facts.logins().get(row.author());
        if (login != null) {
            out.put("author", login);
        }
        ExportedPlace above = facts.places().get(row.parent());
        if (above != null) {
            boolean inFile =
                    wish.takes(above) && (wish.source() == null || keys.posts().containsKey(row.parent()));
            if (inFile || above.slug().isEmpty()) {
                out.put("parent", named("source_id", keys.post(row.parent())));
            } else {
                out.put("parent", named("slug", above.slug()));
            }
        }
        ExportedPicture picture = facts.metaOf(row.id())
                .first("_thumbnail_id")
                .flatMap(ExportRecord::id)
                .map(facts.pictures()::get)
                .orElse(null);
        if (picture != null) {
            Map<String, Object> image = named("url", picture.url());
            image.put("alt", picture.alt());
            image.put("title", picture.title());
            image.put("caption", picture.caption());
            out.put("featured_image", image);
        }
    }

    /** The id in a text of digits. */
    static Optional<Long> id(String text) {
        boolean digits = !text.isEmpty() && text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Map<String, Object> named(String by, String name) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put(by, name);
        return out;
    }

    private List<Object> comments(long post) {
        List<Object> out = new ArrayList<>();
        facts.comments().getOrDefault(post, List.of()).forEach(comment -> out.add(comment(comment)));
        return out;
    }

    private Map<String, Object> comment(ExportedComment comment) {
        Map<String, Object> out = named("source_id", keys.comment(comment.id(), comment.post()));
        if (comment.parent() > 0) {
            out.put("parent", keys.comment(comment.parent(), comment.post()));
        }
        out.put("author", comment.author());
        out.put("author_email", comment.email());
        out.put("author_url", comment.url());
        if (!comment.ip().isEmpty()) {
            out.put("author_ip", comment.ip());
        }
        if (!comment.agent().isEmpty()) {
            out.put("author_user_agent", comment.agent());
        }
        String login = facts.logins().get(comment.user());
        if (login != null) {
            out.put("user", login);
        }
        boolean gmt = !comment.dateGmt().equals(ZERO);
        out.put(gmt ? "date_gmt" : "date", iso(gmt ? comment.dateGmt() : comment.date()));
        out.put("content", comment.content());
        out.put(
                "status",
                switch (comment.approved()) {
                    case "1" -> "approved";
                    case "0" -> "hold";
                    default -> comment.approved();
                });
        out.put("type", comment.type().isEmpty() ? "comment" : comment.type());
        MetaRows meta = facts.commentMeta().getOrDefault(comment.id(), MetaRows.NONE);
        ExportMeta.put(out, "comment", registry.fields("comment", ""), meta);
        return out;
    }
}

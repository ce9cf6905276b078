package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.option.Options;
import org.quarkpress.php.PhpSerialize;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.schema.Schema;
import org.quarkpress.term.TermAssignService;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;

/** What hangs on a post's row and is stored with it: terms, format, picture, template, stickiness, traces of the trash. */
@ApplicationScoped
public class PostDetailsService {
    private static final String TRASHED = "__trashed";

    private final PostStore posts;
    private final PostDetailStore rows;
    private final TermStore terms;
    private final TermAssignService assign;
    private final PostFormatService formats;
    private final StickyService sticky;
    private final Model model;

    /** A service over these stores. */
    public PostDetailsService(
            PostStore posts,
            PostDetailStore rows,
            TermStore terms,
            TermAssignService assign,
            PostFormatService formats,
            StickyService sticky,
            Model model) {
        this.posts = posts;
        this.rows = rows;
        this.terms = terms;
        this.assign = assign;
        this.formats = formats;
        this.sticky = sticky;
        this.model = model;
    }

    /** Stores what the request says beside the row, and brings the counts of terms in line. */
    void store(RestRequest request, PostType type, Schema schema, PostRow row, PostRow before, PostSaving saving) {
        boolean shownBefore = before != null && "publish".equals(before.status());
        boolean shown = "publish".equals(row.status());
        List<TermRow> current =
                before == null ? List.of() : terms.ofObjects(List.of(row.id())).getOrDefault(row.id(), List.of());
        Set<Long> touched = new LinkedHashSet<>(taxonomies(request, type, row, current));
        if (schema.properties().containsKey("format") && request.isset("format")) {
            touched.addAll(formats.set(row.id(), request.text("format"), current));
        }
        if (shown != shownBefore) {
            current.forEach(term -> touched.add(term.termTaxonomyId()));
        }
        if (saving.countsTerms() && (shown || shownBefore)) {
            terms.recount(touched);
        }
        stickiness(request, schema, row.id());
        picture(request, schema, row.id());
        template(request, schema, row.id());
    }

    private Set<Long> taxonomies(RestRequest request, PostType type, PostRow row, List<TermRow> current) {
        Set<Long> touched = new LinkedHashSet<>();
        for (Taxonomy taxonomy : model.taxonomies().of(type.name())) {
            List<Long> wanted = wanted(request, taxonomy);
            boolean has = current.stream().anyMatch(term -> term.taxonomy().equals(taxonomy.name()));
            boolean settled = !"auto-draft".equals(row.status());
            if (wanted == null && !has && settled) {
                wanted = standard(request.asker().options(), type, taxonomy);
            }
            if (wanted != null) {
                touched.addAll(assign.set(row.id(), taxonomy.name(), wanted, current));
            }
        }
        return touched;
    }

    static List<Long> wanted(RestRequest request, Taxonomy taxonomy) {
        if (!taxonomy.rest().shown() || !request.isset(taxonomy.restBase())) {
            return null;
        }
        List<Long> ids = new ArrayList<>();
        request.list(taxonomy.restBase()).forEach(id -> ids.add(((Number) id).longValue()));
        return ids;
    }

    /** The terms that a post without any of a taxonomy gets: the default category, or the taxonomy's default term. */
    static List<Long> standard(Options options, PostType type, Taxonomy taxonomy) {
        String option = "category".equals(taxonomy.name())
                ? "post".equals(type.name()) ? "default_category" : ""
                : "default_term_" + taxonomy.name();
        long id = option.isEmpty() ? 0 : options.number(option);
        return id == 0 ? null : List.of(id);
    }

    private void stickiness(RestRequest request, Schema schema, long id) {
        if (schema.properties().containsKey("sticky") && request.isset("sticky")) {
            if (request.flag("sticky")) {
                sticky.stick(id);
            } else {
                sticky.unstick(id);
            }
        }
    }

    /** What is no picture takes the one there was away, and is no error. */
    private void picture(RestRequest request, Schema schema, long id) {
        if (schema.properties().containsKey("featured_media") && request.isset("featured_media")) {
            long media = request.integer("featured_media").orElse(0L);
            if (media != 0 && rows.isPicture(media)) {
                rows.setMeta(id, PostMetaKey.THUMBNAIL, Long.toString(media));
            } else {
                rows.removeMeta(id, PostMetaKey.THUMBNAIL);
            }
        }
    }

    private void template(RestRequest request, Schema schema, long id) {
        if (schema.properties().containsKey("template") && request.isset("template")) {
            rows.setMeta(id, PostMetaKey.TEMPLATE, request.text("template"));
        }
    }

    /** Notes the state before the trash and when it went there. */
    void rememberTrashed(PostRow before, Instant now) {
        rows.addMeta(before.id(), PostMetaKey.TRASH_STATUS, before.status());
        rows.addMeta(before.id(), PostMetaKey.TRASH_TIME, Long.toString(now.getEpochSecond()));
    }

    /** What happens around a post that is now in the trash. */
    void trashed(PostRow before, PostRow row) {
        sticky.unstick(row.id());
        if ("publish".equals(before.status())) {
            List<TermRow> current = terms.ofObjects(List.of(row.id())).getOrDefault(row.id(), List.of());
            terms.recount(current.stream().map(TermRow::termTaxonomyId).toList());
        }
        Map<Long, String> states = rows.trashComments(row.id());
        if (!states.isEmpty()) {
            Map<String, Object> stored = new LinkedHashMap<>();
            states.forEach((comment, state) -> stored.put(Long.toString(comment), state));
            rows.addMeta(row.id(), PostMetaKey.TRASH_COMMENTS, PhpSerialize.serialize(stored));
        }
    }

    /** The slug of a post that goes into the trash; the one it wants back is remembered. */
    String trashedSlug(long id, String slug) {
        if (slug.isEmpty() || slug.endsWith(TRASHED)) {
            return slug;
        }
        rows.addMeta(id, PostMetaKey.DESIRED_SLUG, slug);
        return Slug.cut(slug, Slug.MAX_BYTES - TRASHED.length()) + TRASHED;
    }

    /** The slug that a post from the trash wants back, else the one it has. */
    String takeDesiredSlug(long id, String slug) {
        return rows.meta(id, PostMetaKey.DESIRED_SLUG)
                .map(wanted -> {
                    rows.removeMeta(id, PostMetaKey.DESIRED_SLUG);
                    return wanted;
                })
                .orElse(slug);
    }

    /** Posts in the trash that have this slug make room for another. */
    void moveTrashedAside(String slug, long self) {
        for (PostRow row : posts.trashedWithSlug(slug, self)) {
            posts.rename(row.id(), trashedSlug(row.id(), slug));
        }
    }
}

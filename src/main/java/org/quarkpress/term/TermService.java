package org.quarkpress.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.TermFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaChange;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.meta.MetaService;
import org.quarkpress.meta.MetaTarget;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;
import org.quarkpress.wpdb.LockStore;
import org.quarkpress.wpdb.WpdbException;

/**
 * Makes, changes and deletes terms, each in one transaction ({@code wp_insert_term}, {@code wp_update_term}, {@code
 * wp_delete_term}).
 *
 * <p>Slugs have no unique index: whoever makes one holds the lock of its family from before the first look to the end.
 */
@ApplicationScoped
public class TermService {
    private static final String REFUSED_VALUE =
            "The database refuses a value of this term, such as one that is too long or no text.";

    private static final TermRow EMPTY = new TermRow(0, 0, "", "", "", "", 0, 0);

    private final TermStore terms;
    private final TermChangeStore rows;
    private final TermReadService reader;
    private final MetaService meta;
    private final LockStore locks;

    /** A service over these stores. */
    public TermService(
            TermStore terms, TermChangeStore rows, TermReadService reader, MetaService meta, LockStore locks) {
        this.terms = terms;
        this.rows = rows;
        this.reader = reader;
        this.meta = meta;
        this.locks = locks;
    }

    /** Stores a new term with its meta and gives its id; throws what WordPress refuses, with nothing stored. */
    @Transactional
    public long create(RestRequest request, Taxonomy taxonomy) {
        return make(request, taxonomy);
    }

    /** The same in the caller's transaction, which may go on when the term is refused: nothing is stored then. */
    public long make(RestRequest request, Taxonomy taxonomy) {
        long parent = parent(request, taxonomy);
        String name = cleanName(request);
        String given = request.isset("slug") ? TermText.slug(request.text("slug")) : "";
        String slug = given.isEmpty() || "0".equals(given) ? TermText.slug(name) : given;
        locks.lock(TermSlugs.family(slug));
        refuseSame(taxonomy, name, slug, slug.equals(given), parent);
        String free = unique(slug, taxonomy, parent, 0);
        String description = TermText.description(text(request, "description"));
        List<MetaChange> planned = plan(request, taxonomy, new TermFacts(0, taxonomy.caps(), false));
        refuseBytes(request, "db_insert_error");
        long id = insert(taxonomy, name, free, description, parent);
        if (free.isEmpty()) {
            rows.rename(id, Long.toString(id));
        }
        meta.apply(new MetaTarget("term", taxonomy.name(), id), planned);
        return id;
    }

    /** Stores changes of a term. */
    @Transactional
    public void update(RestRequest request, Taxonomy taxonomy, long id) {
        long wanted = parent(request, taxonomy);
        String slugNow =
                terms.rows(taxonomy.name(), List.of(id)).getOrDefault(id, EMPTY).slug();
        String name = request.isset("name") ? cleanName(request) : null;
        String given = request.isset("slug") ? TermText.slug(request.text("slug")) : slugNow;
        String made = name == null ? "" : TermText.slug(name);
        TermSlugs.families(List.of(given, made, slugNow)).forEach(locks::lock);
        TermRow before = rows.rowForUpdate(taxonomy.name(), id).orElseThrow(() -> TermErrors.invalid(404));
        String newName = name == null ? before.name() : name;
        long asked = request.isset("parent") ? wanted : before.parent();
        long parent = loopFree(taxonomy, id, asked);
        String slug = changedSlug(taxonomy, before, given, newName, asked, parent);
        TermRow row = new TermRow(
                id,
                before.termTaxonomyId(),
                before.taxonomy(),
                newName,
                slug.isEmpty() ? Long.toString(id) : slug,
                TermText.description(request.isset("description") ? request.text("description") : before.description()),
                parent,
                before.count());
        TermFacts facts = reader.facts(before, taxonomy, request.asker());
        List<MetaChange> planned = plan(request, taxonomy, facts);
        refuseBytes(request, "db_update_error");
        store(row);
        meta.apply(new MetaTarget("term", taxonomy.name(), id), planned);
    }

    /** Removes a term; what had no other term of the taxonomy gets the default one. */
    @Transactional
    public void delete(RestRequest request, Taxonomy taxonomy, long id) {
        TermRow term = rows.rowForUpdate(taxonomy.name(), id).orElseThrow(() -> TermErrors.invalid(404));
        long usual = reader.defaultTerm(taxonomy, request.asker());
        TermRow other =
                usual == 0 ? null : terms.rows(taxonomy.name(), List.of(usual)).get(usual);
        List<Long> bare = other == null ? List.of() : rows.objectsWithOnly(term);
        rows.remove(term);
        if (!bare.isEmpty()) {
            rows.attachAll(bare, other.termTaxonomyId());
            terms.recount(List.of(other.termTaxonomyId()));
        }
    }

    /** The parent a request names: one that exists, in a taxonomy that has parents. */
    private long parent(RestRequest request, Taxonomy taxonomy) {
        if (!request.isset("parent")) {
            return 0;
        }
        if (!taxonomy.hierarchical()) {
            throw TermErrors.flat();
        }
        long parent = Coercion.toLong(request.param("parent"));
        if (parent != 0 && !terms.rows(taxonomy.name(), List.of(parent)).containsKey(parent)) {
            throw TermErrors.invalid(400);
        }
        return parent;
    }

    private static String text(RestRequest request, String name) {
        return request.isset(name) ? request.text(name) : "";
    }

    /** The name of a term; of bytes that are no text nothing is left. */
    private static String cleanName(RestRequest request) {
        String given = request.text("name");
        String name = given == null || request.malformed("name") ? "" : TermText.name(given);
        if (name.isBlank()) {
            throw TermErrors.emptyName();
        }
        return name;
    }

    /** The same name at the same place is only allowed with a slug of its own. */
    private void refuseSame(Taxonomy taxonomy, String name, String slug, boolean slugGiven, long parent) {
        List<TermRow> alike = rows.named(taxonomy.name(), name, parent).stream()
                .filter(row -> TermText.sameName(row.name(), name))
                .toList();
        if (alike.isEmpty()) {
            return;
        }
        TermRow match = alike.get(0);
        TermRow bySlug = terms.bySlug(taxonomy.name(), slug);
        if (slugGiven && !match.slug().equals(slug) && bySlug == null) {
            return;
        }
        if (!taxonomy.hierarchical()) {
            throw TermErrors.exists(match.id());
        }
        boolean byName = !slugGiven || match.slug().equals(slug);
        if (byName && alike.stream().anyMatch(row -> row.name().equals(name))) {
            throw TermErrors.exists(match.id());
        }
        if (bySlug != null && bySlug.parent() == parent) {
            throw TermErrors.exists(bySlug.id());
        }
    }

    private String unique(String slug, Taxonomy taxonomy, long parent, long self) {
        Map<Long, TermRow> above =
                taxonomy.hierarchical() && parent > 0 ? terms.ancestry(taxonomy.name(), List.of(parent)) : Map.of();
        TermSlugs.Others others = new TermSlugs.Others(
                text -> terms.bySlug(taxonomy.name(), text) != null,
                text -> rows.slugTaken(text, self),
                rows::known,
                above);
        return TermSlugs.unique(slug, taxonomy, parent, others);
    }

    /** A slug that is taken is refused, unless an empty one was asked for or the term moves. */
    private String changedSlug(Taxonomy taxonomy, TermRow before, String given, String name, long asked, long parent) {
        boolean empty = given.isEmpty() || "0".equals(given);
        String slug = empty ? TermText.slug(name) : given;
        TermRow other = terms.bySlug(taxonomy.name(), slug);
        if (other == null || other.id() == before.id()) {
            return slug;
        }
        if (!empty && parent == before.parent()) {
            throw TermErrors.duplicateSlug(slug);
        }
        return unique(slug, taxonomy, asked, before.id());
    }

    /** A parent that is the term itself or lies below it would close a ring ({@code wp_check_term_hierarchy_for_loops}). */
    private long loopFree(Taxonomy taxonomy, long id, long parent) {
        boolean ring = parent == id
                || parent != 0
                        && terms.ancestry(taxonomy.name(), List.of(parent)).containsKey(id);
        return ring ? 0 : parent;
    }

    private List<MetaChange> plan(RestRequest request, Taxonomy taxonomy, TermFacts facts) {
        MetaPermission permission =
                new MetaPermission(request.asker().actor(), MapMetaCap.required(MetaCapability.EDIT_TERM, facts));
        MetaTarget target = new MetaTarget("term", taxonomy.name(), facts.id());
        return new ArrayList<>(meta.plan(target, request.param("meta"), permission));
    }

    private long insert(Taxonomy taxonomy, String name, String slug, String description, long parent) {
        try {
            return terms.insert(taxonomy.name(), name, slug, description, parent);
        } catch (WpdbException e) {
            throw refused(e, "db_insert_error");
        }
    }

    private void store(TermRow row) {
        try {
            rows.update(row);
        } catch (WpdbException e) {
            throw refused(e, "db_update_error");
        }
    }

    /** Bytes that are no text are none for a column of text either. */
    private static void refuseBytes(RestRequest request, String code) {
        if (request.malformed("description")) {
            throw WpError.withData(code, REFUSED_VALUE, REFUSED_VALUE);
        }
    }

    private static RuntimeException refused(WpdbException failure, String code) {
        return WpdbException.refusedValue(failure) ? WpError.withData(code, REFUSED_VALUE, REFUSED_VALUE) : failure;
    }
}

package org.quarkpress.bulk.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.quarkpress.bulk.ImportName;
import org.quarkpress.bulk.ImportNameService;
import org.quarkpress.bulk.ImportPicture;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.ImportTermService;
import org.quarkpress.bulk.SourceService;
import org.quarkpress.bulk.TermName;
import org.quarkpress.error.WpError;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.wpdb.WpdbStore;

/** What items name, as ids: looked up once for all items of a transaction. */
@ApplicationScoped
public class ChunkNameService {
    private final SourceService taxonomies;
    private final ImportTermService terms;
    private final ImportNameService names;
    private final WpdbStore db;

    /** A service over these. */
    public ChunkNameService(SourceService taxonomies, ImportTermService terms, ImportNameService names, WpdbStore db) {
        this.taxonomies = taxonomies;
        this.terms = terms;
        this.names = names;
        this.db = db;
    }

    /** Runs a step for an item; when it is refused, the terms that were made for it are taken back. */
    <T> T undoable(PreparedItem item, ChunkNames known, Supplier<T> step) {
        int made = known.terms().made().size();
        try {
            return known.terms().knows(terms(item)) ? step.get() : db.undoable(step);
        } catch (WpError refusal) {
            known.terms().backTo(made);
            throw refusal;
        }
    }

    /** The sign that an item has to be taken in another way. */
    static WpError elsewhere() {
        return WpError.of("quarkpress_item_by_itself", "This is taken by itself.", 500);
    }

    private Map<Taxonomy, List<TermName>> terms(PreparedItem item) {
        return item.record().terms().said()
                ? taxonomies.named(item.record().terms().value(), item.rules().type())
                : Map.of();
    }

    /** What a new post gets. */
    Map<String, Object> given(ImportScope scope, PreparedItem item, ChunkNames known) {
        Map<String, Object> out = new LinkedHashMap<>();
        ImportName author = item.record().author().value();
        if (author != null) {
            out.put("author", author(author, known));
        }
        ImportName parent = item.record().parent().value();
        if (parent != null) {
            out.put("parent", parent(scope, parent, item, known));
        }
        ImportPicture picture = item.record().picture().value();
        if (picture != null && !picture.elsewhere()) {
            out.put("featured_media", picture(picture.id(), known));
        }
        return withTerms(out, scope, item, known);
    }

    /** What a post that is there gets: what is cleared, too. */
    Map<String, Object> all(ImportScope scope, PreparedItem item, ChunkNames known) {
        Map<String, Object> out = given(scope, item, known);
        if (item.record().author().said()) {
            out.putIfAbsent("author", scope.asker().actor().id());
        }
        if (item.record().parent().said()) {
            out.putIfAbsent("parent", 0L);
        }
        return out;
    }

    private Map<String, Object> withTerms(
            Map<String, Object> out, ImportScope scope, PreparedItem item, ChunkNames known) {
        terms.resolve(terms(item), scope.options().createTerms(), scope.asker(), known.terms())
                .forEach((taxonomy, ids) -> out.put(taxonomy.restBase(), ids));
        return out;
    }

    private long author(ImportName name, ChunkNames known) {
        Long id = known.authors().get(name);
        return id == null ? (Long) names.author(name) : id;
    }

    private long parent(ImportScope scope, ImportName name, PreparedItem item, ChunkNames known) {
        PostType type = item.rules().type();
        return known.parents()
                .computeIfAbsent(
                        Map.entry(type.name(), name),
                        key -> names.parent(name, scope.options().source(), type));
    }

    private long picture(long id, ChunkNames known) {
        if (!known.pictures().contains(id)) {
            names.checkPicture(id);
            known.pictures().add(id);
        }
        return id;
    }
}

package org.quarkpress.bulk.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.php.PhpJson;
import org.quarkpress.post.AttachmentReader;
import org.quarkpress.post.PostParams;
import org.quarkpress.post.PostResource;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.rest.Asker;
import org.quarkpress.schema.Schema;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;

/**
 * Writes posts as import records, one a line: those on top before those below others, each in the order of ids. Some are
 * held at a time, with a number of statements that does not depend on how many they are.
 */
@ApplicationScoped
public class ExportService {
    private static final int PAGE = 200;

    private final ExportStore rows;
    private final PostStore posts;
    private final MetaStore meta;
    private final TermStore terms;
    private final PostResource house;
    private final MetaRegistry registry;
    private final Model model;

    /** A service over these stores. */
    public ExportService(
            ExportStore rows,
            PostStore posts,
            MetaStore meta,
            TermStore terms,
            PostResource house,
            MetaRegistry registry,
            Model model) {
        this.rows = rows;
        this.posts = posts;
        this.meta = meta;
        this.terms = terms;
        this.house = house;
        this.registry = registry;
        this.model = model;
    }

    /** Writes all that is wished for. */
    void write(ExportWish wish, Asker asker, OutputStream out) throws IOException {
        Map<String, Schema> schemas = new HashMap<>();
        wish.types().forEach((name, type) -> schemas.put(name, house.schema(type)));
        boolean qualified = wish.source() == null && rows.keysMeet();
        for (boolean below : new boolean[] {false, true}) {
            List<Long> ids = rows.next(wish, below, 0, PAGE);
            while (!ids.isEmpty()) {
                write(ids, wish, qualified, schemas, asker, out);
                ids = ids.size() < PAGE ? List.of() : rows.next(wish, below, ids.get(ids.size() - 1), PAGE);
            }
        }
    }

    private void write(
            List<Long> ids,
            ExportWish wish,
            boolean qualified,
            Map<String, Schema> schemas,
            Asker asker,
            OutputStream out)
            throws IOException {
        Map<Long, PostRow> found = posts.rows(ids);
        ExportFacts facts = facts(found.values(), wish, asker);
        ExportKeys keys = keys(found.values(), facts, wish, qualified);
        ExportRecord records = new ExportRecord(model, registry, wish, keys, facts);
        for (long id : ids) {
            PostRow row = found.get(id);
            boolean still = row != null && wish.types().containsKey(row.type());
            if (still) {
                PhpJson.write(records.of(row, schemas.get(row.type())), out);
                out.write('\n');
            }
        }
        out.flush();
    }

    private ExportKeys keys(Collection<PostRow> page, ExportFacts facts, ExportWish wish, boolean qualified) {
        Set<Long> ids = new LinkedHashSet<>(facts.places().keySet());
        Set<Long> comments = new LinkedHashSet<>();
        page.forEach(row -> ids.add(row.id()));
        facts.comments().values().forEach(some -> some.forEach(comment -> comments.add(comment.id())));
        Map<Long, SourceAddress> known = rows.origins("post", ids, wish.source());
        return new ExportKeys(known, rows.origins("comment", comments, wish.source()), qualified);
    }

    private ExportFacts facts(Collection<PostRow> page, ExportWish wish, Asker asker) {
        Set<Long> ids = new LinkedHashSet<>();
        Set<Long> parents = new HashSet<>();
        Set<Long> authors = new HashSet<>();
        page.forEach(row -> {
            ids.add(row.id());
            parents.add(row.parent());
            authors.add(row.author());
        });
        parents.remove(0L);
        Map<Long, MetaRows> own = meta.read("post", ids);
        Map<Long, List<TermRow>> tagged = terms.ofObjects(ids);
        Map<String, Map<Long, TermRow>> above = above(tagged.values(), wish);
        Map<Long, List<ExportedComment>> comments = rows.comments(ids);
        List<Long> commentIds = new ArrayList<>();
        comments.values()
                .forEach(some -> some.forEach(comment -> {
                    commentIds.add(comment.id());
                    authors.add(comment.user());
                }));
        return new ExportFacts(
                own,
                tagged,
                above,
                meta.read("term", termIds(tagged.values(), above.values())),
                rows.places(parents),
                rows.logins(authors),
                pictures(own.values(), asker),
                comments,
                meta.read("comment", commentIds),
                asker.site().stickyPosts());
    }

    /** The terms above these in each of the taxonomies that have an above. */
    private Map<String, Map<Long, TermRow>> above(Collection<List<TermRow>> tagged, ExportWish wish) {
        Map<String, Map<Long, TermRow>> out = new HashMap<>();
        for (PostType type : wish.types().values()) {
            for (Taxonomy taxonomy : PostParams.taxonomies(type, model)) {
                if (taxonomy.hierarchical()) {
                    out.computeIfAbsent(taxonomy.name(), name -> terms.ancestry(name, idsIn(tagged, name)));
                }
            }
        }
        return out;
    }

    private static Set<Long> idsIn(Collection<List<TermRow>> tagged, String taxonomy) {
        Set<Long> out = new LinkedHashSet<>();
        tagged.forEach(some ->
                some.stream().filter(term -> term.taxonomy().equals(taxonomy)).forEach(term -> out.add(term.id())));
        return out;
    }

    private static Set<Long> termIds(Collection<List<TermRow>> tagged, Collection<Map<Long, TermRow>> above) {
        Set<Long> out = new LinkedHashSet<>();
        tagged.forEach(some -> some.forEach(term -> out.add(term.id())));
        above.forEach(some -> out.addAll(some.keySet()));
        return out;
    }

    private Map<Long, ExportedPicture> pictures(Collection<MetaRows> own, Asker asker) {
        Set<Long> ids = new LinkedHashSet<>();
        own.forEach(
                some -> some.first("_thumbnail_id").flatMap(ExportRecord::id).ifPresent(ids::add));
        Map<Long, PostRow> found = posts.rows(ids);
        Map<Long, MetaRows> texts = meta.read("post", found.keySet());
        Map<Long, ExportedPicture> out = new HashMap<>();
        found.forEach((id, row) -> picture(row, texts.get(id), asker).ifPresent(one -> out.put(id, one)));
        return out;
    }

    private static Optional<ExportedPicture> picture(PostRow row, MetaRows texts, Asker asker) {
        AttachmentFacts facts = AttachmentReader.read(row, texts, asker.site());
        return facts.file().isEmpty()
                ? Optional.empty()
                : Optional.of(new ExportedPicture(facts.url(), facts.alt(), facts.title(), facts.caption()));
    }
}

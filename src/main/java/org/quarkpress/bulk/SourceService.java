package org.quarkpress.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.quarkpress.bulk.SourceOutcome.Result;
import org.quarkpress.bulk.meta.MetaRefusal;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.post.PostParams;
import org.quarkpress.post.PostResource;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.rest.Asker;
import org.quarkpress.wpdb.LockStore;

/**
 * Takes what a source says of its own things, any number of times: nothing twice, and nothing of what is refused. Post,
 * terms, meta and what is known of the source are one transaction, and one at a time takes the same thing.
 */
@ApplicationScoped
public class SourceService {
    private static final String POST = "post";

    private final SourceStore sources;
    private final LockStore locks;
    private final PostStore posts;
    private final ImportPostService writer;
    private final ImportTermService terms;
    private final ImportNameService names;
    private final ImportCommentService comments;
    private final Model model;

    /** A service over these. */
    public SourceService(
            SourceStore sources,
            LockStore locks,
            PostStore posts,
            ImportPostService writer,
            ImportTermService terms,
            ImportNameService names,
            ImportCommentService comments,
            Model model) {
        this.sources = sources;
        this.locks = locks;
        this.posts = posts;
        this.writer = writer;
        this.terms = terms;
        this.names = names;
        this.comments = comments;
        this.model = model;
    }

    /** The post that stands for a source's; empty when there is none, or no longer. */
    public Optional<PostRow> find(SourceAddress address) {
        return sources.find(address)
                .flatMap(known -> posts.row(known.objectId()))
                .filter(this::isShown);
    }

    /**
     * Takes a record.
     *
     * @param address which of the source's things it is
     * @param raw the tree of its JSON
     * @param createTerms whether terms that are not there are made
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal}; nothing is stored then
     */
    @Transactional
    public SourceOutcome put(
            SourceAddress address, Map<String, Object> raw, ImportPolicy policy, boolean createTerms, Asker asker) {
        ImportPicture picture = ImportRecord.read(raw).picture().value();
        if (picture != null && picture.elsewhere()) {
            throw ImportRefusal.of(
                    "quarkpress_item_picture_elsewhere",
                    "Pictures are only fetched by imports; upload it and name its id.",
                    "/featured_image");
        }
        ImportOptions options =
                new ImportOptions(address.source(), policy, false, createTerms, false, null, MediaMode.LEAVE);
        return put(
                address, raw, new ImportScope(ImportScope.NO_JOB, options, asker), Map.of(), new TermMemo(), id -> {});
    }

    /**
     * The same in the caller's transaction. Pictures that are elsewhere are left for later.
     *
     * @param scope what is wanted, and by whom
     * @param authors who wrote, as far as that is known; others are looked up
     * @param memo the terms that are known in this transaction
     * @param touched hears of the id of a post that is about to be changed
     */
    public SourceOutcome put(
            SourceAddress address,
            Map<String, Object> raw,
            ImportScope scope,
            Map<ImportName, Long> authors,
            TermMemo memo,
            LongConsumer touched) {
        ImportPolicy policy = scope.options().policy();
        Asker asker = scope.asker();
        ImportRecord record = ImportRecord.read(raw);
        if (record.sourceId() != null && !record.sourceId().equals(address.sourceId())) {
            throw ImportRefusal.of("quarkpress_item_source_id", "The address names another source id.", "/source_id");
        }
        String hash = ImportHash.of(raw);
        locks.lock(address.family());
        Optional<SourceRow> known = sources.find(address);
        PostRow stored = known.flatMap(row -> posts.row(row.objectId())).orElse(null);
        if (stored != null && !isShown(stored)) {
            throw unknownType();
        }
        if (stored != null && policy.leaves(known.get().hash(), hash)) {
            return new SourceOutcome(Result.SKIPPED, stored);
        }
        PostType type = type(record, stored);
        Map<String, Object> resolved = resolve(record, type, address, scope, authors, memo);
        PostRow before = stored == null && policy == ImportPolicy.MATCH ? match(record, type, resolved) : stored;
        if (before != null) {
            touched.accept(before.id());
        }
        PostRow after = writer.store(record, resolved, type, before, scope);
        if (type.hierarchical() && resolved.get("parent") instanceof Long parent && parent != after.parent()) {
            throw ImportNameService.ring(); // wp/v2 would leave it without a parent in silence
        }
        sources.put(new SourceRow(address, POST, after.id(), hash), asker.now());
        if (record.comments().said()) {
            List<ImportComment> own = record.comments().value().stream()
                    .map(one -> one.below(address.sourceId()))
                    .toList();
            comments.store(scope, Map.of(after.id(), own));
        }
        return new SourceOutcome(before == null ? Result.CREATED : Result.UPDATED, after);
    }

    /** The type a record names, that of the post there is, or posts. */
    private PostType type(ImportRecord record, PostRow stored) {
        String name = record.type() == null ? stored == null ? POST : stored.type() : record.type();
        checkSameType(stored, name);
        return types(name).orElseThrow(SourceService::unknownType);
    }

    /** Refuses another type than that of the post there is, which is null for none. */
    public static void checkSameType(PostRow stored, String type) {
        if (stored != null && !stored.type().equals(type)) {
            throw ImportRefusal.of(
                    "quarkpress_item_type_changed", "The post is of another type: " + stored.type() + ".", "/type");
        }
    }

    public static WpError unknownType() {
        return ImportRefusal.of("quarkpress_item_type_unknown", "No posts of this type can be taken here.", "/type");
    }

    /** A post type that {@code wp/v2} shows as posts. */
    public Optional<PostType> types(String name) {
        return model.postTypes()
                .find(name)
                .filter(type -> model.postTypes().inRest().contains(type) && PostResource.covers(type));
    }

    private boolean isShown(PostRow row) {
        return types(row.type()).isPresent();
    }

    /** A post that people made, of the slug that the record names. */
    private PostRow match(ImportRecord record, PostType type, Map<String, Object> resolved) {
        Object slug = record.fields().get("slug");
        if (slug == null || "".equals(slug)) {
            return null;
        }
        Long parent = !type.hierarchical() ? null : resolved.get("parent") instanceof Long id ? id : Long.valueOf(0);
        return names.withSlug(String.valueOf(slug), type, parent)
                .flatMap(posts::rowForUpdate) // first the lock, so that no two sources take the same post
                .filter(row -> !sources.isTaken(POST, row.id()))
                .orElse(null);
    }

    private Map<String, Object> resolve(
            ImportRecord record,
            PostType type,
            SourceAddress address,
            ImportScope scope,
            Map<ImportName, Long> authors,
            TermMemo memo) {
        Asker asker = scope.asker();
        Map<String, Object> out = new LinkedHashMap<>();
        if (record.author().said()) {
            ImportName author = record.author().value();
            out.put("author", author == null ? asker.actor().id() : author(author, authors));
        }
        if (record.parent().said()) {
            ImportName parent = record.parent().value();
            out.put("parent", parent == null ? 0L : names.parent(parent, address.source(), type));
        }
        if (record.picture().said() && !record.picture().value().elsewhere()) {
            names.checkPicture(record.picture().value().id());
            out.put("featured_media", record.picture().value().id());
        }
        if (record.terms().said()) {
            terms.resolve(named(record.terms().value(), type), scope.options().createTerms(), asker, memo)
                    .forEach((taxonomy, ids) -> out.put(taxonomy.restBase(), ids));
        }
        return out;
    }

    private Long author(ImportName name, Map<ImportName, Long> known) {
        Long id = known.get(name);
        return id == null ? (Long) names.author(name) : id;
    }

    /** The taxonomies that are named; all of the type, with no terms, when they are cleared. */
    public Map<Taxonomy, List<TermName>> named(Map<String, List<TermName>> terms, PostType type) {
        List<Taxonomy> all = PostParams.taxonomies(type, model);
        Map<Taxonomy, List<TermName>> out = new LinkedHashMap<>();
        if (terms == null) {
            all.forEach(taxonomy -> out.put(taxonomy, List.of()));
            return out;
        }
        terms.forEach((name, some) -> {
            Taxonomy taxonomy = all.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> ImportRefusal.of(
                            "quarkpress_item_taxonomy_unknown",
                            "Posts of this type have no such taxonomy.",
                            "/terms/" + MetaRefusal.token(name)));
            out.put(taxonomy, some);
        });
        return out;
    }
}

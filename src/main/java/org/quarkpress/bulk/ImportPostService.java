package org.quarkpress.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.meta.MetaChange;
import org.quarkpress.meta.MetaField;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostAccessService;
import org.quarkpress.post.PostBatchService;
import org.quarkpress.post.PostChange;
import org.quarkpress.post.PostChangeService;
import org.quarkpress.post.PostDate;
import org.quarkpress.post.PostDraft;
import org.quarkpress.post.PostResource;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostSaving;
import org.quarkpress.post.PostStore;
import org.quarkpress.post.PostWriteService;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.Dispatcher;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.RestDate;

/**
 * Stores the post of a record as {@code wp/v2} would: the same arguments, permissions, filters and slugs. It differs in
 * what importing means: the time of the last change is kept, no revision is, and meta is read generously.
 */
@ApplicationScoped
public class ImportPostService {
    private final PostResource house;
    private final PostAccessService access;
    private final PostWriteService writer;
    private final PostBatchService batch;
    private final PostChangeService changes;
    private final PostStore posts;
    private final MetaStore meta;
    private final MetaRegistry registry;

    /** A service over these. */
    public ImportPostService(
            PostResource house,
            PostAccessService access,
            PostWriteService writer,
            PostBatchService batch,
            PostChangeService changes,
            PostStore posts,
            MetaStore meta,
            MetaRegistry registry) {
        this.house = house;
        this.access = access;
        this.writer = writer;
        this.batch = batch;
        this.changes = changes;
        this.posts = posts;
        this.meta = meta;
        this.registry = registry;
    }

    /** What posts of a type are checked by: the same for all records of a chunk. */
    public TypeRules rules(PostType type) {
        return new TypeRules(type, house.schema(type), house.editArgs(type), registry.fields("post", type.name()));
    }

    /**
     * Works a new post out of a record, without a look at the database; what the record names is not in it yet.
     *
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal}
     */
    public PostDraft draft(ImportRecord record, TypeRules rules, Asker asker) {
        RestRequest request = new RestRequest("POST", rules.type().rest().route(), Map.of(), asker);
        request.with(ParamSource.JSON, ImportParams.of(record.fields(), Map.of(), rules.schema()));
        PostSaving saving = saving(record, Map.of(), asker.site().timezone(), false);
        return ImportRefusal.placed(() -> {
            Dispatcher.check(request, rules.args());
            return batch.draft(request, rules.type(), rules.schema(), saving);
        });
    }

    /**
     * The draft with what the record names: author, parent, terms and picture.
     *
     * @param resolved the names as {@code wp/v2} has them: ids
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal} for what the asker may not do
     */
    public PostDraft complete(PostDraft draft, Map<String, Object> resolved) {
        RestRequest request = draft.request();
        request.source(ParamSource.JSON).putAll(ImportParams.of(Map.of(), resolved, draft.schema()));
        return ImportRefusal.placed(() -> {
            access.checkCreate(request, draft.type());
            long author =
                    resolved.get("author") instanceof Long id ? id : draft.row().author();
            long parent = resolved.get("parent") instanceof Long id ? id : 0;
            return draft.at(author, parent);
        });
    }

    /**
     * Works out what a record changes of a post, without a look at the database.
     *
     * @param resolved the record's names as {@code wp/v2} has them: ids
     * @param before the post, locked
     * @param facts what permission rules must know of it
     * @return nothing for a change that has to be made by itself
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal}
     */
    public Optional<PostChange> change(
            ImportRecord record,
            Map<String, Object> resolved,
            TypeRules rules,
            PostRow before,
            PostFacts facts,
            Asker asker) {
        RestRequest request = new RestRequest("POST", rules.type().rest().route(), Map.of(), asker);
        request.with(ParamSource.JSON, ImportParams.of(record.fields(), resolved, rules.schema()));
        request.with(ParamSource.URL, new LinkedHashMap<>(Map.of("id", before.id())));
        PostSaving saving = saving(record, resolved, asker.site().timezone(), false);
        changes.know(request, before, facts);
        return ImportRefusal.placed(() -> {
            Dispatcher.check(request, rules.args());
            return changes.plan(request, rules.type(), rules.schema(), saving, before, facts);
        });
    }

    /**
     * What a record changes of a post's meta.
     *
     * @param row the post as it shall be
     * @param rows its meta as it is
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal}
     */
    public List<MetaChange> metaChanges(ImportRecord record, TypeRules rules, PostRow row, MetaRows rows, Asker asker) {
        Map<MetaField, Object> wanted = wanted(record, rules.meta());
        MetaPermission permission = permission(rules.type(), row, asker);
        return ImportRefusal.placed(() -> ImportMeta.changes(wanted, record.storedMeta(), rows, permission));
    }

    /**
     * What a record says of the registered meta of its post; nothing of what it does not say.
     *
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal}
     */
    public static Map<MetaField, Object> wanted(ImportRecord record, Collection<MetaField> fields) {
        Map<String, Object> sent = record.meta().said() ? record.meta().value() : Map.of();
        return ImportMeta.wanted("post", fields, sent, record.storedMeta(), "");
    }

    private static MetaPermission permission(PostType type, PostRow row, Asker asker) {
        PostFacts facts = PostFacts.of(row.id(), type.name(), type.caps(), row.status(), row.author());
        List<String> required =
                MapMetaCap.required(MetaCapability.EDIT_POST, asker.actor().id(), facts);
        return new MetaPermission(asker.actor(), required);
    }

    /**
     * Stores a post and gives its row.
     *
     * @param before the post it changes, null to make one
     * @param resolved the record's names as {@code wp/v2} has them: ids
     */
    PostRow store(ImportRecord record, Map<String, Object> resolved, PostType type, PostRow before, ImportScope scope) {
        Asker asker = scope.asker();
        Schema schema = house.schema(type);
        Map<MetaField, Object> wanted = wanted(record, registry.fields("post", type.name()));
        Map<String, Object> params = ImportParams.of(record.fields(), resolved, schema);
        RestRequest request = new RestRequest("POST", type.rest().route(), Map.of(), asker);
        request.with(ParamSource.JSON, params);
        if (before != null) {
            request.with(ParamSource.URL, new LinkedHashMap<>(Map.of("id", before.id())));
        }
        PostSaving saving = saving(record, resolved, asker.site().timezone(), !scope.isJob());
        return ImportRefusal.placed(() -> {
            Dispatcher.check(request, house.editArgs(type));
            long id = before == null
                    ? create(request, type, schema, saving)
                    : update(request, type, schema, saving, before.id());
            PostRow row = posts.row(id).orElseThrow();
            storeMeta(wanted, record.storedMeta(), type, row, asker);
            return row;
        });
    }

    private long create(RestRequest request, PostType type, Schema schema, PostSaving saving) {
        access.checkCreate(request, type);
        return writer.create(request, type, schema, saving);
    }

    private long update(RestRequest request, PostType type, Schema schema, PostSaving saving, long id) {
        access.checkUpdate(request, type);
        writer.update(request, type, schema, id, saving);
        return id;
    }

    /** The author, and the record's own times: of the last change, and of a draft whose date in GMT is told to be none. */
    private static PostSaving saving(
            ImportRecord record, Map<String, Object> resolved, ZoneId zone, boolean countsTerms) {
        Map<String, Object> fields = record.fields();
        boolean open = fields.get("date") instanceof String
                && fields.containsKey("date_gmt")
                && fields.get("date_gmt") == null;
        String openDate = open
                ? new ImportDate((String) fields.get("date"), false).at(zone).local()
                : null;
        boolean openChange = record.modified() != null && !record.modified().gmt();
        Long author = resolved.get("author") instanceof Long id ? id : null;
        return new PostSaving(author, modified(record, zone), openDate, openChange, false, countsTerms);
    }

    private static PostDate modified(ImportRecord record, ZoneId zone) {
        if (record.modified() == null) {
            return null;
        }
        RestDate date = record.modified().at(zone);
        return new PostDate(date.local(), date.gmt());
    }

    private void storeMeta(
            Map<MetaField, Object> wanted, List<StoredValue> stored, PostType type, PostRow row, Asker asker) {
        if (wanted.isEmpty() && stored.isEmpty()) {
            return;
        }
        MetaRows rows = meta.readForChange("post", row.id());
        meta.apply("post", row.id(), ImportMeta.changes(wanted, stored, rows, permission(type, row, asker)));
    }
}

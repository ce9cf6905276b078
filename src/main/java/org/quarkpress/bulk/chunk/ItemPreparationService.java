package org.quarkpress.bulk.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.bulk.ImportCommentService;
import org.quarkpress.bulk.ImportHash;
import org.quarkpress.bulk.ImportMeta;
import org.quarkpress.bulk.ImportPostService;
import org.quarkpress.bulk.ImportRecord;
import org.quarkpress.bulk.ImportRefusal;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceRow;
import org.quarkpress.bulk.SourceService;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.bulk.TypeRules;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.bulk.stored.StoredItem;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaField;
import org.quarkpress.post.PostDraft;

/**
 * Reads, checks and cleans the parts of a chunk, so that its transaction has only to look things up and to write. It can
 * run while another chunk is being stored: what it learns from the database is no more than a hint.
 */
@ApplicationScoped
public class ItemPreparationService {
    private final ImportPostService posts;
    private final SourceService types;
    private final SourceStore sources;
    private final ImportCommentService comments;

    /** A service over these. */
    public ItemPreparationService(
            ImportPostService posts, SourceService types, SourceStore sources, ImportCommentService comments) {
        this.comments = comments;
        this.posts = posts;
        this.types = types;
        this.sources = sources;
    }

    /** The parts, prepared, in their order. */
    public List<PreparedItem> prepare(ImportScope scope, List<ImportPart> parts) {
        List<String> hashes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (ImportPart part : parts) {
            boolean item = part.refusal() == null && part.kind() == ImportPart.Kind.ITEM;
            hashes.add(item ? ImportHash.of(part.fields()) : "");
            if (item) {
                ids.add(id(part));
            }
        }
        Map<String, SourceRow> known = sources.findAll(scope.options().source(), "post", ids);
        Map<String, TypeRules> rules = new HashMap<>();
        List<PreparedItem> out = new ArrayList<>();
        for (ImportPart part : parts) {
            out.add(prepare(scope, part, hashes.get(out.size()), known, rules));
        }
        return out;
    }

    private PreparedItem prepare(
            ImportScope scope,
            ImportPart part,
            String hash,
            Map<String, SourceRow> known,
            Map<String, TypeRules> rules) {
        if (part.refusal() != null) {
            return PreparedItem.refused(part, "", part.refusal());
        }
        String id = part.kind() == ImportPart.Kind.ITEM ? id(part) : "";
        SourceRow before = known.get(id);
        boolean same = before != null && scope.options().policy().leaves(before.hash(), hash);
        if (part.kind() != ImportPart.Kind.ITEM || same) {
            return PreparedItem.bare(part, id, hash);
        }
        try {
            return StoredItem.isStored(part.fields())
                    ? PreparedItem.stored(part, id, hash, StoredItem.read(part.fields()))
                    : read(scope, part, id, hash, rules);
        } catch (WpError refusal) {
            return PreparedItem.refused(part, id, refusal);
        }
    }

    private PreparedItem read(
            ImportScope scope, ImportPart part, String id, String hash, Map<String, TypeRules> known) {
        ImportRecord record = ImportRecord.read(part.fields());
        if (record.sourceId() == null) {
            throw ImportRefusal.of(
                    "quarkpress_item_source_id_missing", "A record needs the source's own key.", "/source_id");
        }
        String name = record.type() == null ? "post" : record.type();
        TypeRules rules = known.computeIfAbsent(
                name, type -> types.types(type).map(posts::rules).orElse(null));
        if (rules == null) {
            throw SourceService.unknownType();
        }
        Map<MetaField, List<String>> meta = ImportMeta.texts(ImportPostService.wanted(record, rules.meta()));
        if (record.comments().said()) {
            comments.cleaned(scope, record.comments().value());
        }
        PostDraft draft = posts.draft(record, rules, scope.asker());
        return new PreparedItem(part, id, hash, record, rules, draft, meta, null, null);
    }

    /** The source's key as text; empty for none or what cannot be one, which reading refuses. */
    private static String id(ImportPart part) {
        if (StoredItem.isStored(part.fields())) {
            return StoredItem.sourceId(part.fields());
        }
        Object id = part.fields().get("source_id");
        String text =
                id instanceof String || id instanceof Long ? String.valueOf(id).strip() : "";
        return SourceAddress.isId(text) ? text : "";
    }
}

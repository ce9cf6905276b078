package org.quarkpress.bulk.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quarkpress.bulk.ImportAuthorService;
import org.quarkpress.bulk.ImportComment;
import org.quarkpress.bulk.ImportCommentService;
import org.quarkpress.bulk.ImportName;
import org.quarkpress.bulk.ImportPostService;
import org.quarkpress.bulk.ImportRefusal;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalStore;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceRow;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.bulk.TermMemo;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.model.PostType;
import org.quarkpress.post.NewPost;
import org.quarkpress.post.NewPost.MetaText;
import org.quarkpress.post.OtherPlaces;
import org.quarkpress.post.PostBatchService;
import org.quarkpress.post.PostDraft;
import org.quarkpress.post.PostRow;

/** Makes the posts of many items at once; those that cannot be taken leave nothing. In the caller's transaction. */
@ApplicationScoped
public class ChunkCreateService {
    /** An item that is about to be stored. */
    private record Ready(PreparedItem item, PostDraft draft, List<MetaText> meta) {}

    private final PostBatchService batch;
    private final ImportPostService posts;
    private final ChunkNameService names;
    private final SourceStore sources;
    private final JournalStore journal;
    private final DryRunMemoryStore memory;
    private final ImportAuthorService authors;
    private final ImportCommentService comments;

    /** A service over these. */
    public ChunkCreateService(
            PostBatchService batch,
            ImportPostService posts,
            ChunkNameService names,
            SourceStore sources,
            JournalStore journal,
            DryRunMemoryStore memory,
            ImportAuthorService authors,
            ImportCommentService comments) {
        this.batch = batch;
        this.posts = posts;
        this.names = names;
        this.sources = sources;
        this.journal = journal;
        this.memory = memory;
        this.authors = authors;
        this.comments = comments;
    }

    /** Stores new posts and tells what became of each. */
    List<ItemOutcome> create(ImportScope scope, List<PreparedItem> items, ChunkNames known) {
        ItemOutcome[] out = new ItemOutcome[items.size()];
        Map<Integer, Ready> ready = new LinkedHashMap<>();
        for (int i = 0; i < out.length; i++) {
            PreparedItem item = items.get(i);
            try {
                ready.put(i, names.undoable(item, known, () -> complete(scope, item, known)));
            } catch (WpError refusal) {
                boolean waits = !known.last() && "quarkpress_item_parent_unknown".equals(refusal.code());
                out[i] = waits ? item.as(Result.DEFERRED, 0) : item.refusedFor(refusal);
            }
        }
        List<Ready> settled = settled(List.copyOf(ready.values()), scope);
        int n = 0;
        for (int i : ready.keySet()) {
            Ready one = settled.get(n++);
            out[i] = one.item.as(Result.CREATED, one.draft.row().id());
        }
        store(scope, settled);
        return List.of(out);
    }

    private List<Ready> settled(List<Ready> ready, ImportScope scope) {
        OtherPlaces others = scope.options().dryRun()
                ? (slugs, numbered) -> memory.places(scope.job(), slugs, numbered)
                : OtherPlaces.NONE;
        List<PostDraft> drafts = batch.settle(ready.stream().map(Ready::draft).toList(), scope.asker(), others);
        List<Ready> out = new ArrayList<>();
        drafts.forEach(draft -> {
            Ready before = ready.get(out.size());
            out.add(new Ready(before.item, draft, before.meta));
        });
        return out;
    }

    /** All that can be refused of an item. */
    private Ready complete(ImportScope scope, PreparedItem item, ChunkNames known) {
        Map<String, Object> resolved = names.given(scope, item, known);
        PostDraft draft = posts.complete(item.draft(), resolved);
        List<MetaText> meta = new ArrayList<>(batch.meta(draft));
        Actor actor = scope.asker().actor();
        PostType type = draft.type();
        PostFacts facts = PostFacts.of(
                0, type.name(), type.caps(), draft.row().status(), draft.row().author());
        MetaPermission permission =
                new MetaPermission(actor, MapMetaCap.required(MetaCapability.EDIT_POST, actor.id(), facts));
        ImportRefusal.placed(() -> {
            item.meta().keySet().forEach(permission::checkUpdate);
            return true;
        });
        item.meta().forEach((field, texts) -> texts.forEach(text -> meta.add(new MetaText(field.key(), text))));
        item.record().storedMeta().forEach(row -> meta.add(new MetaText(row.key(), row.text())));
        return new Ready(item, draft, meta);
    }

    private void store(ImportScope scope, List<Ready> ready) {
        Map<Long, Set<Long>> places =
                batch.places(ready.stream().map(Ready::draft).toList());
        List<NewPost> news = new ArrayList<>();
        List<SourceRow> rows = new ArrayList<>();
        List<JournalEntry> entries = new ArrayList<>();
        for (Ready one : ready) {
            PostRow row = one.draft.row();
            NewPost post = new NewPost(row, places.get(row.id()), one.meta, batch.sticky(one.draft));
            news.add(post);
            SourceAddress address = new SourceAddress(scope.options().source(), one.item.sourceId());
            rows.add(new SourceRow(address, "post", row.id(), one.item.hash()));
            PostSnapshot snapshot = new PostSnapshot(row, post.meta(), post.places(), post.sticky());
            entries.add(JournalEntry.created(JournalEntry.Kind.POST, row.id(), snapshot.fingerprint()));
        }
        batch.insert(news);
        sources.insertAll(rows, scope.asker().now());
        journal.add(scope.job(), entries);
        Map<Long, List<ImportComment>> written = new LinkedHashMap<>();
        ready.forEach(one -> written.put(one.draft.row().id(), one.item.comments()));
        comments.store(scope, written);
    }

    /** What the names in these items stand for; authors who are not there are made where the job says so. */
    ChunkNames names(ImportScope scope, Collection<PreparedItem> fresh, Collection<PreparedItem> others, boolean last) {
        Set<ImportName> writers = new LinkedHashSet<>();
        Stream.concat(fresh.stream(), others.stream())
                .map(PreparedItem::record)
                .filter(record -> record != null && record.author().value() != null)
                .forEach(record -> writers.add(record.author().value()));
        ChunkNames out = ChunkNames.empty(last);
        out.authors().putAll(authors.resolve(scope, writers));
        return out;
    }

    /** Notes the terms that were made for items of this transaction. */
    void journalTerms(ImportScope scope, TermMemo made) {
        journal.add(
                scope.job(),
                made.made().stream()
                        .map(id -> JournalEntry.created(JournalEntry.Kind.TERM, id, ""))
                        .toList());
    }
}

package org.quarkpress.bulk.rollback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.bulk.CommentSnapshot;
import org.quarkpress.bulk.ImportCommentStore;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalRow;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.comment.CommentStore;

/**
 * Undoes what jobs did to comments: made ones go unless somebody has changed or answered them, changed ones come back
 * with their meta, and posts count their comments anew.
 */
@ApplicationScoped
public class CommentUndoService implements KindUndo {
    private static final String COMMENT = "comment";
    private static final int AT_ONCE = 1000;

    private final CommentStore comments;
    private final CommentUndoStore rows;
    private final ImportCommentStore writer;
    private final SourceStore sources;

    /** A service over these stores. */
    public CommentUndoService(
            CommentStore comments, CommentUndoStore rows, ImportCommentStore writer, SourceStore sources) {
        this.comments = comments;
        this.rows = rows;
        this.writer = writer;
        this.sources = sources;
    }

    @Override
    public JournalEntry.Kind kind() {
        return JournalEntry.Kind.COMMENT;
    }

    @Override
    public Map<Long, Undone> undo(ImportScope scope, List<JournalRow> entries) {
        List<Long> ids =
                entries.stream().map(row -> row.entry().objectId()).sorted().toList();
        rows.lock(ids);
        Map<Long, CommentRow> now = comments.rows(ids);
        Map<Long, Undone> out = new LinkedHashMap<>();
        Map<Long, Long> made = new LinkedHashMap<>();
        Set<Long> posts = new HashSet<>();
        for (JournalRow row : entries) {
            JournalEntry entry = row.entry();
            CommentRow comment = now.get(entry.objectId());
            if (comment == null) {
                out.put(row.id(), Undone.GONE);
            } else if (!isAsLeft(comment, entry.fingerprint())) {
                out.put(row.id(), Undone.KEPT);
            } else if (entry.action() == JournalEntry.Action.CREATED) {
                made.put(entry.objectId(), row.id());
                posts.add(comment.post());
            } else {
                posts.add(comment.post());
                posts.add(restore(comment.id(), entry.before()));
                out.put(row.id(), Undone.UNDONE);
            }
        }
        Set<Long> answered = made.isEmpty() ? Set.of() : answered(scope.job(), posts);
        made.forEach((id, row) -> out.put(row, answered.contains(id) ? Undone.KEPT : Undone.UNDONE));
        made.keySet().removeAll(answered);
        rows.remove(made.keySet());
        sources.forget(COMMENT, made.keySet());
        writer.recount(posts);
        return out;
    }

    private static boolean isAsLeft(CommentRow comment, String fingerprint) {
        return new CommentSnapshot(comment, List.of()).fingerprint().equals(fingerprint);
    }

    /** The comments of these posts below which something stays that this job did not make, or that was changed since. */
    private Set<Long> answered(long job, Collection<Long> posts) {
        Map<Long, Long> parents = rows.parents(posts);
        List<Long> answers = List.copyOf(parents.keySet());
        Set<Long> staying = new HashSet<>(answers);
        for (int from = 0; from < answers.size(); from += AT_ONCE) {
            Map<Long, String> ours = rows.left(job, answers.subList(from, Math.min(answers.size(), from + AT_ONCE)));
            comments.rows(ours.keySet()).values().stream()
                    .filter(comment -> isAsLeft(comment, ours.get(comment.id())))
                    .forEach(comment -> staying.remove(comment.id()));
        }
        return CommentThreads.answered(parents, staying);
    }

    /** The comment as it was; gives the post it stands under again. */
    private long restore(long id, byte[] before) {
        CommentSnapshot comment = CommentSnapshot.of(id, before);
        writer.update(List.of(comment.row()));
        rows.setMeta(id, comment.meta());
        sources.setHash(COMMENT, id, CommentSnapshot.hash(before));
        return comment.row().post();
    }
}

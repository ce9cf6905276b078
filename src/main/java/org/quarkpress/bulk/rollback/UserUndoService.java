package org.quarkpress.bulk.rollback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalRow;
import org.quarkpress.user.UserStore;

/** Removes the people that jobs made, unless they have written or may do something by now. */
@ApplicationScoped
public class UserUndoService implements KindUndo {
    private final UserStore users;
    private final UserUseStore uses;

    /** A service over these stores. */
    public UserUndoService(UserStore users, UserUseStore uses) {
        this.users = users;
        this.uses = uses;
    }

    @Override
    public JournalEntry.Kind kind() {
        return JournalEntry.Kind.USER;
    }

    @Override
    public Map<Long, Undone> undo(ImportScope scope, List<JournalRow> entries) {
        Map<Long, Undone> out = new LinkedHashMap<>();
        entries.forEach(row -> out.put(row.id(), undo(row.entry().objectId())));
        return out;
    }

    private Undone undo(long id) {
        if (users.find(id).isEmpty()) {
            return Undone.GONE;
        }
        if (uses.isUsed(id)) {
            return Undone.KEPT;
        }
        users.delete(id);
        return Undone.UNDONE;
    }
}

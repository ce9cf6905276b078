package org.quarkpress.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.RestRequest;

/** Deletes users for good ({@code wp_delete_user}): their posts go to an heir or to the trash. */
@ApplicationScoped
public class UserDeleteService {
    private final UserStore store;
    private final Orphans orphans;

    public UserDeleteService(UserStore store, Orphans orphans) {
        this.store = store;
        this.orphans = orphans;
    }

    /** Who gets the posts, if anybody; 0 leaves them to no one. Refuses what is no deletion or no heir. */
    OptionalLong heir(RestRequest request, UserRow user) {
        if (!request.flag("force")) {
            throw WpError.of("rest_trash_not_supported", "Users have no trash; force must be true.", 501);
        }
        if (!(request.param("reassign") instanceof Long heir)) {
            return OptionalLong.empty();
        }
        if (heir != 0 && (heir == user.id() || store.find(heir).isEmpty())) {
            throw UserErrors.bad("rest_user_invalid_reassign", "The posts cannot be given to this user.");
        }
        return OptionalLong.of(heir);
    }

    /** Deletes the user and all meta; posts and links go to the heir, or to the trash when there is none. */
    @Transactional
    public void delete(RestRequest request, UserRow user, OptionalLong heir) {
        store.lock(user.id());
        if (heir.isPresent()) {
            store.reassign(user.id(), heir.getAsLong());
        } else {
            orphans.trash(request, user.id());
            store.deleteLinks(user.id());
        }
        store.delete(user.id());
    }
}

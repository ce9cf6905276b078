package org.quarkpress.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

    /** Who gets the posts, 0 for nobody; refuses what is no deletion or no heir. */
    long heir(RestRequest request, UserRow user) {
        if (!request.flag("force")) {
            throw WpError.of("rest_trash_not_supported", "Users have no trash; force must be true.", 501);
        }
        long heir = request.integer("reassign").orElse(0L);
        if (heir != 0 && (heir == user.id() || store.find(heir).isEmpty())) {
            throw UserErrors.bad("rest_user_invalid_reassign", "The posts cannot be given to this user.");
        }
        return heir;
    }

    /** Deletes the user and all meta; the posts go to the heir, or to the trash when there is none. */
    @Transactional
    public void delete(RestRequest request, UserRow user, long heir) {
        store.lock(user.id());
        if (heir == 0) {
            orphans.trash(request, user.id());
        } else {
            store.reassignPosts(user.id(), heir);
        }
        store.delete(user.id());
    }
}

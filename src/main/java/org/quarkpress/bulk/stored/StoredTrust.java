package org.quarkpress.bulk.stored;

import java.util.Optional;
import java.util.Set;
import org.quarkpress.bulk.ImportRefusal;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Capability;
import org.quarkpress.capability.PostTypeCaps;
import org.quarkpress.error.WpError;
import org.quarkpress.model.PostType;

/** What somebody may store of an export file: what {@code wp/v2} would let them make of it. */
final class StoredTrust {
    private static final Set<String> PUBLISHED = Set.of("publish", "future", "private");
    /** Their content is no HTML, so that it cannot be filtered as such. */
    private static final Set<String> RAW =
            Set.of("custom_css", "wp_global_styles", "customize_changeset", "oembed_cache", "user_request");

    private StoredTrust() {}

    /**
     * Refuses what the asker may not make.
     *
     * @param type the type where it is registered; others ask for what posts ask for
     * @param author id of the author
     */
    static void check(ImportScope scope, StoredItem item, Optional<PostType> type, long author) {
        Actor actor = scope.asker().actor();
        boolean foreign = author != actor.id();
        int refusal = scope.asker().refusal();
        PostTypeCaps caps = type.map(PostType::caps).orElse(PostTypeCaps.POST);
        boolean unfiltered = actor.can(Capability.UNFILTERED_HTML);
        if (!actor.can(caps.name("create_posts")) || RAW.contains(item.type()) && !unfiltered) {
            throw refuse("rest_cannot_create", "You may not make posts of this type.", "/type", refusal);
        }
        if (PUBLISHED.contains(item.status()) && !actor.can(caps.name("publish_posts"))) {
            throw refuse("rest_cannot_publish", "You may not publish posts of this type.", "/status", refusal);
        }
        if (foreign && !actor.can(caps.name(Capability.EDIT_OTHERS_POSTS))) {
            throw refuse("rest_cannot_edit_others", "You may not make posts of others.", "/author", refusal);
        }
        if (item.sticky() && !actor.can(caps.name(Capability.EDIT_OTHERS_POSTS))) {
            throw refuse("rest_cannot_assign_sticky", "You may not make posts stay on top.", "/sticky", refusal);
        }
    }

    private static WpError refuse(String code, String message, String pointer, int status) {
        return ImportRefusal.within(pointer, () -> {
            throw WpError.of(code, message, status);
        });
    }
}

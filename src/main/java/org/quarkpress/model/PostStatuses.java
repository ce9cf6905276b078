package org.quarkpress.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.capability.StatusKind;

/** All registered post statuses, in the order of registration ({@code get_post_stati}). */
public final class PostStatuses {
    private final Map<String, PostStatus> byName;

    PostStatuses(Collection<PostStatus> statuses) {
        Map<String, PostStatus> all = new LinkedHashMap<>();
        statuses.forEach(status -> all.put(status.name(), status));
        byName = Collections.unmodifiableMap(all);
    }

    /** The status of this name ({@code get_post_status_object}). */
    public Optional<PostStatus> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All. */
    public Collection<PostStatus> all() {
        return byName.values();
    }

    /** What a status means for reading; unknown when it is not registered. */
    public StatusKind kind(String name) {
        return find(name).map(PostStatus::kind).orElse(StatusKind.UNKNOWN);
    }
}

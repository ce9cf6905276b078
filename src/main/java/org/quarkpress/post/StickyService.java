package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.option.OptionStore;
import org.quarkpress.php.PhpSerialize;
import org.quarkpress.site.Site;

/** The posts that stay on top: one option, changed under its lock so that no writer loses another's. */
@ApplicationScoped
public class StickyService {
    private static final String OPTION = "sticky_posts";

    private final OptionStore options;

    /** A service over the options. */
    public StickyService(OptionStore options) {
        this.options = options;
    }

    /** {@code stick_post}. */
    public void stick(long post) {
        change(post, true);
    }

    /** {@code stick_post} for many. */
    public void stickAll(Collection<Long> posts) {
        if (!posts.isEmpty()) {
            Optional<String> stored = lockedOption();
            Set<Long> ids =
                    new LinkedHashSet<>(Site.from(name -> stored.orElse("")).stickyPosts());
            ids.addAll(posts);
            options.put(OPTION, PhpSerialize.serialize(new ArrayList<Object>(ids)));
        }
    }

    /** {@code unstick_post}. */
    public void unstick(long post) {
        change(post, false);
    }

    /** The option as it is now. */
    public String stored() {
        return options.find(OPTION).orElse("");
    }

    /** A row that is not there cannot be locked: it is made first. */
    private Optional<String> lockedOption() {
        Optional<String> stored = options.findForUpdate(OPTION);
        if (stored.isPresent()) {
            return stored;
        }
        options.addIfAbsent(OPTION, PhpSerialize.serialize(List.of()), "auto");
        return options.findForUpdate(OPTION);
    }

    private void change(long post, boolean sticky) {
        Optional<String> stored = lockedOption();
        List<Long> ids = new ArrayList<>(Site.from(name -> stored.orElse("")).stickyPosts());
        boolean changed = sticky ? !ids.contains(post) && ids.add(post) : ids.removeIf(id -> id == post);
        if (changed) {
            options.put(OPTION, PhpSerialize.serialize(new ArrayList<Object>(ids)));
        }
    }
}

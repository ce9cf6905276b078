package org.quarkpress.model;

import java.util.List;
import java.util.Map;
import org.quarkpress.capability.PostTypeCaps;

/**
 * A post type as {@code WP_Post_Type} holds it.
 *
 * @param name its key, at most 20 characters
 * @param labels the words for it
 * @param description a sentence, may be empty
 * @param hierarchical whether its things have parents among themselves
 * @param visibility who sees them and where
 * @param capabilities the {@code cap} names by generic name, in WordPress's order
 * @param mapMetaCap whether questions about one thing are answered from its author and status
 * @param supports what its things can have
 * @param hasArchive false, true, or the text its archive's address begins with
 * @param rewrite how addresses are made
 * @param queryVar the query variable that names one of them, or null
 * @param rest whether and where REST shows it
 * @param icon the menu's icon, or null
 * @param template the blocks a new one begins with
 * @param templateLock {@code all}, {@code insert}, {@code contentOnly}, or false
 * @param canExport whether exports contain it
 * @param builtIn whether it is WordPress's own
 */
public record PostType(
        String name,
        Labels labels,
        String description,
        boolean hierarchical,
        Visibility visibility,
        Map<String, String> capabilities,
        boolean mapMetaCap,
        Supports supports,
        Object hasArchive,
        Rewrite rewrite,
        String queryVar,
        RestExposure rest,
        String icon,
        List<Object> template,
        Object templateLock,
        boolean canExport,
        boolean builtIn) {

    /** The capability names for permission rules. */
    public PostTypeCaps caps() {
        return new PostTypeCaps(capabilities, mapMetaCap);
    }

    /** Whether this feature is supported ({@code post_type_supports}). */
    public boolean supports(String feature) {
        return supports.has(feature);
    }

    /** Whether visitors can see its things ({@code is_post_type_viewable}). */
    public boolean viewable() {
        return visibility.publiclyQueryable() || builtIn && visibility.isPublic();
    }

    /** Whether it is registered as public. */
    public boolean isPublic() {
        return visibility.isPublic();
    }

    /** The last part of its REST address. */
    public String restBase() {
        return rest.base();
    }
}

package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import org.quarkpress.rest.Asker;
import org.quarkpress.theme.ThemeStore;

/** Which templates a post may name: those that the active theme declares, and the one it has. */
@ApplicationScoped
public class PostTemplateService {
    private final ThemeStore themes;
    private final PostDetailStore rows;

    /** A service over the themes. */
    public PostTemplateService(ThemeStore themes, PostDetailStore rows) {
        this.themes = themes;
        this.rows = rows;
    }

    /** Whether a post of this type may have this template; the row is null for a new post. */
    public boolean allowed(String template, String type, PostRow row, Asker asker) {
        if (row != null && rows.meta(row.id(), PostMetaKey.TEMPLATE).orElse("").equals(template)) {
            return true;
        }
        return themes.load(asker.site().stylesheet()).templates(type).stream()
                .anyMatch(known -> known.name().equals(template));
    }
}

package org.quarkpress.content;

import java.util.Map;
import org.quarkpress.block.RenderContext;

/** What rendering reads of a site; the theme is the same one as long as its file is not read again. */
public record RenderSettings(
        String homeUrl, String uploadsUrl, String language, boolean smilies, int contentWidth, Theme theme) {
    /** The settings in a context. */
    public static RenderSettings of(RenderContext context) {
        return new RenderSettings(
                context.homeUrl(),
                context.uploadsUrl(),
                context.language(),
                context.smilies(),
                context.contentWidth(),
                new Theme(context.theme().tree()));
    }

    /** A theme's settings compared by identity: reading them anew gives another one. */
    static final class Theme {
        private final Map<String, Object> tree;

        Theme(Map<String, Object> tree) {
            this.tree = tree;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Theme theme && theme.tree == tree;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(tree);
        }
    }
}

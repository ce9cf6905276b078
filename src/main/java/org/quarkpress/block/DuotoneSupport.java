package org.quarkpress.block;

import java.util.List;
import java.util.Locale;

/** Two-colour filters on images ({@code WP_Duotone::render_duotone_support()}): a class for the filter. */
final class DuotoneSupport implements BlockSupport {

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        Object duotone = block.at("style", "color", "duotone");
        if (duotone == null || html.isEmpty() || !BlockTypes.supports(block.name(), "filter", "duotone")) {
            return html;
        }
        String slug = slug(duotone, context);
        return slug == null ? html : BlockSupport.addClasses(html, "wp-duotone-" + slug);
    }

    private static String slug(Object duotone, RenderContext context) {
        if (duotone instanceof List<?> colors) {
            StringBuilder slug = new StringBuilder();
            for (Object color : colors) {
                slug.append(
                        String.valueOf(color).replaceAll("[^A-Za-z0-9-]+", "").toLowerCase(Locale.ROOT));
                slug.append('-');
            }
            return slug.append(context.next("wp-id")).toString();
        }
        if (!(duotone instanceof String text)) {
            return null;
        }
        if (text.equals("unset")) {
            return "unset-" + context.next("wp-id");
        }
        int preset = text.startsWith("var:preset|duotone|") ? text.lastIndexOf('|') : -1;
        return preset < 0 ? null : text.substring(preset + 1);
    }
}

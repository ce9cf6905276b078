package org.quarkpress.block;

/** Custom font sizes become fluid, and fitted text gets its script's attributes ({@code wp_render_typography_support()}). */
final class TypographySupport implements BlockSupport {
    private static final String FIT = "core/fit-text";

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        String result = html;
        if (Values.isTruthy(block.attr("fitText")) && BlockTypes.supports(block.name(), "typography", "fitText")) {
            result = fitted(html);
        }
        String size = FluidSize.text(block.at("style", "typography", "fontSize"));
        if (size == null || size.isEmpty()) {
            return result;
        }
        String fluid = FluidSize.of(size, context.theme());
        return fluid.equals(size) ? result : replaceSize(result, size, fluid);
    }

    /** Rewrites the first declaration of that very size. */
    private static String replaceSize(String html, String size, String fluid) {
        for (int at = html.indexOf("font-size"); at >= 0; at = html.indexOf("font-size", at + 1)) {
            int value = skipSpace(html, at + "font-size".length());
            value = html.startsWith(":", value) ? skipSpace(html, value + 1) : -1;
            if (value < 0 || !html.startsWith(size, value)) {
                continue;
            }
            int end = skipSpace(html, value + size.length());
            end = html.startsWith(";", end) ? end + 1 : end;
            return html.substring(0, at) + "font-size:" + fluid + ";" + html.substring(end);
        }
        return html;
    }

    private static int skipSpace(String html, int from) {
        int at = from;
        while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String fitted(String html) {
        HtmlTags tags = new HtmlTags(html);
        if (!tags.next()) {
            return html;
        }
        tags.setBare("data-wp-interactive")
                .set("data-wp-context---core-fit-text", FIT + "::{\"fontSize\":\"\"}")
                .set("data-wp-init---core-fit-text", FIT + "::callbacks.init")
                .set("data-wp-style--font-size", FIT + "::context.fontSize");
        return tags.html();
    }
}

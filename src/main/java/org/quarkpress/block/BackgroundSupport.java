package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.php.PhpNumber;

/** A block's own background image or gradient ({@code wp_render_background_support()}). */
final class BackgroundSupport implements BlockSupport {

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        boolean own = block.at("style", "background") instanceof Map<?, ?> map && !map.isEmpty();
        if (!own || !BlockTypes.supports(block.name(), "background", "backgroundImage")) {
            return html;
        }
        StringBuilder style = new StringBuilder();
        StyleDeclarations.of(Map.of("background", withDefaults((Map<?, ?>) block.at("style", "background"))))
                .forEach((property, value) -> {
                    String text = PhpNumber.toText(value);
                    if (StyleValue.isShown(property, text)) {
                        style.append(property).append(':').append(text).append(';');
                    }
                });
        HtmlTags tags = new HtmlTags(html);
        if (style.isEmpty() || !tags.next()) {
            return html;
        }
        tags.set("style", Styles.append(tags.get("style"), style.toString()));
        return tags.addClass("has-background").html();
    }

    /** Images cover their block unless it says otherwise; contained ones stand in the middle. */
    private static Map<String, Object> withDefaults(Map<?, ?> background) {
        Map<String, Object> all = new LinkedHashMap<>();
        background.forEach((key, value) -> all.put(String.valueOf(key), value));
        if (Values.isTruthy(all.get("backgroundImage"))) {
            if (!Values.isTruthy(all.get("backgroundSize"))) {
                all.put("backgroundSize", "cover");
            }
            if ("contain".equals(all.get("backgroundSize")) && !Values.isTruthy(all.get("backgroundPosition"))) {
                all.put("backgroundPosition", "50% 50%");
            }
        }
        return all;
    }
}

package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.StripTags;

/** The search form ({@code core/search}). */
final class SearchBlock {
    /** Our own drawing of a magnifying glass. */
    private static final String ICON =
            "<svg class=\"search-icon\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\"><circle"
                    + " cx=\"13\" cy=\"11\" r=\"5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" /><line x1=\"9\" y1=\"15\""
                    + " x2=\"5\" y2=\"19\" stroke=\"currentColor\" stroke-width=\"1.5\" /></svg>";

    private final BlockScene scene;
    private final SearchStyles styles;
    private final String position;

    private SearchBlock(BlockScene scene) {
        this.scene = scene;
        this.styles = new SearchStyles(scene.block(), scene.context().theme());
        this.position = scene.text("buttonPosition");
    }

    static String render(BlockScene scene) {
        return new SearchBlock(scene).form();
    }

    private String form() {
        String id = "wp-block-search__input-" + scene.context().next("wp-block-search__input-");
        boolean inside = position.equals("button-inside");
        return "<form role=\"search\" method=\"get\" action=\""
                + Escape.attr(scene.asker().site().home("/")) + "\" "
                + scene.wrapper(formClasses().toArray(String[]::new)) + " " + (hides() ? hiding(id) : "") + ">"
                + label(id)
                + "<div class=\"wp-block-search__inside-wrapper" + wrapperClass() + "\" "
                + style(styles.wrapper(width(), inside)) + ">" + input(id) + hidden() + button() + "</div></form>";
    }

    /** Whether the field is opened by its button. */
    private boolean hides() {
        return position.equals("button-only");
    }

    /** What opens and closes the field. */
    private static String hiding(String id) {
        String state = "{\"isSearchInputVisible\":false,\"inputId\":\"" + id
                + "\",\"ariaLabelExpanded\":\"Submit Search\",\"ariaLabelCollapsed\":\"Expand search field\"}";
        return "\n\t\t data-wp-interactive=\"core/search\"\n\t\t data-wp-context='" + state
                + "'\n\t\t data-wp-class--wp-block-search__searchfield-hidden=\"!context.isSearchInputVisible\""
                + "\n\t\t data-wp-on--keydown=\"actions.handleSearchKeydown\""
                + "\n\t\t data-wp-on--focusout=\"actions.handleSearchFocusout\"\n\t\t";
    }

    private List<String> formClasses() {
        List<String> out = new ArrayList<>();
        switch (position) {
            case "button-inside" -> out.add("wp-block-search__button-inside");
            case "button-only" -> {
                out.add("wp-block-search__button-only");
                out.add("wp-block-search__searchfield-hidden");
            }
            case "no-button" -> out.add("wp-block-search__no-button");
            default -> out.add("wp-block-search__button-outside");
        }
        if (!position.equals("no-button")) {
            out.add(scene.flag("buttonUseIcon") ? "wp-block-search__icon-button" : "wp-block-search__text-button");
        }
        return out;
    }

    private String label(String id) {
        String text = scene.text("label");
        boolean shown = scene.flag("showLabel") && !(scene.block().attr("label") != null && text.isEmpty());
        String name = "wp-block-search__label" + (shown ? styles.fontClasses() : " screen-reader-text");
        return "<label class=\"" + name + "\" for=\"" + id + "\" " + style(styles.label()) + ">"
                + (text.isEmpty() ? "Search" : text) + "</label>";
    }

    private String input(String id) {
        boolean inside = position.equals("button-inside");
        String name = "wp-block-search__input" + (inside ? "" : styles.borderClasses()) + styles.fontClasses();
        String bound = hides()
                ? " data-wp-bind--aria-hidden=\"!context.isSearchInputVisible\" data-wp-bind--tabindex=\"state.tabindex\""
                : "";
        return "<input " + (hides() ? "aria-hidden=\"true\" " : "") + "class=\"" + name + "\"" + bound + " id=\"" + id
                + "\" placeholder=\"" + Escape.attr(scene.text("placeholder")) + "\"" + (hides() ? " " : "")
                + " value=\"\" type=\"search\" name=\"s\" required " + style(styles.input(inside)) + "/>";
    }

    private String hidden() {
        StringBuilder out = new StringBuilder();
        if (scene.attrs().get("query") instanceof Map<?, ?> query) {
            query.forEach((name, value) -> {
                if (!(value instanceof Map) && !(value instanceof List)) {
                    out.append("<input type=\"hidden\" name=\"").append(Escape.attr(String.valueOf(name)));
                    out.append("\" value=\"")
                            .append(Escape.attr(PhpNumber.toText(value)))
                            .append("\" />");
                }
            });
        }
        return out.toString();
    }

    private String button() {
        if (position.equals("no-button")) {
            return "";
        }
        boolean icon = scene.flag("buttonUseIcon");
        boolean inside = position.equals("button-inside");
        String text = scene.attrs().get("buttonText") instanceof String own ? own : "Search";
        String name = "wp-block-search__button" + styles.colorClasses() + (icon ? "" : styles.fontClasses())
                + (inside ? "" : styles.borderClasses()) + (icon ? " has-icon" : "") + " wp-element-button";
        String opening = hides()
                ? "<button  aria-expanded=\"false\"  class=\"" + name
                        + "\" data-wp-bind--aria-controls=\"state.ariaControls\""
                        + " data-wp-bind--aria-expanded=\"context.isSearchInputVisible\""
                        + " data-wp-bind--aria-label=\"state.ariaLabel\" data-wp-bind--type=\"state.type\""
                        + " data-wp-on--click=\"actions.openSearchInput\"  "
                : "<button aria-label=\"" + Escape.attr(StripTags.all(text)) + "\" class=\"" + name
                        + "\" type=\"submit\" ";
        return opening + style(styles.button(inside)) + ">" + (icon ? ICON : text) + "</button>";
    }

    private String wrapperClass() {
        return position.equals("button-inside") ? styles.borderClasses() : "";
    }

    private String width() {
        String unit = scene.text("widthUnit");
        boolean known = unit.matches("[a-z%]{1,8}");
        return scene.number("width") > 0 && known ? "width: " + scene.number("width") + unit : "";
    }

    private static String style(String declarations) {
        return declarations.isEmpty() ? "" : " style=\"" + Escape.attr(declarations) + "\"";
    }
}

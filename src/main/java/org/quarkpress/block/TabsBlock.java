package org.quarkpress.block;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpJson;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.sanitize.StripTags;

/** Tabs: buttons and panels find each other by ids, made of the block's anchor or of a number. */
final class TabsBlock {
    /** Context names that the block hands down. */
    private static final String ID = "core/tabs-id";

    private static final String LIST = "core/tabs-list";

    private TabsBlock() {}

    /** Before the inner blocks: what they need to know. */
    static Map<String, Object> handsDown(RenderedBlock block, RenderContext context) {
        String anchor = block.text("anchor");
        String id = anchor == null ? "tabs_" + context.next("wp-id") : anchor;
        List<String> panels = new ArrayList<>();
        for (Block inner : block.block().innerBlocks()) {
            if (inner.is("core/tab-panels")) {
                inner.innerBlocks().stream()
                        .filter(panel -> panel.is("core/tab-panel"))
                        .forEach(panel -> panels.add(panelId(panel, id, panels.size())));
            }
        }
        return Map.of(ID, id, LIST, panels);
    }

    private static String panelId(Block panel, String id, int index) {
        boolean named = panel.attrs().get("anchor") instanceof String anchor && !anchor.isEmpty();
        return named ? String.valueOf(panel.attrs().get("anchor")) : id + "-tab-" + index;
    }

    /** The whole block. */
    static String render(RenderedBlock block, String html) {
        String id = String.valueOf(block.inherited().getOrDefault(ID, ""));
        if (id.isEmpty()) {
            return "";
        }
        HtmlTags tags = new HtmlTags(html);
        if (!tags.nextWithClass("wp-block-tabs")) {
            return html;
        }
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("tabsId", id);
        state.put("activeTabIndex", index(block.attr("activeTabIndex")));
        return tags.set("data-wp-interactive", "core/tabs")
                .set("data-wp-context", new String(PhpJson.write(state), StandardCharsets.UTF_8))
                .set("data-wp-init", "callbacks.onTabsInit")
                .set("data-wp-on--keydown", "actions.handleTabKeyDown")
                .html();
    }

    /** An attribute that is no whole number does not count. */
    private static Object index(Object value) {
        if (value instanceof Double number && number == Math.rint(number)) {
            return number.longValue();
        }
        boolean whole = value instanceof Long
                || value instanceof String text && PhpNumber.isNumeric(text) && text.indexOf('.') < 0;
        return whole ? value : 0L;
    }

    /** The row of buttons: as many as there are panels work. */
    static String list(RenderedBlock block, String html) {
        HtmlTags tags = new HtmlTags(html);
        if (!tags.nextWithClass("wp-block-tab-list")) {
            return html;
        }
        String label = block.text("ariaLabel");
        tags.set("aria-label", label == null || label.isEmpty() ? "Tabbed content" : StripTags.all(label));
        List<?> panels = block.inherited().get(LIST) instanceof List<?> list ? list : List.of();
        for (int i = 0; i < panels.size() && tags.next("button"); i++) {
            tags.set("id", "tab__" + panels.get(i))
                    .set("aria-controls", String.valueOf(panels.get(i)))
                    .set("data-wp-on--click", "actions.handleTabClick")
                    .set("data-wp-on--keydown", "actions.handleTabKeyDown")
                    .set("data-wp-bind--aria-selected", "state.isActiveTab")
                    .set("data-wp-bind--tabindex", "state.tabIndexAttribute")
                    .set("data-wp-context", "{\"tabIndex\":" + i + "}");
        }
        return tags.html();
    }

    /** One panel: numbered among the panels of its tabs. */
    static String panel(RenderedBlock block, String html, RenderContext context) {
        String tabs = String.valueOf(block.inherited().getOrDefault(ID, ""));
        int index = context.next("tab-panel " + tabs) - 1;
        HtmlTags tags = new HtmlTags(html);
        if (!tags.nextWithClass("wp-block-tab-panel")) {
            return html;
        }
        String id = tags.get("id");
        if (id == null || id.isEmpty()) {
            id = (tabs.isEmpty() ? "" : tabs + "-") + "tab-" + index;
            tags.set("id", id);
        }
        return tags.set("aria-labelledby", "tab__" + id)
                .set("data-wp-bind--hidden", "!state.isActiveTab")
                .html();
    }

    /** What the directives say at the beginning, inside tabs: panels are hidden until one is chosen. */
    static String finishPanel(RenderedBlock block, String html) {
        HtmlTags tags = new HtmlTags(html);
        boolean shown = block.inherited().containsKey(ID) && tags.nextWithClass("wp-block-tab-panel");
        return shown ? tags.setBare("hidden").html() : html;
    }
}

package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.post.PostItem;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.sanitize.Escape;

/** The block that lists pages as a tree ({@code core/page-list}). */
final class PageListBlock {
    private static final int MOST_PAGES = 2000;
    private static final int DEEPEST = 50;

    private final BlockScene scene;
    private final Map<Long, List<PostItem>> children = new HashMap<>();

    private PageListBlock(BlockScene scene) {
        this.scene = scene;
    }

    static String render(BlockScene scene) {
        PostQuerySql query =
                new PostQuerySql(List.of("page")).statuses(List.of("publish")).orderBy("title", false);
        PageListBlock list = new PageListBlock(scene);
        List<PostItem> pages = new ArrayList<>(scene.rows().posts(query.page(MOST_PAGES, 0)));
        pages.sort(java.util.Comparator.comparingLong(page -> page.row().menuOrder())); // stable: titles stay in order
        java.util.Set<Long> shown = new java.util.HashSet<>();
        pages.forEach(page -> shown.add(page.row().id()));
        for (PostItem page : pages) {
            long parent = shown.contains(page.row().parent()) ? page.row().parent() : 0;
            list.children.computeIfAbsent(parent, id -> new ArrayList<>()).add(page);
        }
        String items = list.items(scene.number("parentPageID"), 0);
        boolean inside = scene.flag("isNested");
        return items.isEmpty() ? "" : inside && scene.block().parent() != null ? items : scene.wrap("ul", items);
    }

    private String items(long parent, int depth) {
        StringBuilder out = new StringBuilder();
        if (depth < DEEPEST) {
            children.getOrDefault(parent, List.of()).forEach(page -> out.append(item(page, depth)));
        }
        return out.toString();
    }

    private String item(PostItem page, int depth) {
        long id = page.row().id();
        String inner = items(id, depth + 1);
        boolean front = scene.asker().site().pageOnFront() == id
                && "page".equals(scene.asker().site().showOnFront());
        String name = "wp-block-pages-list__item" + (inner.isEmpty() ? "" : " has-child") + (depth > 0 ? " " : "")
                + (front ? " menu-item-home" : "");
        String below = inner.isEmpty() ? "" : "<ul class=\"wp-block-navigation__submenu-container\">" + inner + "</ul>";
        return "<li class=\"" + name + "\"><a class=\"wp-block-pages-list__item__link\" href=\""
                + Escape.attr(page.link()) + "\">" + page.row().title() + "</a>" + below + "</li>";
    }
}

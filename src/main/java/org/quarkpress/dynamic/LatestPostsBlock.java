package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.BlockRenderer;
import org.quarkpress.block.Values;
import org.quarkpress.content.Excerpt;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.post.PostItem;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.post.TermCondition;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.user.UserRow;

/** The block of the newest posts ({@code core/latest-posts}). */
final class LatestPostsBlock {
    private static final long MOST_POSTS = 200;
    private static final String CLASS = "wp-block-latest-posts__";
    private static final String CLOSED = "This content is password protected.";

    private final BlockScene scene;

    private LatestPostsBlock(BlockScene scene) {
        this.scene = scene;
    }

    static String render(BlockScene scene) {
        return new LatestPostsBlock(scene).list();
    }

    private String list() {
        List<PostItem> posts = scene.rows().posts(query());
        scene.rows()
                .users(posts.stream()
                        .map(post -> post.row().author())
                        .distinct()
                        .toList());
        if (scene.flag("displayFeaturedImage")) {
            scene.rows()
                    .pictures(posts.stream().map(PostItem::thumbnail).distinct().toList());
        }
        StringBuilder items = new StringBuilder();
        posts.forEach(post -> items.append("<li>").append(item(post)).append("</li>\n"));
        return scene.wrap("ul", items.toString(), classes());
    }

    private PostQuerySql query() {
        long wanted = scene.number("postsToShow");
        String by = scene.text("orderBy").isEmpty() ? "date" : scene.text("orderBy");
        PostQuerySql query = new PostQuerySql(List.of("post"))
                .statuses(List.of("publish"))
                .orderBy(by, !"asc".equals(scene.text("order")))
                .page(wanted <= 0 ? scene.asker().site().postsPerPage() : Math.min(wanted, MOST_POSTS), 0);
        List<Long> categories = categories();
        if (!categories.isEmpty()) {
            query.terms(List.of(new TermCondition("category", categories, "IN")), false);
        }
        long author = scene.number("selectedAuthor");
        return author > 0 ? query.authors(List.of(author)) : query;
    }

    /** Ids of categories; an old form of the block has one as text. */
    private List<Long> categories() {
        Object stored = scene.block().attr("categories");
        List<Long> out = new ArrayList<>();
        if (stored instanceof List<?> list) {
            list.forEach(category -> out.add(PhpNumber.toInt(Values.at(category, "id"))));
        } else if (stored != null && PhpNumber.isNumeric(stored)) {
            out.add(PhpNumber.toInt(stored));
        }
        out.removeIf(id -> id <= 0);
        return out;
    }

    private String[] classes() {
        List<String> out = new ArrayList<>(List.of(CLASS + "list"));
        boolean grid = "grid".equals(scene.text("postLayout"))
                || "grid".equals(Values.at(scene.attrs().get("layout"), "type"));
        if (grid) {
            out.add("is-grid");
            Object count = Values.at(scene.attrs().get("layout"), "columnCount");
            Object columns = count != null ? count : scene.attrs().get("columns");
            out.add(columns instanceof Number n ? "columns-" + n.longValue() : "");
        }
        out.add(scene.flag("displayPostDate") ? "has-dates" : "");
        out.add(scene.flag("displayAuthor") ? "has-author" : "");
        out.add(scene.linkColor());
        return out.toArray(String[]::new);
    }

    private String item(PostItem post) {
        String title = scene.title(post);
        String shown = title.isEmpty() ? "(no title)" : title;
        StringBuilder out = new StringBuilder(picture(post, shown));
        out.append("<a class=\"" + CLASS + "post-title\" href=\"").append(Escape.attr(post.link()));
        out.append("\">").append(shown).append("</a>");
        if (scene.flag("displayAuthor")) {
            UserRow author = scene.rows()
                    .users(List.of(post.row().author()))
                    .get(post.row().author());
            if (author != null) {
                out.append("<div class=\"" + CLASS + "post-author\">by ")
                        .append(Escape.html(author.displayName()))
                        .append("</div>");
            }
        }
        if (scene.flag("displayPostDate")) {
            ShownDate date = ShownDate.stored(post.row().date(), scene.asker().site());
            out.append("<time datetime=\"")
                    .append(Escape.attr(date.iso()))
                    .append("\" class=\"" + CLASS + "post-date\">");
            out.append(date.text("")).append("</time>");
        }
        return out.append(words(post, shown)).toString();
    }

    private String picture(PostItem post, String title) {
        if (!scene.flag("displayFeaturedImage") || post.thumbnail() == 0) {
            return "";
        }
        String style = size("max-width", "featuredImageSizeWidth") + size("max-height", "featuredImageSizeHeight");
        String image =
                Thumbnail.tag(scene, post, scene.text("featuredImageSizeSlug"), null, null, Map.of("style", style));
        if (image.isEmpty()) {
            return "";
        }
        String align = scene.text("featuredImageAlign");
        String link = scene.flag("addLinkToFeaturedImage")
                ? "<a href=\"" + Escape.attr(post.link()) + "\" aria-label=\"" + Escape.attr(title) + "\">" + image
                        + "</a>"
                : image;
        return "<div class=\"" + CLASS + "featured-image" + (align.isEmpty() ? "" : " align" + Escape.attr(align))
                + "\">" + link + "</div>";
    }

    private String size(String property, String attribute) {
        return scene.number(attribute) > 0 ? property + ":" + scene.number(attribute) + "px;" : "";
    }

    private String words(PostItem post, String title) {
        if (!scene.flag("displayPostContent")) {
            return "";
        }
        boolean closed = post.row().isProtected();
        if ("full_post".equals(scene.text("displayPostContentRadio"))) {
            String text = closed ? CLOSED : content(post);
            return "<div class=\"" + CLASS + "post-full-content\">" + text + "</div>";
        }
        return "<div class=\"" + CLASS + "post-excerpt\">" + (closed ? CLOSED : excerpt(post, title)) + "</div>";
    }

    private String content(PostItem post) {
        return scene.showing().inside(post.row().id(), () -> new BlockRenderer(PostContent.context(scene, post))
                .render(post.row().content()));
    }

    private String excerpt(PostItem post, String title) {
        if (!post.row().excerpt().isBlank()) {
            return post.row().excerpt();
        }
        String more = " [&hellip;]";
        String text = Excerpt.automatic(
                post.row().content(),
                (int) Math.max(1, Math.min(1000, scene.number("excerptLength"))),
                scene.context());
        if (!text.endsWith(more)) {
            return text;
        }
        return text.substring(0, text.length() - more.length()) + "… <a class=\"" + CLASS + "read-more\" href=\""
                + Escape.attr(post.link()) + "\" rel=\"noopener\">Read more<span class=\"screen-reader-text\">: "
                + Escape.html(title) + "</span></a>";
    }
}

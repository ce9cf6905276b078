package org.quarkpress.site;

import java.time.LocalDateTime;

/**
 * What the address of a post depends on.
 *
 * @param id the post's id
 * @param type its type
 * @param status its stored status
 * @param pretty whether its status allows a pretty address for this reader: public statuses always, private ones for who may read
 *     the post, all others never
 * @param slug {@code post_name}
 * @param date local {@code post_date}
 * @param parentPath slugs of its ancestors from the top, joined by {@code /} ({@code get_page_uri} without the last part); else empty
 * @param authorSlug {@code user_nicename} of its author
 * @param categoryPath path of its category with the lowest id, or the slug of the default category; for {@code %category%} only
 * @param parentId {@code post_parent}
 * @param parent the post that an attachment hangs on, or null when there is none
 */
public record LinkFacts(
        long id,
        PostTypeRewrite type,
        String status,
        boolean pretty,
        String slug,
        LocalDateTime date,
        String parentPath,
        String authorSlug,
        String categoryPath,
        long parentId,
        LinkFacts parent) {
    /** {@code get_page_uri}: the slug behind those of its ancestors. */
    public String path() {
        return parentPath.isEmpty() ? slug : parentPath + "/" + slug;
    }

    /** Whether the editor is shown a pretty address for it although it has none yet. */
    boolean unpublished() {
        return switch (status) {
            case "draft", "pending", "auto-draft", "future" -> true;
            default -> false;
        };
    }
}

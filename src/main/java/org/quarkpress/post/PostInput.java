package org.quarkpress.post;

/**
 * What a request says of a post; null where it says nothing ({@code prepare_item_for_database}).
 *
 * @param type post type
 * @param title raw title
 * @param content raw content
 * @param excerpt raw excerpt
 * @param status wanted state
 * @param date when, or that it be open again
 * @param name slug, already sanitised
 * @param author user id
 * @param password what readers must know; empty for nothing
 * @param parent id of the post above
 * @param menuOrder place among others
 * @param commentStatus {@code open} or {@code closed}
 * @param pingStatus {@code open} or {@code closed}
 */
public record PostInput(
        String type,
        String title,
        String content,
        String excerpt,
        String status,
        PostDate date,
        String name,
        Long author,
        String password,
        Long parent,
        Long menuOrder,
        String commentStatus,
        String pingStatus) {
    /** A request that says nothing. */
    static PostInput nothing(String type) {
        return new PostInput(type, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same with another slug. */
    PostInput withName(String newName) {
        return new PostInput(
                type,
                title,
                content,
                excerpt,
                status,
                date,
                newName,
                author,
                password,
                parent,
                menuOrder,
                commentStatus,
                pingStatus);
    }
}

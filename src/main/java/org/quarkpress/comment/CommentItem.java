package org.quarkpress.comment;

import java.util.Map;

/**
 * A comment with everything a view needs.
 *
 * @param row the stored row
 * @param place the post it stands under, null when there is none
 * @param link the address of that post, empty when there is none
 * @param hasChildren whether it has answers
 * @param meta its registered meta as shown, null when nobody wants it
 */
public record CommentItem(
        CommentRow row, CommentPlace place, String link, boolean hasChildren, Map<String, Object> meta) {}

package org.quarkpress.comment;

import org.quarkpress.capability.PostFacts;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostRow;

/**
 * The post that comments stand under.
 *
 * @param row the stored post
 * @param type its type, null when that is not registered
 * @param facts what permission rules know of it
 */
public record CommentPlace(PostRow row, PostType type, PostFacts facts) {}

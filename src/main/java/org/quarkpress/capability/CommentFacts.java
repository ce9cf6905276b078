package org.quarkpress.capability;

/**
 * What has to be known of a comment to say who may edit it.
 *
 * @param id its id
 * @param post the post it stands under, null when that is gone
 */
public record CommentFacts(long id, PostFacts post) {}

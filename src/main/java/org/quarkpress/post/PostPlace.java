package org.quarkpress.post;

/**
 * Where a post stands among others: what its address is made of.
 *
 * @param id post id
 * @param parent id of the post above, 0 for none
 * @param name slug
 * @param type post type
 * @param status post status
 */
public record PostPlace(long id, long parent, String name, String type, String status) {}

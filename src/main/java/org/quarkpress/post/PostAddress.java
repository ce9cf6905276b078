package org.quarkpress.post;

/**
 * Where a post is found on the site.
 *
 * @param link its permanent address
 * @param template the address with {@code %postname%} or {@code %pagename%} in place of the slug
 */
public record PostAddress(String link, String template) {}

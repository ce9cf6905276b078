package org.quarkpress.user;

import java.util.List;

/**
 * One page of a list of users.
 *
 * @param users those on the page, in order
 * @param total how many there are on all pages
 */
public record UserPage(List<UserRow> users, long total) {}

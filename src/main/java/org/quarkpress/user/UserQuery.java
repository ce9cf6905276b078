package org.quarkpress.user;

import java.util.List;

/**
 * Which users a list has, in what order ({@code WP_User_Query}).
 *
 * @param include only these ids; empty for any
 * @param exclude none of these ids; only when nothing is included
 * @param slugs only these nicenames; empty for any
 * @param roles only who has one of these roles; empty for any
 * @param capabilities only whose own entries name one of these, role or capability; null for any
 * @param authors only who has a user level above 0 ({@code who=authors})
 * @param publishedTypes only who published a post of one of these types; null for any
 * @param search what must occur, null for anything
 * @param orderby {@code id}, {@code include}, {@code name}, {@code registered_date}, {@code slug}, {@code
 *     include_slugs}, {@code email} or {@code url}
 * @param descending the other way round
 * @param offset how many are passed over
 * @param limit how many are wanted
 */
public record UserQuery(
        List<Long> include,
        List<Long> exclude,
        List<String> slugs,
        List<String> roles,
        List<String> capabilities,
        boolean authors,
        List<String> publishedTypes,
        UserSearch search,
        String orderby,
        boolean descending,
        long offset,
        long limit) {}

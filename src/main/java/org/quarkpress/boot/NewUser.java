package org.quarkpress.boot;

/**
 * A user of the first start.
 *
 * @param level the old user level that goes with the role ({@code wp_user_level})
 */
record NewUser(String login, String email, String displayName, String role, int level, String url) {}

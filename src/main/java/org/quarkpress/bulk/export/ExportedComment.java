package org.quarkpress.bulk.export;

/**
 * A comment as its row tells it.
 *
 * @param id its id
 * @param post the post it stands under
 * @param author name as stored
 * @param email address
 * @param url own site
 * @param ip internet address it came from
 * @param agent what the client called itself
 * @param user id of the user who wrote it, 0 for visitors
 * @param date in the site's time, {@code Y-m-d H:i:s}
 * @param dateGmt in GMT
 * @param content what it says
 * @param approved {@code 1}, {@code 0}, {@code spam} …
 * @param type {@code comment}, {@code pingback} …, may be empty
 * @param parent id of the comment it answers, 0 for none
 */
record ExportedComment(
        long id,
        long post,
        String author,
        String email,
        String url,
        String ip,
        String agent,
        long user,
        String date,
        String dateGmt,
        String content,
        String approved,
        String type,
        long parent) {}

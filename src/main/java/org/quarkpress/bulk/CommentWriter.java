package org.quarkpress.bulk;

/**
 * Who wrote a comment.
 *
 * @param name for readers
 * @param email address
 * @param url own site
 * @param ip address it came from
 * @param agent what the client called itself
 * @param user the user, null for visitors
 */
public record CommentWriter(String name, String email, String url, String ip, String agent, ImportName user) {
    private static final String AGENT = "author_user_agent";
    private static final String USER = "user";

    /**
     * The writer whom a comment of a record tells.
     *
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal} for what is of the wrong kind or too long for its column
     */
    static CommentWriter read(RecordFields fields) {
        checkLengths(fields);
        return new CommentWriter(
                fields.text("author").strip(),
                fields.text("author_email").strip(),
                fields.text("author_url").strip(),
                fields.text("author_ip").strip(),
                fields.text(AGENT),
                Long.valueOf(0).equals(fields.value(USER)) ? null : fields.person(USER));
    }

    /** The writer whom a comment of an export file tells, where users are ids of the other site; refuses likewise. */
    public static CommentWriter stored(RecordFields fields) {
        checkLengths(fields);
        String user = fields.text("user_id").strip();
        return new CommentWriter(
                fields.text("author"),
                fields.text("author_email"),
                fields.text("author_url").strip(),
                fields.text("author_ip"),
                "",
                user.isEmpty() || "0".equals(user) ? null : ImportName.ofSource(user));
    }

    private static void checkLengths(RecordFields fields) {
        fields.shorter("author", 245);
        fields.shorter("author_email", 100);
        fields.shorter("author_url", 200);
        fields.shorter("author_ip", 100);
        fields.shorter(AGENT, 255);
    }

    /** All that is told, as one text. */
    public String said() {
        return String.join("\0", name, email, url, ip, agent, userSaid());
    }

    private String userSaid() {
        if (user == null) {
            return "";
        }
        return user.id() != null ? String.valueOf(user.id()) : user.text() != null ? user.text() : user.sourceId();
    }
}

package org.quarkpress.capability;

/**
 * What has to be known of a post to say who may do what with it.
 *
 * @param id its id
 * @param type its {@code post_type}
 * @param caps the names its type asks for; null when the type is not registered
 * @param status its {@code post_status}
 * @param statusKind what kind of status that is
 * @param author its author's id, 0 for none
 * @param trashedStatus the status it had before it went to the trash ({@code _wp_trash_meta_status}), or null
 * @param parent the facts of the post a revision or an attachment hangs on, null when there is none
 * @param role what the site uses this page for
 */
public record PostFacts(
        long id,
        String type,
        PostTypeCaps caps,
        String status,
        StatusKind statusKind,
        long author,
        String trashedStatus,
        PostFacts parent,
        PageRole role) {
    /** A post of a built-in status, without parent, not in use as a special page. */
    public static PostFacts of(long id, String type, PostTypeCaps caps, String status, long author) {
        return new PostFacts(
                id, type, caps, status, StatusKind.ofBuiltIn(status), author, null, null, PageRole.ORDINARY);
    }

    /** The same with the kind of a registered status. */
    public PostFacts withStatusKind(StatusKind kind) {
        return new PostFacts(id, type, caps, status, kind, author, trashedStatus, parent, role);
    }

    /** The same with the status it had before the trash. */
    public PostFacts withTrashedStatus(String before) {
        return new PostFacts(id, type, caps, status, statusKind, author, before, parent, role);
    }

    /** The same hanging on another post. */
    public PostFacts withParent(PostFacts other) {
        return new PostFacts(id, type, caps, status, statusKind, author, trashedStatus, other, role);
    }

    /** The same in use as front page, posts page or privacy policy. */
    public PostFacts withRole(PageRole special) {
        return new PostFacts(id, type, caps, status, statusKind, author, trashedStatus, parent, special);
    }

    /** Whether this user wrote it; nobody wrote a post without author. */
    public boolean writtenBy(long user) {
        return author != 0 && author == user;
    }

    /**
     * The kind of status that counts for reading ({@code get_post_status}): an attachment that inherits has its
     * parent's (before the trash, if it lies there), and is published when it has none.
     */
    public StatusKind readingKind() {
        if (!"attachment".equals(type) || !"inherit".equals(status)) {
            return statusKind;
        }
        if (parent == null || parent.id() == id) {
            return StatusKind.PUBLIC;
        }
        if ("trash".equals(parent.status()) && parent.trashedStatus() != null) {
            return StatusKind.ofBuiltIn(parent.trashedStatus());
        }
        return parent.statusKind();
    }
}

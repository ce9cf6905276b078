package org.quarkpress.post;

/** Copies of a row with some columns exchanged. */
final class PostRows {
    private static final int LONGEST_GUID = 255;

    private PostRows() {}

    static PostRow withDate(PostRow row, String local, String gmt) {
        return copy(row, row.id(), local, gmt, row.status(), row.name(), row.parent(), row.guid());
    }

    static PostRow withName(PostRow row, String name) {
        return copy(row, row.id(), row.date(), row.dateGmt(), row.status(), name, row.parent(), row.guid());
    }

    static PostRow withParent(PostRow row, long parent) {
        return copy(row, row.id(), row.date(), row.dateGmt(), row.status(), row.name(), parent, row.guid());
    }

    /** An address as the column holds it: of one that is too long, as deep pages have, WordPress stores nothing. */
    static String guid(String address) {
        return address.codePointCount(0, address.length()) > LONGEST_GUID ? "" : address;
    }

    static PostRow withId(PostRow row, long id, String guid) {
        return copy(row, id, row.date(), row.dateGmt(), row.status(), row.name(), row.parent(), guid);
    }

    /** The row of a file of this type at this address. */
    static PostRow ofFile(PostRow row, String mimeType, String guid) {
        return copy(row, row.id(), row.date(), row.dateGmt(), row.status(), row.name(), row.parent(), guid, mimeType);
    }

    /** The row of another author below another post. */
    static PostRow withPlace(PostRow row, long author, long parent) {
        return new PostRow(
                row.id(),
                author,
                row.date(),
                row.dateGmt(),
                row.content(),
                row.title(),
                row.excerpt(),
                row.status(),
                row.commentStatus(),
                row.pingStatus(),
                row.password(),
                row.name(),
                row.modified(),
                row.modifiedGmt(),
                row.contentFiltered(),
                parent,
                row.guid(),
                row.menuOrder(),
                row.type(),
                row.mimeType(),
                row.commentCount());
    }

    static PostRow withModified(PostRow row, String local, String gmt) {
        return new PostRow(
                row.id(),
                row.author(),
                row.date(),
                row.dateGmt(),
                row.content(),
                row.title(),
                row.excerpt(),
                row.status(),
                row.commentStatus(),
                row.pingStatus(),
                row.password(),
                row.name(),
                local,
                gmt,
                row.contentFiltered(),
                row.parent(),
                row.guid(),
                row.menuOrder(),
                row.type(),
                row.mimeType(),
                row.commentCount());
    }

    private static PostRow copy(
            PostRow row, long id, String date, String gmt, String status, String name, long parent, String guid) {
        return copy(row, id, date, gmt, status, name, parent, guid, row.mimeType());
    }

    private static PostRow copy(
            PostRow row,
            long id,
            String date,
            String gmt,
            String status,
            String name,
            long parent,
            String guid,
            String mimeType) {
        return new PostRow(
                id,
                row.author(),
                date,
                gmt,
                row.content(),
                row.title(),
                row.excerpt(),
                status,
                row.commentStatus(),
                row.pingStatus(),
                row.password(),
                name,
                row.modified(),
                row.modifiedGmt(),
                row.contentFiltered(),
                parent,
                guid,
                row.menuOrder(),
                row.type(),
                mimeType,
                row.commentCount());
    }
}

package org.quarkpress.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;

/** WordPress's posts table, as it is written. */
@Entity
@DynamicUpdate
@Table(name = "wp_posts")
public class PostEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "ID")
    Long id;

    @Column(name = "post_author")
    long author;

    @Column(name = "post_date")
    String date;

    @Column(name = "post_date_gmt")
    String dateGmt;

    @Column(name = "post_content", columnDefinition = "longtext")
    String content;

    @Column(name = "post_title", columnDefinition = "text")
    String title;

    @Column(name = "post_excerpt", columnDefinition = "text")
    String excerpt;

    @Column(name = "post_status")
    String status;

    @Column(name = "comment_status")
    String commentStatus;

    @Column(name = "ping_status")
    String pingStatus;

    @Column(name = "post_password")
    String password;

    @Column(name = "post_name")
    String name;

    @Column(name = "to_ping", columnDefinition = "text")
    String toPing = "";

    @Column(name = "pinged", columnDefinition = "text")
    String pinged = "";

    @Column(name = "post_modified")
    String modified;

    @Column(name = "post_modified_gmt")
    String modifiedGmt;

    @Column(name = "post_content_filtered", columnDefinition = "longtext")
    String contentFiltered;

    @Column(name = "post_parent")
    long parent;

    @Column(name = "guid")
    String guid;

    @Column(name = "menu_order")
    long menuOrder;

    @Column(name = "post_type")
    String type;

    @Column(name = "post_mime_type")
    String mimeType;

    @Column(name = "comment_count")
    long commentCount;

    /** Takes over all columns of a row but its id. */
    void take(PostRow row) {
        author = row.author();
        date = row.date();
        dateGmt = row.dateGmt();
        content = row.content();
        title = row.title();
        excerpt = row.excerpt();
        status = row.status();
        commentStatus = row.commentStatus();
        pingStatus = row.pingStatus();
        password = row.password();
        name = row.name();
        modified = row.modified();
        modifiedGmt = row.modifiedGmt();
        contentFiltered = row.contentFiltered();
        parent = row.parent();
        guid = row.guid();
        menuOrder = row.menuOrder();
        type = row.type();
        mimeType = row.mimeType();
        commentCount = row.commentCount();
    }
}

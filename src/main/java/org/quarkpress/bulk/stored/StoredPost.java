package org.quarkpress.bulk.stored;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.capability.Capability;
import org.quarkpress.kses.Kses;
import org.quarkpress.media.MimeTypes;
import org.quarkpress.post.PostRow;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.site.WpDate;

/**
 * The row that a stored item becomes. What it says is kept to the byte for those who may write HTML without limits; for
 * others it is filtered as their own writing is.
 *
 * @param unfiltered whether the asker may write HTML without limits
 * @param siteUrl the site's address, whose own files content may embed
 * @param zone the site's
 * @param now in GMT
 */
record StoredPost(boolean unfiltered, String siteUrl, ZoneId zone, LocalDateTime now) {
    private static final Set<String> FLOATING = Set.of("draft", "pending", "auto-draft");

    /** What items become of whoever starts this. */
    static StoredPost of(ImportScope scope) {
        return new StoredPost(
                scope.asker().actor().can(Capability.UNFILTERED_HTML),
                scope.asker().site().siteUrl(),
                scope.asker().site().timezone(),
                WpDate.gmt(scope.asker().now()));
    }

    /**
     * The row, its slug not yet made unique.
     *
     * @param id the id it has or gets, 0 for one that is not known yet
     * @param author id of the author
     * @param parent id of the post above, 0 for none
     */
    PostRow row(StoredItem item, long id, long author, long parent) {
        StoredDates dates = item.dates().whole(item.status(), now, zone);
        StoredItem.Texts texts = item.texts();
        String title = unfiltered ? texts.title() : Kses.title(texts.title());
        return new PostRow(
                id,
                author,
                dates.local(),
                dates.gmt(),
                unfiltered ? texts.content() : Kses.content(texts.content(), siteUrl),
                title,
                unfiltered ? texts.excerpt() : Kses.excerpt(texts.excerpt(), siteUrl),
                status(item, dates.gmt()),
                item.discussion().comments(),
                item.discussion().pings(),
                item.password(),
                slug(item, title),
                dates.modified(),
                dates.modifiedGmt(),
                "",
                parent,
                item.guid(),
                item.menuOrder(),
                item.type(),
                mimeType(item),
                0);
    }

    /** A slug that is missing is made of the title where posts need one ({@code wp_insert_post}). */
    private static String slug(StoredItem item, String title) {
        return item.slug().isEmpty() && !FLOATING.contains(item.status()) ? Slug.of(title) : item.slug();
    }

    /** What was scheduled for by now is published, and what is published later is scheduled. */
    private String status(StoredItem item, String gmt) {
        boolean later = !"attachment".equals(item.type())
                && WpDate.parse(gmt)
                        .filter(time -> time.isAfter(now.plusSeconds(59)))
                        .isPresent();
        return switch (item.status()) {
            case "publish" -> later ? "future" : "publish";
            case "future" -> later ? "future" : "publish";
            default -> item.status();
        };
    }

    /** The type of an attachment, by the name of its file; export files do not tell it. */
    private String mimeType(StoredItem item) {
        if (!"attachment".equals(item.type())) {
            return "";
        }
        String file = item.meta().stream()
                .filter(row -> "_wp_attached_file".equals(row.key()))
                .map(row -> row.text())
                .findFirst()
                .orElse(item.file());
        return Optional.ofNullable(MimeTypes.ofName(file, unfiltered)).orElse("");
    }
}

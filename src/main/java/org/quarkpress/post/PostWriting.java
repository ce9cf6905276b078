package org.quarkpress.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Capability;
import org.quarkpress.error.WpError;
import org.quarkpress.kses.Kses;
import org.quarkpress.kses.KsesEntities;
import org.quarkpress.model.PostType;
import org.quarkpress.option.Options;
import org.quarkpress.sanitize.Ascii;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.site.Site;
import org.quarkpress.site.WpDate;

/**
 * What is stored when a post is made or changed ({@code wp_insert_post}, {@code wp_update_post}): defaults, filters by
 * capability, dates that follow the state and states that follow the date. Only the slug is not yet unique.
 */
final class PostWriting {
    private static final Set<String> FLOATING = Set.of("draft", "pending", "auto-draft");
    private static final long MINUTE = 60;

    private final PostType type;
    private final Actor actor;
    private final Site site;
    private final Options options;
    private final LocalDateTime now;

    /** A writing of a post of this type by this actor at this moment. */
    PostWriting(PostType type, Actor actor, Site site, Options options, Instant now) {
        this.type = type;
        this.actor = actor;
        this.site = site;
        this.options = options;
        this.now = WpDate.gmt(now);
    }

    /** The row of a new post; throws {@code empty_content}. */
    PostRow create(PostInput input) {
        String local = local();
        PostRow blank = new PostRow(
                0,
                actor.id(),
                null,
                null,
                "",
                "",
                "",
                "draft",
                "",
                "",
                "",
                "",
                local,
                WpDate.mysql(now),
                "",
                0,
                "",
                0,
                input.type(),
                "",
                0);
        return write(blank, input, true, true);
    }

    /**
     * The row of a changed post.
     *
     * @param mayPublish whether the actor may publish this very post
     */
    PostRow update(PostRow before, PostInput input, boolean mayPublish) {
        String target = input.status() == null ? before.status() : input.status();
        PostRow from = before; // a draft whose date is open is of today, whenever it was begun
        if (FLOATING.contains(before.status()) && input.date() == null && WpDate.isZero(before.dateGmt())) {
            from = PostRows.withDate(before, local(), WpDate.ZERO);
        }
        return write(from, input, false, mayPublish || !"pending".equals(target));
    }

    private PostRow write(PostRow from, PostInput input, boolean fresh, boolean maySlug) {
        String address = site.siteUrl();
        String title = title(or(input.title(), from.title()), input.title() != null);
        String content = convert(
                or(input.content(), from.content()), input.content() != null, text -> Kses.content(text, address));
        String excerpt = convert(
                or(input.excerpt(), from.excerpt()), input.excerpt() != null, text -> Kses.excerpt(text, address));
        refuseEmpty(title, content, excerpt);
        String status = or(input.status(), from.status());
        String name = slug(input, from, title, status, fresh, maySlug);
        PostDate date = date(input, from, status);
        status = dated(status, date.gmt());
        return new PostRow(
                from.id(),
                input.author() == null ? from.author() : input.author(),
                date.local(),
                date.gmt(),
                content,
                title,
                excerpt,
                status,
                discussion(input.commentStatus(), from.commentStatus(), fresh, "comments", "default_comment_status"),
                discussion(input.pingStatus(), from.pingStatus(), fresh, "trackbacks", "default_ping_status"),
                "private".equals(status) ? "" : or(input.password(), from.password()),
                name,
                fresh ? date.local() : local(),
                fresh ? date.gmt() : WpDate.mysql(now),
                from.contentFiltered(),
                input.parent() == null ? from.parent() : input.parent(),
                from.guid(),
                input.menuOrder() == null ? from.menuOrder() : input.menuOrder(),
                from.type(),
                from.mimeType(),
                from.commentCount());
    }

    /** The date asked for or the one there is; what is open becomes now, and for drafts stays open in GMT. */
    private PostDate date(PostInput input, PostRow from, String status) {
        String local = input.date() == null ? from.date() : input.date().local();
        String gmt = input.date() == null ? from.dateGmt() : input.date().gmt();
        if (isOpen(local)) {
            local = isOpen(gmt) ? local() : WpDate.fromGmt(gmt, site.timezone());
        }
        if (isOpen(gmt)) {
            gmt = FLOATING.contains(status) ? WpDate.ZERO : WpDate.toGmt(local, site.timezone());
        }
        return new PostDate(local, gmt);
    }

    private String local() {
        return WpDate.mysql(WpDate.fromGmt(now, site.timezone()));
    }

    private static boolean isOpen(String date) {
        return WpDate.isZero(date);
    }

    private static String or(String wanted, String otherwise) {
        return wanted == null ? otherwise : wanted;
    }

    private String filter(String text, boolean given, java.util.function.UnaryOperator<String> kses) {
        return actor.can(Capability.UNFILTERED_HTML) || !given && text.isEmpty() ? text : kses.apply(text);
    }

    /** A title has no blanks around it when it comes; those that filtering leaves stay. */
    private String title(String text, boolean given) {
        return actor.can(Capability.UNFILTERED_HTML) ? Ascii.trimBlanks(text) : filter(text, given, Kses::title);
    }

    /** Content and excerpt: entities that no HTML has are mended for everyone, the rest is filtered by capability. */
    private String convert(String text, boolean given, java.util.function.UnaryOperator<String> kses) {
        return actor.can(Capability.UNFILTERED_HTML) ? KsesEntities.convertInvalid(text) : filter(text, given, kses);
    }

    private void refuseEmpty(String title, String content, String excerpt) {
        boolean all = type.supports("title") && type.supports("editor") && type.supports("excerpt");
        if (all
                && !"attachment".equals(type.name())
                && List.of(title, content, excerpt).stream().allMatch(PostWriting::falsy)) {
            throw WpError.of("empty_content", "Title, content and excerpt are all empty.", 400);
        }
    }

    private static boolean falsy(String text) {
        return text.isEmpty() || "0".equals(text);
    }

    private String slug(PostInput input, PostRow from, String title, String status, boolean fresh, boolean maySlug) {
        boolean contributor =
                fresh && "pending".equals(status) && !actor.can(type.caps().name("publish_posts"));
        if (contributor || !maySlug) {
            return FLOATING.contains(status) ? "" : Slug.of(title);
        }
        String given = or(input.name(), from.name());
        if (!falsy(given)) {
            return given.equals(from.name()) ? given : Slug.of(given);
        }
        return FLOATING.contains(status) ? "" : Slug.of(title);
    }

    /** What is published later is scheduled, and what was scheduled for by now is published. */
    private String dated(String status, String gmt) {
        boolean later = !"attachment".equals(type.name())
                && WpDate.parse(gmt)
                        .filter(time -> Duration.between(now, time).getSeconds() >= MINUTE)
                        .isPresent();
        if ("publish".equals(status)) {
            return later ? "future" : status;
        }
        return "future".equals(status) && !later ? "publish" : status;
    }

    private String discussion(String wanted, String before, boolean fresh, String feature, String option) {
        if (wanted != null) {
            return wanted;
        }
        if (!fresh) {
            return before.isEmpty() ? "closed" : before;
        }
        if ("page".equals(type.name()) || !type.supports(feature)) {
            return "closed";
        }
        return options.text(option, "open");
    }
}

package org.quarkpress.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.quarkpress.capability.Actor;
import org.quarkpress.option.OptionStore;
import org.quarkpress.option.Options;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;
import org.quarkpress.site.WpDate;

/** Who may write a comment, and where ({@code create_item_permissions_check}). */
@ApplicationScoped
public class CommentCreateCheck {
    private static final List<String> CLOSING = List.of("close_comments_for_old_posts", "close_comments_days_old");

    private final CommentPlaceService places;
    private final OptionStore options;

    /** A check over these stores. */
    public CommentCreateCheck(CommentPlaceService places, OptionStore options) {
        this.places = places;
        this.options = options;
    }

    /** Passes whoever may. */
    void check(RestRequest request) {
        Actor actor = request.asker().actor();
        if (actor.isStranger()) {
            throw CommentErrors.refuse(request, "rest_comment_login_required", "Only users may comment here.");
        }
        boolean note = CommentRow.NOTE.equals(request.text("type"));
        if (!CommentPermissions.moderates(actor)) {
            fields(request, note);
        }
        long post = Coercion.toLong(request.param("post"));
        CommentPlace place =
                post <= 0 ? null : places.places(List.of(post), request.asker()).get(post);
        if (place == null) {
            throw CommentErrors.invalidPost();
        }
        if (note) {
            notes(request, place);
        }
        where(request, place, note);
    }

    private static void fields(RestRequest request, boolean note) {
        long self = request.asker().actor().id();
        if (request.isset("author") && Coercion.toLong(request.param("author")) != self) {
            throw CommentErrors.refuse(
                    request, "rest_comment_invalid_author", "You may not write comments as somebody else.");
        }
        if (request.isset("author_ip")
                && !request.text("author_ip").equals(request.asker().address())) {
            throw CommentErrors.refuse(request, "rest_comment_invalid_author_ip", "You may not set the address.");
        }
        if (request.isset("status") && !note) {
            throw CommentErrors.refuse(request, "rest_comment_invalid_status", "You may not set the state.");
        }
    }

    private static void notes(RestRequest request, CommentPlace place) {
        if (!CommentPermissions.mayEditPost(request.asker().actor(), place)) {
            throw CommentErrors.refuse(request, "rest_cannot_create_note", "You may not write notes on this post.");
        }
        if (!place.takesNotes()) {
            throw CommentErrors.noNotes(request);
        }
    }

    private void where(RestRequest request, CommentPlace place, boolean note) {
        if ("draft".equals(place.row().status()) && !note) {
            throw CommentErrors.refuse(request, "rest_comment_draft_post", "Drafts take no comments.");
        }
        if ("trash".equals(place.row().status())) {
            throw CommentErrors.refuse(request, "rest_comment_trash_post", "What is in the trash takes no comments.");
        }
        String password = CommentAccessService.password(request);
        if (!CommentPermissions.mayReadPost(request.asker().actor(), place, password)) {
            throw CommentErrors.cannotReadPost(request);
        }
        if (!note && !open(place, request.asker().now())) {
            throw CommentErrors.refuse(request, "rest_comment_closed", "This post takes no comments.");
        }
    }

    /** {@code comments_open}: said so, and not too old where old posts close. */
    private boolean open(CommentPlace place, Instant now) {
        if (!"open".equals(place.row().commentStatus())) {
            return false;
        }
        Options closing = options.load(CLOSING);
        long days = closing.number("close_comments_days_old");
        if (!closing.flag("close_comments_for_old_posts")
                || days <= 0
                || !"post".equals(place.row().type())) {
            return true;
        }
        LocalDateTime oldest = LocalDateTime.ofInstant(now, ZoneOffset.UTC).minusDays(days);
        return WpDate.isZero(place.row().dateGmt())
                || WpDate.parse(place.row().dateGmt())
                        .map(date -> !date.isBefore(oldest))
                        .orElse(true);
    }
}

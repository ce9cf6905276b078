package org.quarkpress.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.auth.AuthStore;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Capability;
import org.quarkpress.capability.CommentFacts;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaChange;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.meta.MetaService;
import org.quarkpress.meta.MetaTarget;
import org.quarkpress.option.OptionStore;
import org.quarkpress.option.Options;
import org.quarkpress.post.PostDetailStore;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;
import org.quarkpress.site.RestDate;
import org.quarkpress.site.WpDate;
import org.quarkpress.user.UserRow;
import org.quarkpress.user.UserStore;
import org.quarkpress.wpdb.LockStore;
import org.quarkpress.wpdb.WpdbException;

/** Makes, changes and deletes comments, each in one transaction with meta, state and the post's count. */
@ApplicationScoped
public class CommentService {
    private static final Set<String> TYPES = Set.of("comment", CommentRow.NOTE);
    private static final int FAMILIES = 64;
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final CommentStore comments;
    private final CommentChangeStore rows;
    private final CommentStatusService states;
    private final CommentPlaceService places;
    private final MetaService meta;
    private final UserStore users;
    private final AuthStore actors;
    private final OptionStore options;
    private final PostDetailStore posts;
    private final LockStore locks;

    /** A service over these stores. */
    public CommentService(
            CommentStore comments,
            CommentChangeStore rows,
            CommentStatusService states,
            CommentPlaceService places,
            MetaService meta,
            UserStore users,
            AuthStore actors,
            OptionStore options,
            PostDetailStore posts,
            LockStore locks) {
        this.comments = comments;
        this.rows = rows;
        this.states = states;
        this.places = places;
        this.meta = meta;
        this.users = users;
        this.actors = actors;
        this.options = options;
        this.posts = posts;
        this.locks = locks;
    }

    /** Stores a new comment and gives its id; throws what WordPress refuses, with nothing stored. */
    @Transactional
    public long create(RestRequest request) {
        if (Coercion.toLong(request.param("id")) != 0) {
            throw WpError.of("rest_comment_exists", "A comment that exists cannot be created.", 400);
        }
        String type = type(request);
        CommentInput input = CommentInput.of(request, author(request));
        boolean note = CommentRow.NOTE.equals(type);
        String content = input.content() == null ? "" : input.content();
        if (content.isEmpty() && !(note && saysNoteStatus(request))) {
            throw CommentErrors.emptyContent();
        }
        CommentRow row = fresh(request, input, type, content);
        Options rules = options.load(CommentModeration.OPTIONS);
        if (rules.flag("require_name_email")
                && (row.author().isEmpty() || row.email().isEmpty())) {
            throw WpError.of("rest_comment_author_data_required", "A comment needs a name and an e-mail address.", 400);
        }
        CommentWriting.refuseLong(row.author(), row.email(), row.url(), row.content());
        locks.lock("comment-by-" + Math.floorMod(request.asker().actor().id(), FAMILIES)); // who must not flood
        locks.lock("comment-post-" + Math.floorMod(row.post(), FAMILIES));
        CommentPlace place = places.places(List.of(row.post()), request.asker()).get(row.post());
        row = row.in(note ? "1" : judged(request, row, place, rules));
        boolean small = !request.asker().actor().can(Capability.UNFILTERED_HTML);
        CommentRow clean =
                CommentWriting.clean(row, small, request.asker().site().homeUrl());
        List<MetaChange> planned = plan(request, new CommentFacts(0, place == null ? null : place.facts()));
        CommentErrors.refuseBytes(request, CommentErrors.FAILED_CREATE);
        long id = insert(clean);
        posts.recount(row.post());
        if (request.isset("status")) {
            states.change(
                    comments.rows(List.of(id)).get(id),
                    request.text("status"),
                    request.asker().now());
        }
        meta.apply(new MetaTarget("comment", "", id), planned);
        return id;
    }

    private static String type(RestRequest request) {
        String given = request.text("type");
        String type = given == null || given.isEmpty() ? "comment" : given;
        if (!TYPES.contains(type)) {
            throw WpError.of("rest_invalid_comment_type", "Comments of this type cannot be created.", 400);
        }
        return type;
    }

    /** Stores changes of a comment. */
    @Transactional
    public void update(RestRequest request, long id) {
        CommentRow before = rows(id);
        if (request.isset("type") && !before.kind().equals(request.text("type"))) {
            throw WpError.of("rest_comment_invalid_type", "The type of a comment cannot be changed.", 404);
        }
        CommentInput input = CommentInput.of(request, author(request));
        long post = input.post() == null ? before.post() : input.post();
        Map<Long, CommentPlace> known = places.places(List.of(post, before.post()), request.asker());
        if (input.post() != null && !known.containsKey(post)) {
            throw CommentErrors.invalidPost();
        }
        if (input.content() != null && input.content().isEmpty()) {
            throw CommentErrors.emptyContent();
        }
        CommentWriting.refuseLong(input.name(), input.email(), input.url(), input.content());
        CommentRow row = CommentChange.of(before, input, request.asker().site());
        boolean small = !request.asker().actor().can(Capability.UNFILTERED_HTML) || !writesFreely(request, row.user());
        List<MetaChange> planned = plan(request, CommentPermissions.facts(before, known.get(before.post())));
        CommentErrors.refuseBytes(request, CommentErrors.FAILED_EDIT);
        store(CommentWriting.clean(row, small, request.asker().site().homeUrl()));
        posts.recount(post);
        if (post != before.post()) {
            posts.recount(before.post());
        }
        if (request.isset("status")) {
            states.change(row, request.text("status"), request.asker().now());
        }
        meta.apply(new MetaTarget("comment", "", id), planned);
    }

    /** Puts a comment into the trash. */
    @Transactional
    public void trash(RestRequest request, long id) {
        states.trash(rows(id), request.asker().now());
    }

    /** Removes a comment for good; its answers move up. */
    @Transactional
    public void delete(long id) {
        CommentRow row = rows(id);
        rows.remove(row);
        posts.recount(row.post());
    }

    private CommentRow rows(long id) {
        return comments.rowForUpdate(id).orElseThrow(CommentErrors::invalidId);
    }

    private UserRow author(RestRequest request) {
        return request.isset("author")
                ? users.find(Coercion.toLong(request.param("author"))).orElse(null)
                : null;
    }

    private static boolean saysNoteStatus(RestRequest request) {
        return request.param("meta") instanceof Map<?, ?> map && map.get("_wp_note_status") != null;
    }

    private static CommentRow fresh(RestRequest request, CommentInput input, String type, String content) {
        Actor actor = request.asker().actor();
        boolean own = input.author() == null && none(input.name()) && none(input.email()) && none(input.url());
        LocalDateTime now = WpDate.gmt(request.asker().now());
        RestDate date = input.date() == null
                ? new RestDate(
                        WpDate.mysql(WpDate.fromGmt(now, request.asker().site().timezone())), WpDate.mysql(now))
                : input.date();
        return new CommentRow(
                0,
                input.post() == null ? 0 : input.post(),
                own ? actor.displayName() : text(input.name()),
                own ? actor.email() : text(input.email()),
                own ? actor.url() : text(input.url()),
                input.ip(),
                date.local(),
                date.gmt(),
                content,
                "1",
                text(input.agent()),
                type,
                input.parent() == null ? 0 : input.parent(),
                own ? actor.id() : input.author() == null ? 0 : input.author().id(),
                null);
    }

    private static boolean none(String text) {
        return text == null || text.isEmpty() || "0".equals(text);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** {@code wp_allow_comment}: no repetition, no flood; then the state. */
    private String judged(RestRequest request, CommentRow row, CommentPlace place, Options rules) {
        if (rows.repeats(row)) {
            throw WpError.of("comment_duplicate", "You have said that already.", 409);
        }
        Actor actor = request.asker().actor();
        if (!actor.can(Capability.MANAGE_OPTIONS) && !CommentPermissions.moderates(actor)) {
            refuseFlood(request, row);
        }
        boolean respected = row.user() != 0
                && (place != null && place.row().author() == row.user() || moderates(actor, row.user()));
        if (respected) {
            return "1";
        }
        return CommentModeration.state(row, rules, request.asker().site(), () -> knownPerson(row));
    }

    private boolean moderates(Actor actor, long user) {
        return user == actor.id()
                ? CommentPermissions.moderates(actor)
                : actors.actor(user).map(CommentPermissions::moderates).orElse(false);
    }

    private boolean writesFreely(RestRequest request, long user) {
        Actor actor = request.asker().actor();
        if (user == 0) {
            return false;
        }
        return user == actor.id()
                ? actor.can(Capability.UNFILTERED_HTML)
                : actors.actor(user)
                        .map(other -> other.can(Capability.UNFILTERED_HTML))
                        .orElse(false);
    }

    private boolean knownPerson(CommentRow row) {
        return users.idByEmail(row.email())
                .map(rows::userApproved)
                .orElseGet(() -> rows.visitorApproved(row.author(), row.email()));
    }

    /** Who wrote less than fifteen seconds before must wait ({@code check_comment_flood_db}). */
    private void refuseFlood(RestRequest request, CommentRow row) {
        LocalDateTime hourAgo =
                LocalDateTime.ofInstant(request.asker().now(), ZoneOffset.UTC).minusHours(1);
        boolean flood = rows.lastSince(
                        WpDate.mysql(hourAgo), request.asker().actor().id(), row.email())
                .flatMap(WpDate::parse)
                .flatMap(last -> WpDate.parse(row.dateGmt()).map(next -> Duration.between(last, next)))
                .filter(pause -> pause.compareTo(PAUSE) < 0)
                .isPresent();
        if (flood) {
            throw WpError.of("comment_flood", "You comment too fast.", 400);
        }
    }

    private List<MetaChange> plan(RestRequest request, CommentFacts facts) {
        Actor actor = request.asker().actor();
        MetaPermission permission = new MetaPermission(actor, MapMetaCap.required(actor.id(), facts));
        return meta.plan(new MetaTarget("comment", "", facts.id()), request.param("meta"), permission);
    }

    private long insert(CommentRow row) {
        try {
            return rows.insert(row);
        } catch (WpdbException e) {
            throw CommentErrors.refused(e, CommentErrors.FAILED_CREATE);
        }
    }

    private void store(CommentRow row) {
        try {
            rows.update(row);
        } catch (WpdbException e) {
            throw CommentErrors.refused(e, CommentErrors.FAILED_EDIT);
        }
    }
}

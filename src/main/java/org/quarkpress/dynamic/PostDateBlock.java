package org.quarkpress.dynamic;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.quarkpress.post.PostItem;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.site.Site;

/** The block that shows when a post was written or changed, or any moment ({@code core/post-date}). */
final class PostDateBlock {
    private PostDateBlock() {}

    static String render(BlockScene scene) {
        String given = scene.block().text("datetime");
        Optional<PostItem> post = scene.post();
        if (post.isEmpty() && given == null) {
            return "";
        }
        Site site = scene.asker().site();
        boolean old = "modified".equals(scene.text("displayType"));
        boolean modified =
                old || "modified".equals(scene.block().at("metadata", "bindings", "datetime", "args", "field"));
        ShownDate date = given != null
                ? new ShownDate(parse(given, site), site)
                : ShownDate.stored(
                        modified
                                ? post.get().row().modified()
                                : post.get().row().date(),
                        site);
        String format = scene.text("format");
        String text = format.equals("human-diff")
                ? date.moment().map(time -> age(time, scene)).orElse("")
                : date.text(format);
        String time = "<time datetime=\"" + Escape.attr(given != null ? given : date.iso()) + "\">" + text + "</time>";
        if (scene.flag("isLink") && post.isPresent()) {
            time = "<a href=\"" + Escape.attr(post.get().link()) + "\">" + time + "</a>";
        }
        return scene.wrap(
                "div", time, scene.textAlign(), old ? "wp-block-post-date__modified-date" : "", scene.linkColor());
    }

    private static Optional<ZonedDateTime> parse(String text, Site site) {
        try {
            String moment = text.length() == 10 ? text + "T00:00:00" : text.replace(' ', 'T');
            boolean zoned = moment.length() > 19;
            return Optional.of(
                    OffsetDateTime.parse(zoned ? moment : moment + "Z").atZoneSameInstant(site.timezone()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** {@code human_time_diff()} with where it lies. */
    static String age(ZonedDateTime time, BlockScene scene) {
        long seconds = Duration.between(time.toInstant(), scene.asker().now()).toSeconds();
        return diff(Math.abs(seconds)) + (seconds < 0 ? " from now" : " ago");
    }

    /** {@code human_time_diff()}: so many seconds in the largest fitting unit, rounded. */
    static String diff(long seconds) {
        long[] units = {1, 60, 3600, 86_400, 604_800, 2_592_000, 31_536_000};
        String[] names = {"second", "minute", "hour", "day", "week", "month", "year"};
        int at = 0;
        while (at + 1 < units.length && seconds >= units[at + 1]) {
            at++;
        }
        long count = Math.max(1, Math.round((double) seconds / units[at]));
        return count + " " + names[at] + (count == 1 ? "" : "s");
    }
}

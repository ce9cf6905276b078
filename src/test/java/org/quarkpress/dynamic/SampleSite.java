package org.quarkpress.dynamic;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.RenderContext;
import org.quarkpress.capability.Actor;
import org.quarkpress.content.ContentFilters;
import org.quarkpress.option.Options;
import org.quarkpress.rest.Asker;
import org.quarkpress.site.Site;

/** Shows texts on the site of {@link SampleRows}, without a database. */
final class SampleSite {
    private final Map<String, String> more = new LinkedHashMap<>();
    private String target = "";
    private boolean known = true;
    SampleRows rows;

    SampleSite with(String option, String value) {
        more.put(option, value);
        return this;
    }

    SampleSite at(String address) {
        target = address;
        return this;
    }

    SampleSite forStrangers() {
        known = false;
        return this;
    }

    /** A text under that post as its readers see it. */
    String show(long post, String text) {
        rows = new SampleRows(post, text, more);
        Asker asker = asker(post);
        RenderContext context = RenderContext.plain(SampleRows.HOME)
                .forPost(post, post < 1057 ? "post" : "page")
                .withDynamicBlocks(DynamicBlocksService.over(rows, asker));
        return ContentFilters.content(text, context);
    }

    private Asker asker(long post) {
        Map<String, String> options = new LinkedHashMap<>(Map.of(
                "siteurl", SampleRows.HOME,
                "home", SampleRows.HOME,
                "blogname", "Field Notes &amp; More",
                "blogdescription", "Notes &quot;from&quot; the field",
                "timezone_string", "Europe/Berlin",
                "permalink_structure", "/%year%/%monthnum%/%postname%/",
                "date_format", "F j, Y",
                "start_of_week", "1",
                "show_avatars", "1",
                "posts_per_page", "10"));
        options.put("avatar_rating", "G");
        options.putAll(more);
        Actor admin = new Actor(
                1,
                "admin",
                "admin@example.test",
                "admin",
                "The Admin",
                "",
                "",
                List.of("administrator"),
                Map.of("edit_posts", true, "edit_others_posts", true, "edit_published_posts", true));
        String here = target.isEmpty() ? "/wp-json/wp/v2/posts/" + post + "?_fields=content.rendered" : target;
        return new Asker(
                known ? admin : Actor.STRANGER,
                Site.from(options::get),
                new Options(options),
                Instant.parse("2026-11-23T02:00:00Z"),
                null,
                "127.0.0.1",
                here);
    }
}

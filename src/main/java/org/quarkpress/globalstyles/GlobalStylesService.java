package org.quarkpress.globalstyles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.php.JsonResource;
import org.quarkpress.php.PhpJson;
import org.quarkpress.post.PostAddressService;
import org.quarkpress.post.PostResource;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.post.PostWriteService;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.site.WpDate;
import org.quarkpress.term.TermNameService;
import org.quarkpress.theme.UserStyles;
import org.quarkpress.wpdb.LockStore;
import org.quarkpress.wpdb.WriteRunner;

/** Makes and changes the post that holds the site's own styles. */
@ApplicationScoped
public class GlobalStylesService implements UserStyles {
    static final String TYPE = "wp_global_styles";
    private static final long VERSION = 3;

    private final GlobalStylesStore styles;
    private final PostStore posts;
    private final PostWriteService writer;
    private final PostResource house;
    private final PostAddressService addresses;
    private final TermNameService terms;
    private final LockStore locks;
    private final WriteRunner runner;
    private final Model model;

    /** A service over these stores. */
    public GlobalStylesService(
            GlobalStylesStore styles,
            PostStore posts,
            PostWriteService writer,
            PostResource house,
            PostAddressService addresses,
            TermNameService terms,
            LockStore locks,
            WriteRunner runner,
            Model model) {
        this.styles = styles;
        this.posts = posts;
        this.writer = writer;
        this.house = house;
        this.addresses = addresses;
        this.terms = terms;
        this.locks = locks;
        this.runner = runner;
        this.model = model;
    }

    /** Who is first to ask for them makes them, empty, as WordPress does. */
    @Override
    public long id(String stylesheet, Asker asker) {
        Optional<Long> known = styles.find(stylesheet);
        return known.orElseGet(() -> runner.write(() -> make(stylesheet, asker)));
    }

    private long make(String stylesheet, Asker asker) {
        locks.lock("global-styles");
        Optional<Long> known = styles.find(stylesheet);
        if (known.isPresent()) {
            return known.get();
        }
        long id = posts.insert(fresh(stylesheet, asker));
        PostRow stored = posts.row(id).orElseThrow();
        posts.setGuid(id, addresses.address(stored, model.postTypes().get(TYPE), asker));
        terms.give(id, "wp_theme", stylesheet);
        return id;
    }

    /** Styles that say nothing yet. */
    private static PostRow fresh(String stylesheet, Asker asker) {
        LocalDateTime now = WpDate.gmt(asker.now());
        String gmt = WpDate.mysql(now);
        String local = WpDate.mysql(WpDate.fromGmt(now, asker.site().timezone()));
        Map<String, Object> empty = new LinkedHashMap<>();
        empty.put("version", VERSION);
        empty.put("isGlobalStylesUserThemeJSON", true);
        String name = "wp-global-styles-" + stylesheet;
        return new PostRow(
                0,
                asker.actor().id(),
                local,
                gmt,
                PhpJson.writeText(empty),
                "Custom Styles",
                "",
                "publish",
                "closed",
                "closed",
                "",
                name,
                local,
                gmt,
                "",
                0,
                "",
                0,
                TYPE,
                "",
                0);
    }

    /** Stores changed styles, settings or title; what is not said stays. */
    @Transactional
    public void update(RestRequest request, PostRow before) {
        Map<String, Object> now =
                JsonResource.object(PhpJson.parse(before.content()).value());
        Map<String, Object> content = new LinkedHashMap<>();
        for (String part : List.of("styles", "settings")) {
            Object wanted = request.isset(part) ? request.param(part) : now.get(part);
            if (wanted != null) {
                content.put(part, wanted);
            }
        }
        checkCss(JsonResource.object(content.get("styles")).get("css"));
        content.put("isGlobalStylesUserThemeJSON", true);
        content.put("version", VERSION);
        Map<String, Object> wishes = new LinkedHashMap<>();
        wishes.put("id", before.id());
        if (request.isset("styles") || request.isset("settings")) {
            wishes.put("content", PhpJson.writeText(content));
        }
        if (request.isset("title")) {
            wishes.put("title", request.param("title"));
        }
        PostType type = model.postTypes().get(TYPE);
        RestRequest inner = new RestRequest("POST", request.route(), Map.of(), request.asker());
        inner.with(ParamSource.JSON, wishes);
        writer.update(inner, type, house.schema(type), before.id());
    }

    private static void checkCss(Object css) {
        if (css instanceof String text
                && text.toLowerCase(java.util.Locale.ROOT).contains("</style")) {
            throw WpError.of(
                    "rest_custom_css_illegal_markup", "The CSS must not contain the end of a style element.", 400);
        }
    }
}

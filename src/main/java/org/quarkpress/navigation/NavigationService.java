package org.quarkpress.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostResource;
import org.quarkpress.post.PostWriteService;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.wpdb.LockStore;
import org.quarkpress.wpdb.WriteRunner;

/** The navigation menu for pages that name none ({@code WP_Navigation_Fallback}). */
@ApplicationScoped
public class NavigationService {
    private final NavigationStore menus;
    private final PostWriteService writer;
    private final PostResource house;
    private final LockStore locks;
    private final WriteRunner runner;
    private final Model model;

    /** A service over these stores. */
    public NavigationService(
            NavigationStore menus,
            PostWriteService writer,
            PostResource house,
            LockStore locks,
            WriteRunner runner,
            Model model) {
        this.menus = menus;
        this.writer = writer;
        this.house = house;
        this.locks = locks;
        this.runner = runner;
        this.model = model;
    }

    /** The id of the newest one; when there is none, a list of all pages is made to be it. */
    long fallback(RestRequest request) {
        Optional<Long> newest = menus.newest();
        return newest.orElseGet(() -> runner.write(() -> make(request)));
    }

    private long make(RestRequest request) {
        locks.lock("navigation-fallback");
        Optional<Long> newest = menus.newest();
        if (newest.isPresent()) {
            return newest.get();
        }
        Map<String, Object> wishes = new LinkedHashMap<>();
        wishes.put("title", "Navigation");
        wishes.put("slug", "navigation");
        wishes.put("content", "<!-- wp:page-list /-->");
        wishes.put("status", "publish");
        PostType type = model.postTypes().get("wp_navigation");
        RestRequest inner = new RestRequest("POST", type.rest().route(), Map.of(), request.asker());
        inner.with(ParamSource.JSON, wishes);
        return writer.create(inner, type, house.schema(type));
    }
}

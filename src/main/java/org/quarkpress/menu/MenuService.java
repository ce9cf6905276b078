package org.quarkpress.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.post.PostDeleteService;
import org.quarkpress.post.PostStore;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermService;
import org.quarkpress.term.TermText;

/** Makes, changes and deletes menus ({@code wp_update_nav_menu_object}, {@code wp_delete_nav_menu}), each in one transaction. */
@ApplicationScoped
public class MenuService {
    private final TermService terms;
    private final MenuStore menus;
    private final MenuPlaceService places;
    private final PostStore posts;
    private final PostDeleteService remover;

    /** A service over these services. */
    public MenuService(
            TermService terms, MenuStore menus, MenuPlaceService places, PostStore posts, PostDeleteService remover) {
        this.terms = terms;
        this.menus = menus;
        this.places = places;
        this.posts = posts;
        this.remover = remover;
    }

    /** Stores a new menu and gives its id. */
    @Transactional
    public long create(RestRequest request, Taxonomy taxonomy) {
        String name = TermText.name(String.valueOf(request.param("name")));
        if (name.isBlank()) {
            throw WpError.of("empty_term_name", "A menu needs a name.", 400);
        }
        menus.named(name).ifPresent(id -> {
            throw exists(id, 400L);
        });
        long id = terms.create(inner(request, Map.of("name", name)), taxonomy);
        settings(request, id);
        return id;
    }

    /** Stores changes; as in WordPress the slug follows the name and a description that is not said is gone. */
    @Transactional
    public void update(RestRequest request, Taxonomy taxonomy, TermRow before) {
        String name = request.isset("name") ? TermText.name(request.text("name")) : before.name();
        menus.named(name).filter(id -> id != before.id()).ifPresent(id -> {
            throw exists(id, null);
        });
        Map<String, Object> wishes = new LinkedHashMap<>();
        wishes.put("name", name);
        wishes.put("slug", "");
        wishes.put("description", "");
        terms.update(inner(request, wishes), taxonomy, before.id());
        settings(request, before.id());
    }

    private static RestRequest inner(RestRequest request, Map<String, Object> more) {
        Map<String, Object> wishes = new LinkedHashMap<>(more);
        if (request.isset("description")) {
            wishes.put("description", request.param("description"));
        }
        if (request.isset("meta")) {
            wishes.put("meta", request.param("meta"));
        }
        return new RestRequest("POST", request.route(), Map.of(), request.asker()).with(ParamSource.JSON, wishes);
    }

    private static WpError exists(long id, Long status) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("status", status);
        data.put("term_id", id);
        WpError error = WpError.withData("menu_exists", "Another menu has this name.", status == null ? null : data);
        return status == null ? error : error.addData(id);
    }

    private void settings(RestRequest request, long id) {
        if (request.isset("auto_add")) {
            places.autoAdd(id, request.flag("auto_add"));
        }
        if (request.isset("locations")) {
            List<String> wanted =
                    request.list("locations").stream().map(String::valueOf).toList();
            places.assign(id, wanted, request.asker());
        }
    }

    /** Removes a menu and all its items. */
    @Transactional
    public void delete(RestRequest request, Taxonomy taxonomy, long id) {
        posts.rows(menus.items(id)).values().forEach(remover::remove);
        terms.delete(request, taxonomy, id);
        places.forget(id, request.asker());
    }
}

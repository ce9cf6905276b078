package org.quarkpress.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaChange;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaService;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.meta.MetaTarget;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostWriteService;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Schema;
import org.quarkpress.term.TermAssignService;
import org.quarkpress.term.TermStore;

/** Makes and changes items of menus ({@code wp_update_nav_menu_item}), each in one transaction. */
@ApplicationScoped
public class MenuItemService {
    private static final Schema ROW = Schema.object(Map.of(
            "title", Schema.string(),
            "content", Schema.string(),
            "excerpt", Schema.string(),
            "status", Schema.string(),
            "menu_order", Schema.integer()));

    private final PostWriteService writer;
    private final MenuItemObjectService objects;
    private final MenuStore menus;
    private final MetaStore meta;
    private final MetaService registered;
    private final TermStore terms;
    private final TermAssignService assign;

    /** A service over these services. */
    public MenuItemService(
            PostWriteService writer,
            MenuItemObjectService objects,
            MenuStore menus,
            MetaStore meta,
            MetaService registered,
            TermStore terms,
            TermAssignService assign) {
        this.writer = writer;
        this.objects = objects;
        this.menus = menus;
        this.meta = meta;
        this.registered = registered;
        this.terms = terms;
        this.assign = assign;
    }

    /** Stores a new item and gives its id. */
    @Transactional
    public long create(RestRequest request, PostType type) {
        MenuItemInput input = MenuItemInput.of(request, MenuItemInput.BLANK, null);
        checkArchive(input.item(), request);
        long menu = menu(request);
        List<MetaChange> planned = plan(request, PostFacts.of(0, type.name(), type.caps(), input.status(), 0));
        MenuItemObject object = object(input.item(), request);
        long id = writer.create(inner(request, row(input, object, new LinkedHashMap<>())), type, ROW);
        menus.setParent(id, object.parent());
        MenuItem item = input.item().stored(id);
        item.meta().forEach(entry -> meta.add("post", id, entry.getKey(), entry.getValue()));
        if (menu == 0) {
            meta.add(
                    "post",
                    id,
                    "_menu_item_orphaned",
                    Long.toString(request.asker().now().getEpochSecond()));
        }
        put(id, menu);
        registered.apply(new MetaTarget("post", type.name(), id), planned);
        return id;
    }

    /** Stores changes of an item. */
    @Transactional
    public void update(RestRequest request, PostType type, PostRow before, PostFacts facts) {
        long id = before.id();
        MetaRows rows = meta.readForChange("post", id);
        MenuItemInput input = MenuItemInput.of(request, MenuItem.of(rows), before);
        checkArchive(input.item(), request);
        long menu = menu(request);
        List<MetaChange> planned = plan(request, facts);
        MenuItemObject object = object(input.item(), request);
        Map<String, Object> wishes = new LinkedHashMap<>();
        wishes.put("id", id);
        writer.update(inner(request, row(input, object, wishes)), type, ROW, id);
        menus.setParent(id, object.parent());
        input.item().stored(id).meta().forEach(entry -> meta.set("post", id, entry.getKey(), entry.getValue()));
        put(id, menu);
        registered.apply(new MetaTarget("post", type.name(), id), planned);
    }

    private MenuItemObject object(MenuItem item, RestRequest request) {
        return objects.of(List.of(item), request.asker()).get(item);
    }

    private void checkArchive(MenuItem item, RestRequest request) {
        if (MenuItem.ARCHIVE.equals(item.type()) && object(item, request).invalid()) {
            throw WpError.of("rest_post_invalid_type", "There is no such post type.", 400);
        }
    }

    /** A title that says no more than what is shown is left to that; a row with no words at all keeps a blank. */
    private static Map<String, Object> row(MenuItemInput input, MenuItemObject object, Map<String, Object> wishes) {
        boolean custom = MenuItem.CUSTOM.equals(input.item().type());
        String title = !custom && input.title().equals(object.title()) ? "" : input.title();
        boolean wordless = title.isEmpty()
                && input.description().isEmpty()
                && input.attrTitle().isEmpty();
        wishes.put("title", title);
        wishes.put("content", wordless ? " " : input.description());
        wishes.put("excerpt", input.attrTitle());
        wishes.put("status", input.status());
        wishes.put("menu_order", input.order());
        return wishes;
    }

    private static RestRequest inner(RestRequest request, Map<String, Object> wishes) {
        return new RestRequest("POST", request.route(), Map.of(), request.asker()).with(ParamSource.JSON, wishes);
    }

    private long menu(RestRequest request) {
        if (!request.isset("menus")) {
            return 0;
        }
        long menu = request.integer("menus").orElse(0L);
        if (!terms.rows("nav_menu", List.of(menu)).containsKey(menu)) {
            throw WpError.of("invalid_menu_id", "There is no such menu.", 400);
        }
        return menu;
    }

    private void put(long id, long menu) {
        if (menu == 0) {
            return;
        }
        var current = terms.ofObjects(List.of(id)).getOrDefault(id, List.of());
        terms.recount(new ArrayList<>(assign.set(id, "nav_menu", List.of(menu), current)));
    }

    private List<MetaChange> plan(RestRequest request, PostFacts item) {
        var actor = request.asker().actor();
        List<String> required = MapMetaCap.required(MetaCapability.EDIT_POST, actor.id(), item);
        return registered.plan(
                new MetaTarget("post", "nav_menu_item", item.id()),
                request.param("meta"),
                new MetaPermission(actor, required));
    }
}

package org.quarkpress.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.quarkpress.option.OptionStore;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.RestRequest;

/** Where menus are shown and which grow by themselves: two options of the site. */
@ApplicationScoped
public class MenuPlaceService {
    private static final String OPTIONS = "nav_menu_options";

    private final OptionStore options;

    /** A service over the options. */
    public MenuPlaceService(OptionStore options) {
        this.options = options;
    }

    /** Places and menus that grow, read once for a request and all that it embeds. */
    record Places(MenuLocations locations, AutoAdd autoAdd) {}

    Places of(RestRequest request) {
        return request.shared("menu places", Places.class, () -> {
            var stored = options.load(List.of(mods(request.asker()), OPTIONS));
            return new Places(
                    MenuLocations.of(stored.find(mods(request.asker())).orElse(null)),
                    AutoAdd.of(stored.find(OPTIONS).orElse(null)));
        });
    }

    private static String mods(Asker asker) {
        return "theme_mods_" + asker.site().stylesheet();
    }

    /** Puts a menu at exactly these places. */
    void assign(long menu, List<String> places, Asker asker) {
        String name = mods(asker);
        MenuLocations before = MenuLocations.of(options.findForUpdate(name).orElse(null));
        options.put(name, before.assign(menu, places).stored());
    }

    /** Makes a menu grow by itself, or no longer. */
    void autoAdd(long menu, boolean wanted) {
        AutoAdd before = AutoAdd.of(options.findForUpdate(OPTIONS).orElse(null));
        options.put(OPTIONS, before.with(menu, wanted).stored());
    }

    /** Forgets a menu that is gone. */
    void forget(long menu, Asker asker) {
        String name = mods(asker);
        MenuLocations before = MenuLocations.of(options.findForUpdate(name).orElse(null));
        if (before.menus().containsValue(menu)) {
            options.put(name, before.without(menu).stored());
        }
        AutoAdd growing = AutoAdd.of(options.findForUpdate(OPTIONS).orElse(null));
        if (growing.menus().contains(menu)) {
            options.put(OPTIONS, growing.with(menu, false).stored());
        }
    }
}

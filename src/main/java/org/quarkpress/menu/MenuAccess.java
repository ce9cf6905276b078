package org.quarkpress.menu;

import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Permission;
import org.quarkpress.model.Model;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.theme.ThemeResource;

/** Who may see menus: whoever may make them or write anything ({@code check_has_read_only_access}). */
final class MenuAccess {
    private MenuAccess() {}

    static void checkView(RestRequest request, Model model) {
        Actor actor = request.asker().actor();
        if (!actor.can("edit_theme_options") && !ThemeResource.writes(actor, model)) {
            throw Permission.refusal(actor, "rest_cannot_view", "You may not see menus.");
        }
    }
}

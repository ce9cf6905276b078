package org.quarkpress.user;

import java.util.List;
import java.util.Set;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Capability;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.Permission;
import org.quarkpress.capability.Roles;
import org.quarkpress.rest.RestRequest;

/** Who may list, see, change and delete users: each method passes or throws the refusal. */
final class UserPermissions {
    private static final Set<String> ORDERS_FOR_LISTERS = Set.of("email", "registered_date");

    private UserPermissions() {}

    static void list(RestRequest request, Actor actor, boolean mayEditPosts) {
        boolean lister = actor.can(Capability.LIST_USERS);
        if (!lister
                && (!request.list("roles").isEmpty()
                        || !request.list("capabilities").isEmpty())) {
            throw UserErrors.cannotView(actor);
        }
        if (!lister && "edit".equals(request.context())) {
            throw UserErrors.forbiddenContext(actor);
        }
        if (!lister && ORDERS_FOR_LISTERS.contains(String.valueOf(request.param("orderby")))) {
            throw Permission.refusal(actor, "rest_forbidden_orderby", "You may not order users like that.");
        }
        if ("authors".equals(request.param("who")) && !mayEditPosts) {
            throw Permission.refusal(actor, "rest_forbidden_who", "You may not ask for authors.");
        }
    }

    /** @param published whether the user published something that REST shows */
    static void read(RestRequest request, Actor actor, UserRow user, boolean published) {
        if (actor.id() == user.id()) {
            return;
        }
        boolean editor = MapMetaCap.canUser(actor, MetaCapability.EDIT_USER, user.id());
        if ("edit".equals(request.context()) && !editor) {
            throw UserErrors.forbiddenContext(actor);
        }
        if (!published && !editor && !actor.can(Capability.LIST_USERS)) {
            throw UserErrors.cannotView(actor);
        }
    }

    static void create(Actor actor) {
        if (!actor.can(Capability.CREATE_USERS)) {
            throw Permission.refusal(actor, "rest_cannot_create_user", "You may not make users.");
        }
    }

    /** Whoever may promote may give roles; anything else needs the right to edit the user. */
    static void update(RestRequest request, Actor actor, UserRow user) {
        if (!request.list("roles").isEmpty() && !MapMetaCap.canUser(actor, MetaCapability.PROMOTE_USER, user.id())) {
            throw Permission.refusal(actor, "rest_cannot_edit_roles", "You may not change the roles of this user.");
        }
        if (!MapMetaCap.canUser(actor, MetaCapability.EDIT_USER, user.id())) {
            throw Permission.refusal(actor, "rest_cannot_edit", "You may not change this user.");
        }
    }

    static void delete(Actor actor, UserRow user) {
        if (!MapMetaCap.canUser(actor, MetaCapability.DELETE_USER, user.id())) {
            throw Permission.refusal(actor, "rest_user_cannot_delete", "You may not delete this user.");
        }
    }

    /** Roles must exist, and nobody takes the right to edit users from themselves ({@code check_role_update}). */
    static void roles(List<String> wanted, Roles roles, boolean oneself) {
        for (String name : wanted) {
            if (!roles.has(name)) {
                throw UserErrors.invalidRole(400);
            }
            boolean keeps = roles.byName().get(name).capabilities().getOrDefault(Capability.EDIT_USERS, false);
            if (oneself && !keeps) {
                throw UserErrors.invalidRole(403);
            }
        }
    }

    /** The methods an asker has on one user: the {@code targetHints} of its {@code self} link. */
    static List<Object> allowed(Actor actor, long user) {
        List<Object> methods = new java.util.ArrayList<>(List.of("GET"));
        if (MapMetaCap.canUser(actor, MetaCapability.EDIT_USER, user)) {
            methods.addAll(List.of("POST", "PUT", "PATCH"));
        }
        if (MapMetaCap.canUser(actor, MetaCapability.DELETE_USER, user)) {
            methods.add("DELETE");
        }
        return methods;
    }
}

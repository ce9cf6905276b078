package org.quarkpress.term;

import org.quarkpress.capability.Actor;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.TermFacts;
import org.quarkpress.model.Taxonomy;

/** Who may make, change and delete terms. */
public final class TermPermissions {
    private TermPermissions() {}

    /** Flat terms may be made by all who may assign them; trees are for those who may edit them. */
    public static boolean mayCreate(Actor actor, Taxonomy taxonomy) {
        return actor.can(
                taxonomy.hierarchical()
                        ? taxonomy.caps().editTerms()
                        : taxonomy.caps().assignTerms());
    }

    /** Whether the asker may list the terms for editing. */
    public static boolean mayEditAny(Actor actor, Taxonomy taxonomy) {
        return actor.can(taxonomy.caps().editTerms());
    }

    /** {@code edit_term}. */
    public static boolean mayEdit(Actor actor, TermFacts term) {
        return MapMetaCap.can(actor, MetaCapability.EDIT_TERM, term);
    }

    /** {@code delete_term}; the default term stays. */
    public static boolean mayDelete(Actor actor, TermFacts term) {
        return MapMetaCap.can(actor, MetaCapability.DELETE_TERM, term);
    }
}

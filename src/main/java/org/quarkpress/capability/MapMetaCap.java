package org.quarkpress.capability;

import java.util.ArrayList;
import java.util.List;
import org.quarkpress.capability.MetaKeyFacts.Verb;

/**
 * WordPress's {@code map_meta_cap} and {@code current_user_can}: what must be held to do something with one object.
 *
 * <p>The {@code required…} methods give the primitive capabilities, the {@code can…} methods the answer for an asker. A
 * fact that is null stands for an object that does not exist, with which nobody may do anything. The answers were
 * asked of WordPress 7.1, on a single site.
 */
public final class MapMetaCap {
    private static final List<String> NEVER = List.of(Capability.DO_NOT_ALLOW);

    private MapMetaCap() {}

    /** Whether the asker may read, edit, delete or publish this post. */
    public static boolean can(Actor actor, MetaCapability question, PostFacts post) {
        return actor.holdsAll(required(question, actor.id(), post));
    }

    /** What a user must hold for {@code read_post}, {@code edit_post}, {@code delete_post} or {@code publish_post}. */
    public static List<String> required(MetaCapability question, long user, PostFacts post) {
        return PostCapabilities.required(question, user, post);
    }

    /** Whether the asker may edit, delete or assign this term. */
    public static boolean can(Actor actor, MetaCapability question, TermFacts term) {
        return actor.holdsAll(required(question, term));
    }

    /** What must be held for {@code edit_term}, {@code delete_term} or {@code assign_term}. */
    public static List<String> required(MetaCapability question, TermFacts term) {
        if (term == null) {
            return NEVER;
        }
        return switch (question) {
            case EDIT_TERM -> Capability.required(term.caps().editTerms());
            case DELETE_TERM ->
                term.isDefault() ? NEVER : Capability.required(term.caps().deleteTerms());
            case ASSIGN_TERM -> Capability.required(term.caps().assignTerms());
            default -> throw new IllegalArgumentException(question + " is no question about a term");
        };
    }

    /** Whether the asker may do this with the user of this id (or with their application passwords). */
    public static boolean canUser(Actor actor, MetaCapability question, long target) {
        return !actor.isStranger() && actor.holdsAll(requiredForUser(question, actor.id(), target));
    }

    /**
     * What a user must hold for {@code edit_user}, {@code delete_user}, {@code promote_user}, {@code remove_user} or an
     * application password of somebody. One's own account is everybody's to edit, not to delete or promote.
     */
    public static List<String> requiredForUser(MetaCapability question, long user, long target) {
        return switch (question) {
            case DELETE_USER -> List.of(Capability.DELETE_USERS);
            case PROMOTE_USER -> List.of(Capability.PROMOTE_USERS);
            case REMOVE_USER -> List.of("remove_users");
            case EDIT_USER,
                    LIST_APP_PASSWORDS,
                    CREATE_APP_PASSWORD,
                    READ_APP_PASSWORD,
                    EDIT_APP_PASSWORD,
                    DELETE_APP_PASSWORD,
                    DELETE_APP_PASSWORDS -> user == target ? List.of() : List.of(Capability.EDIT_USERS);
            default -> throw new IllegalArgumentException(question + " is no question about a user");
        };
    }

    /** Whether the asker may edit (approve, trash, …) this comment. */
    public static boolean can(Actor actor, CommentFacts comment) {
        return actor.holdsAll(required(actor.id(), comment));
    }

    /** What a user must hold for {@code edit_comment}: to edit its post, or posts at all when that is gone. */
    public static List<String> required(long user, CommentFacts comment) {
        if (comment == null) {
            return NEVER;
        }
        return comment.post() == null
                ? List.of(Capability.EDIT_POSTS)
                : required(MetaCapability.EDIT_POST, user, comment.post());
    }

    /** Whether the asker may write this meta key, given that {@code requiredForObject} is what editing its object asks. */
    public static boolean canMeta(Actor actor, Verb verb, MetaKeyFacts key, List<String> requiredForObject) {
        return actor.holdsAll(requiredForMeta(verb, key, requiredForObject));
    }

    /**
     * What must be held for {@code edit_post_meta} and its like: what editing the object asks for, and for a key that
     * is not writable the question's own name, which no role has.
     */
    public static List<String> requiredForMeta(Verb verb, MetaKeyFacts key, List<String> requiredForObject) {
        if (key.isWritable() || requiredForObject.contains(Capability.DO_NOT_ALLOW)) {
            return requiredForObject;
        }
        List<String> needed = new ArrayList<>(requiredForObject);
        needed.add(key.question(verb));
        return needed;
    }
}

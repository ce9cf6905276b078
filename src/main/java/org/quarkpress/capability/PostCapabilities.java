package org.quarkpress.capability;

import java.util.ArrayList;
import java.util.List;

/** What {@code map_meta_cap} asks for {@code read_post}, {@code edit_post}, {@code delete_post}, {@code publish_post}. */
final class PostCapabilities {
    private static final List<String> NEVER = List.of(Capability.DO_NOT_ALLOW);

    private PostCapabilities() {}

    /** The primitive capabilities this user must hold; a missing post (null) is for nobody. */
    static List<String> required(MetaCapability question, long user, PostFacts post) {
        if (post == null) {
            return NEVER;
        }
        return switch (question) {
            case READ_POST -> read(user, post);
            case EDIT_POST -> edit(user, post);
            case DELETE_POST -> delete(user, post);
            case PUBLISH_POST ->
                List.of(post.caps() == null ? Capability.EDIT_OTHERS_POSTS : name(post, "publish_posts"));
            default -> throw new IllegalArgumentException(question + " is no question about a post");
        };
    }

    private static List<String> read(long user, PostFacts asked) {
        PostFacts post = behindRevision(asked);
        if (post == null) {
            return NEVER;
        }
        if (post.caps() == null) {
            return List.of(Capability.EDIT_OTHERS_POSTS);
        }
        if (!post.caps().mapMetaCap()) {
            return List.of(name(post, "read_post"));
        }
        StatusKind kind = post.readingKind();
        if (kind == StatusKind.UNKNOWN) {
            return List.of(Capability.EDIT_OTHERS_POSTS);
        }
        if (kind == StatusKind.PUBLIC || post.writtenBy(user)) {
            return List.of(name(post, Capability.READ));
        }
        return kind == StatusKind.PRIVATE ? List.of(name(post, "read_private_posts")) : edit(user, post);
    }

    private static List<String> edit(long user, PostFacts asked) {
        PostFacts post = behindRevision(asked);
        return post == null ? NEVER : change("edit", user, post);
    }

    private static List<String> delete(long user, PostFacts post) {
        if (isRevision(post)) {
            return NEVER;
        }
        if (post.role() == PageRole.FRONT_OR_POSTS) {
            return List.of(Capability.MANAGE_OPTIONS);
        }
        return change("delete", user, post);
    }

    /** Editing and deleting follow one rule, with {@code edit_…} and {@code delete_…} names. */
    private static List<String> change(String verb, long user, PostFacts post) {
        if (post.caps() == null) {
            return List.of(Capability.EDIT_OTHERS_POSTS);
        }
        if (!post.caps().mapMetaCap()) {
            return List.of(name(post, verb + "_post"));
        }
        List<String> needed = new ArrayList<>();
        if (post.writtenBy(user)) {
            needed.add(name(post, verb + (countsAsPublished(post) ? "_published_posts" : "_posts")));
        } else {
            needed.add(name(post, verb + "_others_posts"));
            if (isOut(post.status())) {
                needed.add(name(post, verb + "_published_posts"));
            } else if ("private".equals(post.status())) {
                needed.add(name(post, verb + "_private_posts"));
            }
        }
        if (post.role() == PageRole.PRIVACY_POLICY) {
            needed.add(Capability.MANAGE_OPTIONS);
        }
        return needed;
    }

    /** An author's post counts as published, too, when it was out before it went to the trash. */
    private static boolean countsAsPublished(PostFacts post) {
        return isOut(post.status())
                || "trash".equals(post.status()) && post.trashedStatus() != null && isOut(post.trashedStatus());
    }

    private static boolean isOut(String status) {
        return "publish".equals(status) || "future".equals(status);
    }

    private static PostFacts behindRevision(PostFacts post) {
        return isRevision(post) ? post.parent() : post;
    }

    private static boolean isRevision(PostFacts post) {
        return "revision".equals(post.type());
    }

    private static String name(PostFacts post, String generic) {
        return post.caps().name(generic);
    }
}

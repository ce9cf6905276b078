package org.quarkpress.capability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code cap} names of a post type, as {@code get_post_type_capabilities} gives them.
 *
 * @param names the capability a type asks for, by WordPress's generic name ({@code edit_posts} to {@code edit_pages})
 * @param mapMetaCap whether questions about one post are derived from its author and status; if not, the names {@code
 *     edit_post}, {@code read_post} and {@code delete_post} are asked as they are
 */
public record PostTypeCaps(Map<String, String> names, boolean mapMetaCap) {
    private static final List<String> PRIMITIVE = List.of(
            "edit_posts",
            "edit_others_posts",
            "delete_posts",
            "publish_posts",
            "read_private_posts",
            "delete_private_posts",
            "delete_published_posts",
            "delete_others_posts",
            "edit_private_posts",
            "edit_published_posts");

    /** The names of {@code post} and of every type that says nothing else. */
    public static final PostTypeCaps POST = of("post", "posts");

    /** The names of {@code page}. */
    public static final PostTypeCaps PAGE = of("page", "pages");

    /** The names of {@code attachment}: a post's, but creating one is uploading. */
    public static final PostTypeCaps ATTACHMENT = POST.with("create_posts", Capability.UPLOAD_FILES);

    public PostTypeCaps {
        names = Map.copyOf(names);
    }

    /** The names that {@code capability_type => [singular, plural]} makes, with {@code map_meta_cap}. */
    public static PostTypeCaps of(String singular, String plural) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String meta : List.of("edit_post", "read_post", "delete_post")) {
            names.put(meta, meta.substring(0, meta.length() - "post".length()) + singular);
        }
        for (String primitive : PRIMITIVE) {
            names.put(primitive, primitive.substring(0, primitive.length() - "posts".length()) + plural);
        }
        names.put(Capability.READ, Capability.READ);
        names.put("create_posts", names.get("edit_posts"));
        return new PostTypeCaps(names, true);
    }

    /** The same with one name exchanged. */
    public PostTypeCaps with(String generic, String name) {
        Map<String, String> changed = new LinkedHashMap<>(names);
        changed.put(generic, name);
        return new PostTypeCaps(changed, mapMetaCap);
    }

    /** The capability to ask for, by generic name; a name the type does not know is asked as it is. */
    public String name(String generic) {
        return names.getOrDefault(generic, generic);
    }
}

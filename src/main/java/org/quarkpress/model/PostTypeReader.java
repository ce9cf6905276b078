package org.quarkpress.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.sanitize.Key;

/** Makes a post type of the arguments of {@code register_post_type}, with the defaults WordPress computes. */
final class PostTypeReader {
    private static final int LONGEST_NAME = 20;
    private static final List<String> META = List.of("edit_post", "read_post", "delete_post");
    private static final List<String> ALWAYS =
            List.of("edit_posts", "edit_others_posts", "delete_posts", "publish_posts", "read_private_posts");
    private static final List<String> MAPPED = List.of(
            "delete_private_posts",
            "delete_published_posts",
            "delete_others_posts",
            "edit_private_posts",
            "edit_published_posts");

    private final LabelRules labels;
    private final boolean builtIn;

    PostTypeReader(LabelRules labels, boolean builtIn) {
        this.labels = labels;
        this.builtIn = builtIn;
    }

    PostType read(String key, Arguments args) {
        String name = Key.clean(key);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ModelFileException(args.where() + ": the name must have 1 to 20 of a-z, 0-9, - and _");
        }
        boolean hierarchical = args.flag("hierarchical", false);
        boolean mapped = mapMetaCap(args);
        Object template = args.get("template");
        return new PostType(
                name,
                labels(name, args, hierarchical),
                args.text("description", ""),
                hierarchical,
                Visibility.of(args),
                capabilities(args, mapped),
                mapped,
                Supports.of(args),
                archive(args),
                Rewrite.of(name, args),
                queryVar(name, args),
                RestExposure.of(name, args),
                args.text("menu_icon", null),
                template instanceof List<?> list ? List.copyOf(list) : List.of(),
                args.has("template_lock") ? args.get("template_lock") : false,
                args.flag("can_export", true),
                builtIn);
    }

    private Labels labels(String name, Arguments args, boolean hierarchical) {
        List<String> nouns = args.texts("nouns");
        String one = hierarchical ? "Page" : "Post";
        return nouns.size() == 2
                ? labels.make(nouns.get(0), nouns.get(1), hierarchical, null, args.textMap("labels"), nouns.get(0))
                : labels.make(one, one + "s", hierarchical, args.text("label", null), args.textMap("labels"), name);
    }

    private static boolean mapMetaCap(Arguments args) {
        boolean usual = Set.of("post", "page").contains(types(args).get(0)) && !args.has("capabilities");
        return args.flag("map_meta_cap", usual);
    }

    /** Singular and plural of {@code capability_type}. */
    private static List<String> types(Arguments args) {
        List<String> given = args.texts("capability_type");
        if (given.size() > 1) {
            return given;
        }
        String one = given.isEmpty() ? "post" : given.get(0);
        return List.of(one, one + "s");
    }

    private static Map<String, String> capabilities(Arguments args, boolean mapped) {
        List<String> types = types(args);
        Map<String, String> names = new LinkedHashMap<>();
        META.forEach(meta -> names.put(meta, meta.replace("post", types.get(0))));
        ALWAYS.forEach(plain -> names.put(plain, replaceEnd(plain, types.get(1))));
        if (mapped) {
            names.put("read", "read");
            MAPPED.forEach(plain -> names.put(plain, replaceEnd(plain, types.get(1))));
        }
        Map<String, String> given = args.textMap("capabilities");
        names.putAll(given);
        names.putIfAbsent("create_posts", names.get("edit_posts"));
        return names;
    }

    private static String replaceEnd(String name, String plural) {
        return name.substring(0, name.length() - "posts".length()) + plural;
    }

    private static Object archive(Arguments args) {
        Object given = args.get("has_archive");
        return given == null ? false : given;
    }

    private static String queryVar(String name, Arguments args) {
        Object given = args.get("query_var");
        if (Boolean.FALSE.equals(given)) {
            return null;
        }
        return given instanceof String own && !own.isEmpty() ? own : name;
    }
}

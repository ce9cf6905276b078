package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.EndpointArgs;
import org.quarkpress.schema.Schema;
import org.quarkpress.wpdb.WriteRunner;

/** The routes of posts: two for each type that REST shows. */
@ApplicationScoped
public class PostResource implements RouteSource {
    /** Types with controllers of their own. */
    private static final List<String> ELSEWHERE = List.of(
            "attachment",
            "wp_template",
            "wp_template_part",
            "wp_global_styles",
            "wp_font_family",
            "wp_font_face",
            "nav_menu_item");

    private final Model model;
    private final MetaRegistry meta;
    private final PostReadService reader;
    private final PostListService lists;
    private final PostAccessService access;
    private final PostWriteService writer;
    private final PostDeleteService remover;
    private final WriteRunner runner;
    private final PostTemplateService templates;
    private final StickyService sticky;
    private final KeyedCreateService keyed;

    /** Routes over these services. */
    public PostResource(
            Model model,
            MetaRegistry meta,
            PostReadService reader,
            PostListService lists,
            PostAccessService access,
            PostWriteService writer,
            PostDeleteService remover,
            WriteRunner runner,
            PostTemplateService templates,
            StickyService sticky,
            KeyedCreateService keyed) {
        this.model = model;
        this.meta = meta;
        this.reader = reader;
        this.lists = lists;
        this.access = access;
        this.writer = writer;
        this.remover = remover;
        this.runner = runner;
        this.templates = templates;
        this.sticky = sticky;
        this.keyed = keyed;
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (PostType type : model.postTypes().inRest()) {
            if (covers(type)) {
                routes.addAll(new PostTypeRoutes(type, this).all());
            }
        }
        return routes;
    }

    Model model() {
        return model;
    }

    PostReadService reader() {
        return reader;
    }

    PostListService lists() {
        return lists;
    }

    PostAccessService access() {
        return access;
    }

    PostWriteService writer() {
        return writer;
    }

    PostDeleteService remover() {
        return remover;
    }

    WriteRunner runner() {
        return runner;
    }

    PostTemplateService templates() {
        return templates;
    }

    /** Whether the things of this type are shown by these routes; other types have controllers of their own. */
    public static boolean covers(PostType type) {
        return !ELSEWHERE.contains(type.name());
    }

    /** The arguments by which a thing of this type is changed. */
    public Map<String, Arg> editArgs(PostType type) {
        Map<String, Arg> args = new LinkedHashMap<>();
        EndpointArgs.of(schema(type), EndpointArgs.Method.EDITABLE)
                .forEach((name, argument) -> args.put(name, PostArgs.of(name, argument, type, this)));
        return args;
    }

    StickyService sticky() {
        return sticky;
    }

    KeyedCreateService keyed() {
        return keyed;
    }

    /** The item schema of a type, its registered meta inside. */
    public Schema schema(PostType type) {
        return PostSchema.of(type, PostParams.taxonomies(type, model), meta.schema("post", type.name()));
    }
}

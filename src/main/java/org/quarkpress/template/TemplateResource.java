package org.quarkpress.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.model.Model;
import org.quarkpress.post.PostDeleteService;
import org.quarkpress.post.PostStore;
import org.quarkpress.post.PostWriteService;
import org.quarkpress.post.RevisionCount;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.wpdb.WriteRunner;

/** The routes of templates and of their parts. */
@ApplicationScoped
public class TemplateResource implements RouteSource {
    private final TemplateReadService reader;
    private final TemplateService writer;
    private final PostWriteService posts;
    private final PostDeleteService remover;
    private final PostStore rows;
    private final WriteRunner runner;
    private final Model model;
    private final TemplateRoutes templates;
    private final TemplateRoutes parts;

    /** Routes over these services. */
    public TemplateResource(
            TemplateReadService reader,
            TemplateService writer,
            PostWriteService posts,
            PostDeleteService remover,
            PostStore rows,
            WriteRunner runner,
            Model model) {
        this.reader = reader;
        this.writer = writer;
        this.posts = posts;
        this.remover = remover;
        this.rows = rows;
        this.runner = runner;
        this.model = model;
        this.templates = new TemplateRoutes(Template.TEMPLATE, "/wp/v2/templates", this);
        this.parts = new TemplateRoutes(Template.PART, "/wp/v2/template-parts", this);
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(templates.all());
        routes.addAll(parts.all());
        return routes;
    }

    /** How many revisions the posts of these have, in one statement. */
    Map<Long, RevisionCount> revisions(List<Template> shown) {
        return rows.revisions(
                shown.stream().map(Template::wpId).filter(id -> id != 0).toList());
    }

    TemplateReadService reader() {
        return reader;
    }

    TemplateService writer() {
        return writer;
    }

    PostWriteService posts() {
        return posts;
    }

    PostDeleteService remover() {
        return remover;
    }

    WriteRunner runner() {
        return runner;
    }

    Model model() {
        return model;
    }
}

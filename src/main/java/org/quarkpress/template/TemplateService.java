package org.quarkpress.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostResource;
import org.quarkpress.post.PostWriteService;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;
import org.quarkpress.term.TermNameService;
import org.quarkpress.theme.TemplateTypes;

/** Makes and changes templates; what was only a file gets a post that stands for it from then on. */
@ApplicationScoped
public class TemplateService {
    private final PostWriteService writer;
    private final PostResource house;
    private final TermNameService terms;
    private final MetaStore meta;
    private final Model model;

    /** A service over these services. */
    public TemplateService(
            PostWriteService writer, PostResource house, TermNameService terms, MetaStore meta, Model model) {
        this.writer = writer;
        this.house = house;
        this.terms = terms;
        this.meta = meta;
        this.model = model;
    }

    /** Stores a new template and gives the id of its post. */
    @Transactional
    public long create(RestRequest request, String type) {
        Map<String, Object> wishes = wishes(request);
        wishes.putIfAbsent("status", "publish");
        wishes.put("slug", request.text("slug"));
        long id = store(wishes, type, request);
        if (Coercion.toBoolean(request.param("is_wp_suggestion"))) {
            meta.add("post", id, "is_wp_suggestion", "1");
        }
        return id;
    }

    /** Stores changes of a template and gives the id of its post. */
    @Transactional
    public long update(RestRequest request, Template before) {
        Map<String, Object> wishes = wishes(request);
        if (before.row() == null) {
            wishes.putIfAbsent("title", before.title());
            wishes.putIfAbsent("content", before.content());
            wishes.putIfAbsent("excerpt", before.description());
            wishes.put("status", "publish");
            wishes.put("slug", before.slug());
            long id = store(wishes, before.type(), request);
            meta.add("post", id, "origin", "theme");
            return id;
        }
        wishes.put("id", before.wpId());
        PostType type = model.postTypes().get(before.type());
        writer.update(inner(request, wishes), type, house.schema(type), before.wpId());
        if (request.isset("area")) {
            area(before.wpId(), before.type(), request);
        }
        return before.wpId();
    }

    private long store(Map<String, Object> wishes, String name, RestRequest request) {
        PostType type = model.postTypes().get(name);
        long id = writer.create(inner(request, wishes), type, house.schema(type));
        String theme = request.isset("theme") ? request.text("theme") : "";
        terms.give(id, "wp_theme", theme.isEmpty() ? request.asker().site().stylesheet() : theme);
        area(id, name, request);
        return id;
    }

    /** Parts are for an area of the page, one of those that there are. */
    private void area(long id, String type, RestRequest request) {
        if (Template.PART.equals(type)) {
            String wanted = request.isset("area") ? request.text("area") : "";
            boolean known = TemplateTypes.areas().stream().anyMatch(area -> wanted.equals(area.get("area")));
            terms.give(id, "wp_template_part_area", known ? wanted : "uncategorized");
        }
    }

    private static Map<String, Object> wishes(RestRequest request) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (String field : List.of("title", "content")) {
            Object value = request.param(field);
            Object raw = value instanceof Map<?, ?> map ? map.get("raw") : value;
            if (raw instanceof String text) {
                out.put(field, text);
            }
        }
        if (request.isset("description")) {
            out.put("excerpt", request.text("description"));
        }
        for (String field : List.of("status", "author")) {
            if (request.isset(field)) {
                out.put(field, request.param(field));
            }
        }
        return out;
    }

    private static RestRequest inner(RestRequest request, Map<String, Object> wishes) {
        return new RestRequest("POST", request.route(), Map.of(), request.asker()).with(ParamSource.JSON, wishes);
    }
}

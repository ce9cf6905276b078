package org.quarkpress.post;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.quarkpress.block.BlockParser;
import org.quarkpress.block.BlockSerializer;
import org.quarkpress.block.RenderContext;
import org.quarkpress.content.RenderedTextCache;
import org.quarkpress.model.Model;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.site.Site;
import org.quarkpress.site.WpDate;
import org.quarkpress.term.TermRow;

/** A post as REST shows it ({@code prepare_item_for_response}): only what the request wants is made. */
public final class PostView {
    private static final long EXCERPT_WORDS = 55;
    private static final String SYNC_STATUS = "wp_pattern_sync_status";

    private final PostItem item;
    private final RestRequest request;
    private final Fields fields;
    private final Model model;
    private final RenderContext render;
    private final RenderedTextCache texts;
    private final Map<String, Object> out = new LinkedHashMap<>();

    private PostView(
            PostItem item,
            RestRequest request,
            Fields fields,
            Model model,
            RenderContext render,
            RenderedTextCache texts) {
        this.item = item;
        this.request = request;
        this.fields = fields;
        this.model = model;
        this.render = render.forPost(item.row().id(), item.row().type());
        this.texts = texts;
    }

    /** The answer for one post, with its links. */
    public static RestResponse of(
            PostItem item,
            RestRequest request,
            ItemSchema schema,
            Model model,
            RenderContext render,
            RenderedTextCache texts,
            Supplier<Map<String, Object>> meta) {
        Fields fields = Fields.of(request, schema);
        PostView view = new PostView(item, request, fields, model, render, texts);
        view.basics();
        view.address();
        view.texts();
        view.features();
        view.rest(meta);
        RestResponse response = RestResponse.ok(schema.cut(view.out, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            response.links(PostLinks.of(item, request, model));
        }
        return response;
    }

    private boolean wants(String field) {
        return fields.includes(field);
    }

    private void basics() {
        PostRow row = item.row();
        Site site = request.asker().site();
        put("id", row.id());
        put("date", iso(row.date(), site));
        if (wants("date_gmt")) {
            out.put("date_gmt", gmt(row.dateGmt(), row.date(), site));
        }
        if (wants("guid")) {
            Map<String, Object> guid = new LinkedHashMap<>();
            guid.put("rendered", row.guid());
            guid.put("raw", row.guid());
            out.put("guid", guid);
        }
        put("modified", iso(row.modified(), site));
        if (wants("modified_gmt")) {
            out.put("modified_gmt", gmt(row.modifiedGmt(), row.modified(), site));
        }
        put("password", row.password());
        put("slug", row.name());
        put("status", row.status());
        put("type", row.type());
    }

    /** Drafts keep their GMT date open: the one their local date would have is shown. */
    private static String gmt(String gmt, String local, Site site) {
        return WpDate.toRfc3339(WpDate.isZero(gmt) ? WpDate.toGmt(local, site.timezone()) : gmt, ZoneOffset.UTC)
                .orElse(null);
    }

    private static String iso(String local, Site site) {
        return WpDate.toRfc3339(local, site.timezone()).orElse(null);
    }

    private void address() {
        put("link", item.link());
        put("permalink_template", item.template());
        put("generated_slug", item.generatedSlug());
    }

    private void texts() {
        PostRow row = item.row();
        boolean open = !row.isProtected() || item.unlocked();
        if (wants("title")) {
            Map<String, Object> title = new LinkedHashMap<>();
            title.put("raw", row.title());
            if (!isBlock()) {
                title.put("rendered", wants("title.rendered") ? texts.title(row.title(), render) : "");
            }
            out.put("title", title);
        }
        if (wants("content")) {
            if (open && "edit".equals(request.context()) && wants("content.raw") && wants("content.rendered")) {
                renderBefore(row);
            }
            content(row, open);
        }
        if (wants("excerpt")) {
            Map<String, Object> excerpt = new LinkedHashMap<>();
            excerpt.put("raw", row.excerpt());
            if (wants("excerpt.rendered")) {
                excerpt.put(
                        "rendered",
                        open ? texts.excerpt(row.excerpt(), row.content(), (int) excerptLength(), render) : "");
            }
            excerpt.put("protected", row.isProtected());
            out.put("excerpt", excerpt);
        }
    }

    /** Editors get what a second rendering gives: galleries, tabs and the like are numbered on from the first one. */
    private void renderBefore(PostRow row) {
        Map<String, Integer> counters = render.counted();
        boolean counted =
                !isBlock() && !texts.content(row.content(), render).isEmpty() && !counters.equals(render.counters());
        if (counted && wants("excerpt.rendered")) {
            texts.excerpt(row.excerpt(), row.content(), (int) excerptLength(), render);
        }
    }

    private long excerptLength() {
        return request.integer("excerpt_length").orElse(EXCERPT_WORDS);
    }

    private void content(PostRow row, boolean open) {
        boolean blocks = BlockParser.hasBlocks(row.content());
        Map<String, Object> content = new LinkedHashMap<>();
        if (wants("content.raw")) {
            boolean edit = "edit".equals(request.context());
            content.put("raw", edit ? BlockSerializer.normalize(row.content(), theme()) : row.content());
        }
        if (wants("content.rendered") && !isBlock()) {
            content.put("rendered", open ? texts.content(row.content(), render) : "");
        }
        content.put("protected", row.isProtected());
        content.put("block_version", blocks ? 1L : 0L);
        out.put("content", content);
    }

    private String theme() {
        return request.asker().site().stylesheet();
    }

    private void features() {
        PostRow row = item.row();
        put("author", row.author());
        put("featured_media", item.thumbnail());
        put("parent", row.parent());
        put("menu_order", row.menuOrder());
        put("comment_status", row.commentStatus());
        put("ping_status", row.pingStatus());
        if (wants("sticky")) {
            out.put("sticky", request.asker().site().stickyPosts().contains(row.id()));
        }
        if (wants("template")) {
            String template = item.metaValue("_wp_page_template");
            out.put("template", template == null || "default".equals(template) ? "" : template);
        }
        if (wants("format")) {
            out.put("format", PostClasses.format(item));
        }
    }

    private void rest(Supplier<Map<String, Object>> meta) {
        if (wants("meta")) {
            out.put("meta", isBlock() ? withoutSyncStatus(meta.get()) : meta.get());
        } else if (isBlock()) { // there in any case; what is not wanted is cut later
            out.put(SYNC_STATUS, "");
        }
        for (Taxonomy taxonomy : PostParams.taxonomies(item.type(), model)) {
            if (wants(taxonomy.restBase())) {
                List<Object> ids = item.terms(taxonomy.name()).stream()
                        .map(TermRow::id)
                        .map(id -> (Object) id)
                        .toList();
                out.put(taxonomy.restBase(), ids);
            }
        }
        if (wants("class_list")) {
            out.put("class_list", PostClasses.of(item, model));
        }
    }

    private boolean isBlock() {
        return "wp_block".equals(item.row().type());
    }

    /** Reusable blocks show whether they are synced beside their meta, not in it. */
    private Map<String, Object> withoutSyncStatus(Map<String, Object> meta) {
        Map<String, Object> rest = new LinkedHashMap<>(meta);
        Object status = rest.remove(SYNC_STATUS);
        out.put(SYNC_STATUS, status == null ? "" : status);
        return rest;
    }

    private void put(String field, Object value) {
        if (wants(field)) {
            out.put(field, value);
        }
    }
}

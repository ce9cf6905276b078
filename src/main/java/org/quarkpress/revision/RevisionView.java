package org.quarkpress.revision;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.quarkpress.block.RenderContext;
import org.quarkpress.content.ContentFilters;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostRow;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.site.Site;
import org.quarkpress.site.WpDate;

/** A revision or autosave as REST shows it ({@code prepare_item_for_response}). */
final class RevisionView {
    private static final int NO_WORDS = 0;

    private final PostRow row;
    private final Site site;
    private final Fields fields;
    private final RenderContext render;
    private final Map<String, Object> out = new LinkedHashMap<>();

    private RevisionView(PostRow row, Site site, Fields fields, RenderContext render) {
        this.row = row;
        this.site = site;
        this.fields = fields;
        this.render = render.forPost(row.id(), row.type());
    }

    /**
     * The answer for one version; its link to the post comes with the field {@code parent}.
     *
     * @param type the type of the post
     * @param meta its registered meta, made when it is wanted
     * @param preview where to look at it; null for revisions
     */
    static RestResponse of(
            PostRow row,
            PostType type,
            RestRequest request,
            ItemSchema schema,
            RenderContext render,
            Supplier<Map<String, Object>> meta,
            String preview) {
        Site site = request.asker().site();
        RevisionView view = new RevisionView(row, site, Fields.of(request, schema), render);
        view.facts();
        view.words();
        view.put("meta", meta);
        if (preview != null) {
            view.put("preview_link", () -> preview);
        }
        RestResponse response = RestResponse.ok(schema.cut(view.out, request.context()));
        if (row.parent() != 0 && view.fields.includes("parent")) {
            response.links().add("parent", site.restUrl(type.rest().route() + "/" + row.parent()));
        }
        return response;
    }

    private void facts() {
        put("author", row::author);
        put("date", () -> local(row.date(), row.dateGmt()));
        put("date_gmt", () -> gmt(row.dateGmt()));
        put("id", row::id);
        put("modified", () -> local(row.modified(), row.modifiedGmt()));
        put("modified_gmt", () -> gmt(row.modifiedGmt()));
        put("parent", row::parent);
        put("slug", row::name);
        put("guid", () -> parts(row.guid(), row.guid()));
    }

    private void words() {
        put("title", () -> parts(row.title(), ContentFilters.title(row.title(), render)));
        put("content", () -> parts(row.content(), ContentFilters.content(row.content(), render)));
        put("excerpt", () -> parts(row.excerpt(), excerpt()));
    }

    /** No excerpt is made of the content here. */
    private String excerpt() {
        return row.excerpt().isEmpty() ? "" : ContentFilters.excerpt(row.excerpt(), "", NO_WORDS, render);
    }

    /** A date that is still open, as that of an own draft, is null. */
    private String local(String local, String gmt) {
        return WpDate.isZero(gmt)
                ? null
                : WpDate.toRfc3339(local, site.timezone()).orElse(null);
    }

    private static String gmt(String gmt) {
        return WpDate.isZero(gmt) ? null : WpDate.toRfc3339(gmt, ZoneOffset.UTC).orElse(null);
    }

    private static Map<String, Object> parts(String raw, String rendered) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("raw", raw);
        parts.put("rendered", rendered);
        return parts;
    }

    private void put(String field, Supplier<?> value) {
        if (fields.includes(field)) {
            out.put(field, value.get());
        }
    }
}

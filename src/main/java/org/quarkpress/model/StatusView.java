package org.quarkpress.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;

/** A post status as {@code /wp/v2/statuses} shows it. */
final class StatusView {
    static final ItemSchema SCHEMA = new ItemSchema(ModelSchemas.status());

    private StatusView() {}

    /** The answer for one status; its link is always there. */
    static RestResponse of(PostStatus status, RestRequest request) {
        Fields fields = Fields.of(request, SCHEMA);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", status.label());
        item.put("private", status.isPrivate());
        item.put("protected", status.isProtected());
        item.put("public", status.isPublic());
        item.put("queryable", status.publiclyQueryable());
        item.put("show_in_list", status.inAllList());
        item.put("slug", status.name());
        item.put("date_floating", status.dateFloating());
        item.keySet().removeIf(name -> !fields.names(name));
        RestResponse response = RestResponse.ok(SCHEMA.cut(item, request.context()));
        String posts = request.asker().site().restUrl("/wp/v2/posts");
        String separator = posts.contains("?") ? "&" : "?";
        boolean published = "publish".equals(status.name());
        response.links().add("archives", published ? posts : posts + separator + "status=" + status.name());
        return response;
    }
}

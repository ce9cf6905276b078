package org.quarkpress.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.EndpointArgs;
import org.quarkpress.wpdb.WriteRunner;

/** The routes of comments ({@code WP_REST_Comments_Controller}); none of them can be part of a batch. */
@ApplicationScoped
public class CommentResource implements RouteSource {
    private static final String NAMESPACE = "wp/v2";
    private static final String BASE = "/wp/v2/comments";

    private final ItemSchema schema;
    private final CommentReadService reader;
    private final CommentAccessService access;
    private final CommentCreateCheck creation;
    private final CommentService writer;
    private final WriteRunner runner;

    /** Routes over these services. */
    public CommentResource(
            MetaRegistry meta,
            CommentReadService reader,
            CommentAccessService access,
            CommentCreateCheck creation,
            CommentService writer,
            WriteRunner runner) {
        this.schema = new ItemSchema(CommentSchema.of(meta.schema("comment", "")));
        this.reader = reader;
        this.access = access;
        this.creation = creation;
        this.writer = writer;
        this.runner = runner;
    }

    @Override
    public List<Route> routes() {
        Route collection = Route.of(
                        NAMESPACE,
                        BASE,
                        Endpoint.get(CommentParams.list(), access::checkList, this::list)
                                .many(requests -> reader.listMany(requests, schema)),
                        Endpoint.create(
                                CommentParams.write(schema.schema(), EndpointArgs.Method.CREATABLE),
                                creation::check,
                                this::create))
                .schema(site -> schema.schema());
        Route single = Route.of(
                        NAMESPACE,
                        BASE + "/(?P<id>[\\d]+)",
                        Endpoint.get(CommentParams.read(), access::checkRead, this::read)
                                .many(requests -> reader.readMany(requests, schema)),
                        Endpoint.edit(CommentParams.edit(schema.schema()), access::checkUpdate, this::update),
                        Endpoint.delete(CommentParams.delete(), access::checkDelete, this::delete))
                .schema(site -> schema.schema());
        return List.of(collection, single);
    }

    private RestResponse list(RestRequest request) {
        return reader.list(request, schema);
    }

    private RestResponse create(RestRequest request) {
        long id = runner.write(() -> writer.create(request));
        request.forget();
        request.set("context", CommentPermissions.moderates(request.asker().actor()) ? "edit" : "view");
        return reader.one(id, request, schema)
                .status(201)
                .header("Location", request.asker().site().restUrl(BASE + "/" + id));
    }

    private RestResponse read(RestRequest request) {
        return reader.one(access.comment(request).row().id(), request, schema);
    }

    private RestResponse update(RestRequest request) {
        long id = access.comment(request).row().id();
        runner.write(() -> {
            writer.update(request, id);
            return true;
        });
        return edited(request, id);
    }

    private RestResponse edited(RestRequest request, long id) {
        request.forget();
        request.set("context", "edit");
        return reader.one(id, request, schema);
    }

    private RestResponse delete(RestRequest request) {
        CommentRow row = access.comment(request).row();
        if (request.flag("force")) {
            request.set("context", "edit");
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("deleted", true);
            out.put("previous", reader.one(row.id(), request, schema).data());
            runner.write(() -> {
                writer.delete(row.id());
                return true;
            });
            return RestResponse.ok(out);
        }
        if ("trash".equals(row.approved())) {
            throw WpError.of("rest_already_trashed", "It is in the trash already.", 410);
        }
        runner.write(() -> {
            writer.trash(request, row.id());
            return true;
        });
        return edited(request, row.id());
    }
}

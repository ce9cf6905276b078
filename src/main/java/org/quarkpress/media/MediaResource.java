package org.quarkpress.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostAddressService;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostSchemaLinks;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Context;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.Schema;

/** The routes of media that read ({@code WP_REST_Attachments_Controller}); none can be part of a batch. */
@ApplicationScoped
public class MediaResource implements RouteSource {
    private final PostType type;
    private final Model model;
    private final ItemSchema schema;
    private final MediaReadService reader;
    private final PostAddressService addresses;

    /** Routes over these services. */
    public MediaResource(Model model, MetaRegistry meta, MediaReadService reader, PostAddressService addresses) {
        this.model = model;
        this.type = model.postTypes().get("attachment");
        this.schema = new ItemSchema(MediaSchema.of(type, meta.schema("post", type.name())));
        this.reader = reader;
        this.addresses = addresses;
    }

    @Override
    public List<Route> routes() {
        String namespace = type.rest().namespace();
        String base = type.rest().route();
        Route collection = Route.of(
                namespace,
                base,
                Endpoint.get(MediaParams.of(type, model), request -> reader.checkList(request, type), this::list));
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("id", Arg.of(Schema.integer().description("Id of the media file.")));
        args.put("context", Arg.checked(Context.schema()));
        Route single = Route.of(
                namespace,
                base + "/(?P<id>[\\d]+)",
                Endpoint.get(args, reader::checkRead, this::read).many(requests -> reader.readMany(requests, schema)));
        return List.of(collection.schema(this::shown), single.schema(this::shown));
    }

    private Schema shown(org.quarkpress.site.Site site) {
        return PostSchemaLinks.add(schema.schema(), type, List.of(), site);
    }

    private RestResponse list(RestRequest request) {
        return reader.list(request, type, schema);
    }

    private RestResponse read(RestRequest request) {
        PostRow row = reader.row(request);
        RestResponse response = reader.one(row, request, schema);
        return response.linkHeader("alternate", addresses.address(row, type, request.asker()), "; type=text/html");
    }
}

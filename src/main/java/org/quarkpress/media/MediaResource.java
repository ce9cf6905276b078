package org.quarkpress.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostAddressService;
import org.quarkpress.post.PostParams;
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
import org.quarkpress.schema.EndpointArgs;
import org.quarkpress.schema.Schema;

/** The routes of media ({@code WP_REST_Attachments_Controller}); none can be part of a batch. */
@ApplicationScoped
public class MediaResource implements RouteSource {
    private final PostType type;
    private final Model model;
    private final ItemSchema schema;
    private final MediaReadService reader;
    private final MediaAccessService access;
    private final MediaWriteService writer;
    private final MediaEditService editor;
    private final MediaFetchService fetcher;
    private final PostAddressService addresses;
    private final UploadFolder folder;

    /** Routes over these services. */
    public MediaResource(
            Model model,
            MetaRegistry meta,
            MediaReadService reader,
            MediaAccessService access,
            MediaWriteService writer,
            MediaEditService editor,
            MediaFetchService fetcher,
            PostAddressService addresses,
            UploadFolder folder) {
        this.model = model;
        this.type = model.postTypes().get("attachment");
        this.schema = new ItemSchema(
                MediaSchema.of(type, PostParams.taxonomies(type, model), meta.schema("post", type.name())));
        this.reader = reader;
        this.access = access;
        this.writer = writer;
        this.editor = editor;
        this.fetcher = fetcher;
        this.addresses = addresses;
        this.folder = folder;
    }

    @Override
    public List<Route> routes() {
        String namespace = type.rest().namespace();
        String base = type.rest().route();
        String one = base + "/(?P<id>[\\d]+)";
        Route collection = Route.of(
                namespace,
                base,
                Endpoint.get(MediaParams.of(type, model), request -> reader.checkList(request, type), this::list),
                Endpoint.create(
                                MediaArgs.create(schema.schema(), fetcher::checked),
                                request -> access.checkCreate(request, type),
                                this::create)
                        .file(folder.largest()));
        Map<String, Arg> read = new LinkedHashMap<>();
        read.put("id", MediaArgs.id());
        read.put("context", Arg.checked(Context.schema()));
        Map<String, Arg> update = new LinkedHashMap<>();
        update.put("id", MediaArgs.id());
        update.putAll(MediaArgs.item(schema.schema(), EndpointArgs.Method.EDITABLE));
        Route single = Route.of(
                namespace,
                one,
                Endpoint.get(read, reader::checkRead, this::read).many(requests -> reader.readMany(requests, schema)),
                Endpoint.edit(update, request -> access.checkUpdate(request, type), this::update),
                Endpoint.delete(deleteArgs(), request -> access.checkDelete(request, type), this::delete));
        Route process = Route.of(
                namespace,
                one + "/post-process",
                Endpoint.create(MediaArgs.process(), request -> access.checkUpdate(request, type), this::process));
        Route edit = Route.of(
                namespace,
                one + "/edit",
                Endpoint.create(
                        MediaArgs.edit(schema.schema()), request -> access.checkEdit(request, type), this::edit));
        return List.of(collection.schema(this::shown), single.schema(this::shown), process, edit);
    }

    private static Map<String, Arg> deleteArgs() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("id", MediaArgs.id());
        Schema force = Schema.bool().description("Must be true: files have no trash.");
        args.put("force", Arg.of(force.defaultsTo(false)));
        return args;
    }

    private Schema shown(org.quarkpress.site.Site site) {
        return PostSchemaLinks.add(schema.schema(), type, PostParams.taxonomies(type, model), site);
    }

    private RestResponse list(RestRequest request) {
        return reader.list(request, type, schema);
    }

    private RestResponse read(RestRequest request) {
        PostRow row = reader.row(request);
        RestResponse response = reader.one(row, request, schema);
        return response.linkHeader("alternate", addresses.address(row, type, request.asker()), "; type=text/html");
    }

    private RestResponse create(RestRequest request) {
        if (request.isset("url")) {
            long fetched = fetcher.create(request, type, schema.schema());
            return made(edited(access.row(request, type, fetched), request), fetched, request);
        }
        long id = writer.create(request, type, schema.schema());
        PostRow row = access.row(request, type, id);
        RestResponse response = made(edited(row, request), id, request);
        return AttachmentMarkup.isImage(row.mimeType())
                ? response.header("X-WP-Upload-Attachment-ID", Long.toString(id))
                : response;
    }

    private RestResponse made(RestResponse response, long id, RestRequest request) {
        return response.status(201)
                .header("Location", request.asker().site().restUrl(type.rest().route() + "/" + id));
    }

    /** Answers to writes show what editors see, as it is now. */
    private RestResponse edited(PostRow row, RestRequest request) {
        request.forget();
        request.set("context", "edit");
        return reader.one(row, request, schema);
    }

    private RestResponse update(RestRequest request) {
        long id = access.row(request, type).id();
        writer.update(request, type, schema.schema(), id);
        return edited(access.row(request, type, id), request);
    }

    private RestResponse process(RestRequest request) {
        PostRow row = access.row(request, type);
        writer.complete(row);
        return edited(row, request);
    }

    private RestResponse edit(RestRequest request) {
        long id = editor.edit(request, type, schema.schema(), access.row(request, type));
        request.forget();
        return made(reader.one(access.row(request, type, id), request, schema), id, request);
    }

    private RestResponse delete(RestRequest request) {
        PostRow row = access.row(request, type);
        if (!request.flag("force")) {
            throw WpError.of("rest_trash_not_supported", "Files have no trash; remove them with force=true.", 501);
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("deleted", true);
        out.put("previous", edited(row, request).data());
        writer.remove(row);
        return RestResponse.ok(out);
    }
}

package org.quarkpress.term;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quarkpress.capability.TermFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Context;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.schema.EndpointArgs;
import org.quarkpress.schema.Schema;
import org.quarkpress.wpdb.WriteRunner;

/** The routes of one taxonomy ({@code WP_REST_Terms_Controller::register_routes}). */
final class TermRoutes {
    private final Taxonomy taxonomy;
    private final ItemSchema schema;
    private final TermReadService reader;
    private final TermAccessService access;
    private final TermService writer;
    private final WriteRunner runner;

    TermRoutes(
            Taxonomy taxonomy,
            Schema schema,
            TermReadService reader,
            TermAccessService access,
            TermService writer,
            WriteRunner runner) {
        this.taxonomy = taxonomy;
        this.schema = new ItemSchema(schema);
        this.reader = reader;
        this.access = access;
        this.writer = writer;
        this.runner = runner;
    }

    List<Route> all() {
        String namespace = taxonomy.rest().namespace();
        String base = taxonomy.rest().route();
        Endpoint list = Endpoint.get(TermParams.of(taxonomy), r -> access.checkList(r, taxonomy), this::list);
        Endpoint create = Endpoint.create(
                TermParams.writing(schema.schema(), EndpointArgs.Method.CREATABLE),
                r -> access.checkCreate(r, taxonomy),
                this::create);
        Route collection = Route.of(
                namespace,
                base,
                list.batched().many(requests -> reader.listMany(requests, taxonomy, schema)),
                create.batched());
        Endpoint read = Endpoint.get(
                args(Map.of("context", Arg.checked(Context.schema()))),
                r -> access.checkRead(r, taxonomy, facts(r)),
                this::read);
        Endpoint edit = Endpoint.edit(
                args(TermParams.writing(schema.schema(), EndpointArgs.Method.EDITABLE)),
                r -> access.checkUpdate(r, taxonomy, facts(r)),
                this::update);
        Schema force = Schema.bool().description("Must be true: terms have no trash.");
        Endpoint delete = Endpoint.delete(
                args(Map.of("force", Arg.of(force.defaultsTo(false)))),
                r -> access.checkDelete(r, taxonomy, facts(r)),
                this::delete);
        Route single = Route.of(
                namespace,
                base + "/(?P<id>[\\d]+)",
                read.batched().many(requests -> reader.readMany(requests, taxonomy, schema)),
                edit.batched(),
                delete.batched());
        return List.of(collection.schema(site -> schema.schema()), single.schema(site -> schema.schema()));
    }

    private static Map<String, Arg> args(Map<String, Arg> more) {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("id", Arg.of(Schema.integer().description("Id of the term.")));
        args.putAll(more);
        return args;
    }

    private Function<TermRow, TermFacts> facts(RestRequest request) {
        return row -> reader.facts(row, taxonomy, request.asker());
    }

    private RestResponse list(RestRequest request) {
        return reader.list(request, taxonomy, schema);
    }

    private RestResponse create(RestRequest request) {
        long id = runner.write(() -> writer.create(request, taxonomy));
        request.forget();
        request.set("context", "edit");
        RestResponse response = reader.one(access.term(taxonomy, id), request, taxonomy, schema);
        return response.status(201)
                .header(
                        "Location",
                        request.asker().site().restUrl(taxonomy.rest().route() + "/" + id));
    }

    private RestResponse read(RestRequest request) {
        return reader.one(access.term(request, taxonomy), request, taxonomy, schema);
    }

    private RestResponse update(RestRequest request) {
        long id = access.term(request, taxonomy).id();
        runner.write(() -> {
            writer.update(request, taxonomy, id);
            return true;
        });
        request.forget();
        request.set("context", "edit");
        return reader.one(access.term(taxonomy, id), request, taxonomy, schema);
    }

    private RestResponse delete(RestRequest request) {
        TermRow row = access.term(request, taxonomy);
        if (!request.flag("force")) {
            throw WpError.of("rest_trash_not_supported", "Terms have no trash; ask with force=true.", 501);
        }
        request.set("context", "view");
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("deleted", true);
        out.put("previous", reader.one(row, request, taxonomy, schema).data());
        runner.write(() -> {
            writer.delete(request, taxonomy, row.id());
            return true;
        });
        return RestResponse.ok(out);
    }
}

package org.quarkpress.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.input.ImportReader;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostAddressService;
import org.quarkpress.post.PostRow;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.Site;
import org.quarkpress.wpdb.WriteRunner;

/** One article of a source, put as often as one likes: {@code quarkpress/v1/sources/{source}/posts/{source_id}}. */
@ApplicationScoped
public class SourceResource implements RouteSource {
    private static final String NAMESPACE = "quarkpress/v1";
    private static final String PATTERN = "/quarkpress/v1/sources/(?P<source>[^/]+)/posts/(?P<source_id>[^/]+)";

    private final SourceService sources;
    private final PostAddressService addresses;
    private final Model model;
    private final WriteRunner runner;

    /** Routes over these services. */
    public SourceResource(SourceService sources, PostAddressService addresses, Model model, WriteRunner runner) {
        this.sources = sources;
        this.addresses = addresses;
        this.model = model;
        this.runner = runner;
    }

    @Override
    public List<Route> routes() {
        Endpoint read = Endpoint.get(address(), this::mayImport, this::read);
        Endpoint put =
                Endpoint.of(List.of("PUT"), args(), this::mayImport, this::put).limit(ImportReader.LARGEST);
        Schema schema = RecordSchema.answer();
        return List.of(Route.of(NAMESPACE, PATTERN, read, put).schema(site -> schema));
    }

    private static Map<String, Arg> address() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("source", Arg.free(Schema.string().description("Name of the source.")));
        args.put("source_id", Arg.free(Schema.string().description("The source's own key of the article.")));
        return args;
    }

    private static Map<String, Arg> args() {
        Map<String, Arg> args = address();
        Map<String, Object> inQuery = Map.of("in", "query");
        args.put(
                "policy",
                Arg.of(Schema.string()
                        .description("What is done when there is a post: update it; skip it; or match, which also takes"
                                + " a post of the same type and slug that people made.")
                        .oneOfValues("update", "skip", "match")
                        .defaultsTo("update")
                        .argOptions(inQuery)));
        args.put(
                "create_terms",
                Arg.of(Schema.bool()
                        .description("Whether terms that are not there are made.")
                        .defaultsTo(true)
                        .argOptions(inQuery)));
        RecordSchema.fields().forEach((name, schema) -> args.put(name, Arg.free(schema)));
        return args;
    }

    private void mayImport(RestRequest request) {
        if (!request.asker().actor().can("import")) {
            throw WpError.of(ErrorCode.FORBIDDEN, request.asker().refusal());
        }
    }

    private RestResponse read(RestRequest request) {
        SourceAddress address = SourceAddress.ofPath(request.source(ParamSource.URL));
        PostRow row = sources.find(address)
                .orElseThrow(() -> WpError.of("quarkpress_source_unknown", "Nothing came from there yet.", 404));
        return answer(request, address, row, null);
    }

    private RestResponse put(RestRequest request) {
        SourceAddress address = SourceAddress.ofPath(request.source(ParamSource.URL));
        Map<String, Object> json = request.source(ParamSource.JSON);
        Map<String, Object> record = json.isEmpty() ? request.source(ParamSource.POST) : json;
        ImportPolicy policy = ImportPolicy.of(String.valueOf(queried(request, "policy")));
        boolean createTerms = Boolean.TRUE.equals(queried(request, "create_terms"));
        SourceOutcome done = runner.write(() -> sources.put(address, record, policy, createTerms, request.asker()));
        RestResponse response = answer(request, address, done.post(), done.result());
        if (done.result() != SourceOutcome.Result.CREATED) {
            return response;
        }
        return response.status(201).header("Location", post(request, done.post()));
    }

    /** An argument of the address alone: the body is the record. */
    private static Object queried(RestRequest request, String name) {
        Object value = request.source(ParamSource.GET).get(name);
        return value == null ? request.source(ParamSource.DEFAULTS).get(name) : value;
    }

    private RestResponse answer(RestRequest request, SourceAddress address, PostRow row, SourceOutcome.Result result) {
        PostType type = model.postTypes().get(row.type());
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", row.id());
        out.put("type", row.type());
        out.put("status", row.status());
        if (result != null) {
            out.put("result", result.text());
        }
        out.put("link", addresses.address(row, type, request.asker()));
        out.put("source", address.source());
        out.put("source_id", address.sourceId());
        RestResponse response = RestResponse.ok(out);
        Site site = request.asker().site();
        response.links().add("self", site.restUrl(address.route())).embeddable("item", post(request, row));
        return response;
    }

    private String post(RestRequest request, PostRow row) {
        PostType type = model.postTypes().get(row.type());
        return request.asker().site().restUrl(type.rest().route() + "/" + row.id());
    }
}

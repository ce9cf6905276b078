package org.quarkpress.bulk.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostStatus;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostResource;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.rest.StreamBody;
import org.quarkpress.schema.Schema;

/** The posts of a site as records that import again: {@code GET quarkpress/v1/export}. */
@ApplicationScoped
public class ExportResource implements RouteSource {
    private static final String NAMESPACE = "quarkpress/v1";
    private static final String TYPE = "application/x-ndjson; charset=UTF-8";

    private final ExportService exports;
    private final Model model;

    /** Routes over this service. */
    public ExportResource(ExportService exports, Model model) {
        this.exports = exports;
        this.model = model;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of(NAMESPACE, "/" + NAMESPACE + "/export", Endpoint.get(args(), this::mayExport, this::export)));
    }

    private Map<String, Arg> args() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put(
                "type",
                Arg.of(Schema.array(Schema.string().oneOfValues(types().keySet().toArray()))
                        .description("Only posts of these types; all of them unless named.")));
        args.put(
                "status",
                Arg.of(Schema.array(Schema.string().oneOfValues(statuses().toArray()))
                        .description("Only posts in these states; all but what is in the trash unless named.")));
        args.put(
                "source",
                Arg.of(Schema.string().description("Only posts that came from this source, under its keys.")));
        return args;
    }

    /** The types that can be imported again. */
    private Map<String, PostType> types() {
        Map<String, PostType> out = new LinkedHashMap<>();
        model.postTypes().inRest().stream().filter(PostResource::covers).forEach(type -> out.put(type.name(), type));
        return out;
    }

    private List<String> statuses() {
        return model.statuses().all().stream()
                .filter(status -> !status.isInternal())
                .map(PostStatus::name)
                .toList();
    }

    private void mayExport(RestRequest request) {
        if (!request.asker().actor().can("export")) {
            throw WpError.of(ErrorCode.FORBIDDEN, request.asker().refusal());
        }
    }

    private RestResponse export(RestRequest request) {
        ExportWish wish = wish(request);
        Asker asker = request.asker();
        String accepted = request.header("accept-encoding");
        boolean gzip = accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
        boolean headOnly = "HEAD".equals(request.method());
        StreamBody plain = out -> exports.write(wish, asker, out);
        RestResponse response = RestResponse.stream(TYPE, headOnly ? out -> {} : gzip ? gzipped(plain) : plain)
                .header("Content-Disposition", "attachment; filename=\"export.ndjson\"")
                .header("Vary", "Accept-Encoding");
        return gzip ? response.header("Content-Encoding", "gzip") : response;
    }

    private static StreamBody gzipped(StreamBody plain) {
        return out -> {
            OutputStream packed = new GZIPOutputStream(out, 1 << 16);
            plain.writeTo(packed);
            packed.close(); // not when writing failed: what is cut must look so
        };
    }

    private ExportWish wish(RestRequest request) {
        Map<String, PostType> types = types();
        if (!request.list("type").isEmpty()) {
            types.keySet().retainAll(request.list("type"));
        }
        List<String> statuses = statuses();
        List<String> wanted = request.list("status").isEmpty()
                ? statuses
                : statuses.stream().filter(request.list("status")::contains).toList();
        String source = request.text("source");
        if (source != null && !SourceAddress.isSource(source)) {
            throw WpError.of("quarkpress_source_invalid", "No source has a name like this.", 400);
        }
        return new ExportWish(types, wanted, source);
    }
}

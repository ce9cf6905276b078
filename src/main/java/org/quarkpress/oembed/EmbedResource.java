package org.quarkpress.oembed;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.ErrorBody;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.Guard;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.sanitize.Url;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.Schema;

/** The routes of oEmbed ({@code WP_oEmbed_Controller}): what others are told, and what editors ask about others. */
@ApplicationScoped
public class EmbedResource implements RouteSource {
    private static final String NAMESPACE = "oembed/1.0";
    private static final long USUAL_WIDTH = 600;

    private final EmbedService service;

    /** Routes over this service. */
    public EmbedResource(EmbedService service) {
        this.service = service;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of(NAMESPACE, "/oembed/1.0/embed", Endpoint.get(embedArgs(), Guard.EVERYONE, this::embed)),
                Route.of(
                        NAMESPACE,
                        "/oembed/1.0/proxy",
                        Endpoint.get(proxyArgs(), EmbedResource::writersOnly, this::proxy)));
    }

    private static Map<String, Arg> embedArgs() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("url", url());
        args.put(
                "format",
                Arg.free(Schema.any().defaultsTo("json")).sanitizedBy((v, r, n) -> "xml".equals(v) ? "xml" : "json"));
        args.put("maxwidth", width(Schema.any().defaultsTo(USUAL_WIDTH)));
        return args;
    }

    private static Map<String, Arg> proxyArgs() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("url", url());
        args.put(
                "format",
                Arg.of(Schema.string()
                        .description("The form of the answer that the provider is asked for.")
                        .oneOfValues("json", "xml")
                        .defaultsTo("json")));
        Schema width = Schema.integer().description("How wide the frame may be, in pixels.");
        args.put("maxwidth", width(width.defaultsTo(USUAL_WIDTH)));
        args.put("maxheight", width(Schema.integer().description("How high the frame may be, in pixels.")));
        args.put(
                "discover",
                Arg.of(Schema.bool()
                        .description("Whether providers that nobody named are looked for.")
                        .defaultsTo(true)));
        return args;
    }

    private static Arg url() {
        Schema schema = Schema.string()
                .description("The address of what is to be shown.")
                .format("uri");
        return Arg.free(schema).needed().sanitizedBy((v, r, n) -> Url.raw(Coercion.toText(v)));
    }

    private static Arg width(Schema schema) {
        return Arg.free(schema).sanitizedBy((v, r, n) -> CollectionPage.absolute(Coercion.toLong(v)));
    }

    private static void writersOnly(RestRequest request) {
        if (!request.asker().actor().can("edit_posts")) {
            throw WpError.of(
                    "rest_forbidden",
                    "You may not ask other sites.",
                    request.asker().refusal());
        }
    }

    private RestResponse embed(RestRequest request) {
        if (!"xml".equals(request.param("format")) || "HEAD".equals(request.method())) {
            return RestResponse.ok(data(request));
        }
        try {
            return xml(data(request));
        } catch (WpError refused) {
            return xml(ErrorBody.of(refused)).status(refused.status());
        }
    }

    private Map<String, Object> data(RestRequest request) {
        return service.data(request.text("url"), request.integer("maxwidth").orElse(USUAL_WIDTH), request.asker());
    }

    private static RestResponse xml(Map<?, ?> answer) {
        byte[] text = EmbedXml.of(answer).getBytes(StandardCharsets.UTF_8);
        return RestResponse.stream("text/xml; charset=UTF-8", out -> out.write(text));
    }

    /** Posts of this site are answered; other sites are never asked, so nothing is known of them. */
    private RestResponse proxy(RestRequest request) {
        return RestResponse.ok(data(request));
    }
}

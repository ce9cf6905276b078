package org.quarkpress.blocktype;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.block.BlockRenderer;
import org.quarkpress.block.RenderContext;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Permission;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.php.JsonResource;
import org.quarkpress.php.PhpJson;
import org.quarkpress.post.PostFactsService;
import org.quarkpress.post.PostPermissions;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.post.RenderService;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteDeclarations;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.Schema;
import org.quarkpress.schema.SchemaSanitizer;

/** The route that renders one dynamic block ({@code WP_REST_Block_Renderer_Controller}). */
@ApplicationScoped
public class BlockRendererResource implements RouteSource {
    private static final String PATTERN = "/wp/v2/block-renderer/(?P<name>[a-z0-9-]+/[a-z0-9-]+)";

    private final PostStore posts;
    private final PostFactsService facts;
    private final RenderService render;
    private final BlockCatalogue catalogue;
    private final RouteDeclarations declared = RouteDeclarations.beside(BlockRendererResource.class);

    /** A route over these services. */
    public BlockRendererResource(PostStore posts, PostFactsService facts, RenderService render, Model model) {
        this.posts = posts;
        this.facts = facts;
        this.render = render;
        this.catalogue = new BlockCatalogue(model);
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of(
                        "wp/v2",
                        PATTERN,
                        Endpoint.of(List.of("GET", "POST"), args(), this::mayRender, this::renderBlock))
                .schema(site -> declared.schema(PATTERN)));
    }

    private Map<String, Arg> args() {
        Map<String, Arg> args = declared.args(PATTERN, "GET");
        args.put(
                "attributes",
                Arg.free(args.get("attributes").schema())
                        .validatedBy(this::checked)
                        .sanitizedBy(this::typed));
        return args;
    }

    /** The attributes are checked by those that the block declares; an unknown block says nothing about them. */
    private Object checked(Object value, RestRequest request, String name) {
        catalogue.find(request.text("name")).ifPresent(type -> Arg.valid(value, declaredBy(type), ""));
        return value;
    }

    /** Numbers of a query come as text; blocks want them as they are declared. */
    private Object typed(Object value, RestRequest request, String name) {
        return catalogue
                .find(request.text("name"))
                .map(type -> SchemaSanitizer.sanitize(value, declaredBy(type), ""))
                .orElse(value);
    }

    private static Schema declaredBy(Map<String, Object> type) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", type.get("attributes"));
        object.put("additionalProperties", false);
        return new Schema(object);
    }

    private void mayRender(RestRequest request) {
        Actor actor = request.asker().actor();
        long id = Coercion.toLong(request.param("post_id"));
        boolean may = id > 0
                ? post(id).filter(row -> PostPermissions.mayEdit(
                                actor, facts.of(row, request.asker().options())))
                        .isPresent()
                : actor.can("edit_posts");
        if (!may) {
            throw Permission.refusal(actor, "block_cannot_read", "You may not render blocks here.");
        }
    }

    private Optional<PostRow> post(long id) {
        return posts.row(id);
    }

    private RestResponse renderBlock(RestRequest request) {
        String name = request.text("name");
        catalogue
                .find(name)
                .filter(type -> Boolean.TRUE.equals(type.get("is_dynamic")))
                .orElseThrow(() -> WpError.of("block_invalid", "There is no such dynamic block.", 404));
        RenderContext context = render.context(request.asker(), List.of());
        if (context.dynamicBlocks().apply(name) == null) {
            throw WpError.of("quarkpress_block_not_rendered", "This block cannot be rendered here.", 501);
        }
        long id = Coercion.toLong(request.param("post_id"));
        String type = post(id).map(PostRow::type).orElse("post");
        Map<String, Object> attributes = JsonResource.object(request.param("attributes"));
        String text =
                "<!-- wp:" + name + " " + (attributes.isEmpty() ? "" : PhpJson.writeText(attributes) + " ") + "/-->";
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("rendered", new BlockRenderer(context.forPost(id, type)).render(text));
        return RestResponse.ok(out);
    }
}

package org.quarkpress.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.RenderContext;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.option.OptionStore;
import org.quarkpress.post.AttachmentReader;
import org.quarkpress.post.PostFactsService;
import org.quarkpress.post.PostListing;
import org.quarkpress.post.PostPermissions;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.post.PostReadService;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.post.RenderService;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.Dispatcher;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.schema.Coercion;

/** Lists media and shows single ones, in a fixed number of statements for any number of them. */
@ApplicationScoped
public class MediaReadService {
    private static final String TYPE = "attachment";

    private final PostStore posts;
    private final PostFactsService facts;
    private final PostReadService reader;
    private final RenderService render;
    private final MetaStore meta;
    private final OptionStore options;
    private final UploadStore uploads;
    private final Model model;

    /** A service over these stores. */
    public MediaReadService(
            PostStore posts,
            PostFactsService facts,
            PostReadService reader,
            RenderService render,
            MetaStore meta,
            OptionStore options,
            UploadStore uploads,
            Model model) {
        this.posts = posts;
        this.facts = facts;
        this.reader = reader;
        this.render = render;
        this.meta = meta;
        this.options = options;
        this.uploads = uploads;
        this.model = model;
    }

    /** {@code get_items_permissions_check}. */
    void checkList(RestRequest request, PostType type) {
        if ("edit".equals(request.context())
                && !request.asker().actor().can(type.caps().name("edit_posts"))) {
            throw forbiddenContext(request);
        }
    }

    /** {@code get_item_permissions_check}. */
    void checkRead(RestRequest request) {
        PostRow row = row(request);
        check(request, facts.of(row, request.asker().options()));
    }

    private static void check(RestRequest request, PostFacts post) {
        if ("edit".equals(request.context())
                && !PostPermissions.mayEdit(request.asker().actor(), post)) {
            throw forbiddenContext(request);
        }
        if (!PostPermissions.mayRead(request.asker().actor(), post)) {
            throw WpError.of(
                    "rest_forbidden", "You may not do that.", request.asker().refusal());
        }
    }

    private static WpError forbiddenContext(RestRequest request) {
        return WpError.of(
                "rest_forbidden_context",
                "You may not see this for editing.",
                request.asker().refusal());
    }

    private static WpError invalidId() {
        return WpError.of("rest_post_invalid_id", "There is no such media file.", 404);
    }

    /** The media file that a request names; throws {@code rest_post_invalid_id}. */
    PostRow row(RestRequest request) {
        long id = Coercion.toLong(request.param("id"));
        PostRow row = id <= 0 ? null : posts.rows(List.of(id)).get(id);
        if (row == null || !TYPE.equals(row.type())) {
            throw invalidId();
        }
        return row;
    }

    /** A page of the collection with its headers. */
    RestResponse list(RestRequest request, PostType type, ItemSchema schema) {
        PostQuerySql query = PostListing.of(request, type, model, (taxonomy, terms) -> terms, formats -> List.of());
        List<String> types = MediaParams.mimeTypes(request, MimeTypes.ALLOWED);
        if (!types.isEmpty()) {
            query.mimeTypes(types);
        }
        List<PostRow> rows = posts.list(query);
        long perPage = request.integer("per_page").orElse(10L);
        long page = request.integer("page").orElse(1L);
        boolean beyond = rows.isEmpty() && (page == 1 || request.isset("offset"));
        long total = beyond ? 0 : posts.count(query);
        if (page > (total + perPage - 1) / perPage && total > 0) {
            throw WpError.of("rest_post_invalid_page_number", "There are not that many pages.", 400);
        }
        List<Object> items = new ArrayList<>();
        if (!"HEAD".equals(request.method())) {
            views(permitted(rows, request), request, schema).forEach(response -> items.add(ResponseData.of(response)));
        }
        return CollectionPage.of(items, total, perPage)
                .respond(request, request.asker().site().restUrl(type.rest().route()));
    }

    private List<PostRow> permitted(List<PostRow> rows, RestRequest request) {
        Map<Long, PostFacts> known = facts.of(rows, request.asker().options());
        boolean edit = "edit".equals(request.context());
        return rows.stream()
                .filter(row -> edit
                        ? PostPermissions.mayEdit(request.asker().actor(), known.get(row.id()))
                        : PostPermissions.mayRead(request.asker().actor(), known.get(row.id())))
                .toList();
    }

    /** One media file as an answer. */
    RestResponse one(PostRow row, RestRequest request, ItemSchema schema) {
        return views(List.of(row), request, schema).get(0);
    }

    /** Media as answers, in order: what they have as posts, then what they have as files. */
    private List<RestResponse> views(List<PostRow> rows, RestRequest request, ItemSchema schema) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Fields fields = Fields.of(request, schema);
        List<RestResponse> answers = reader.views(rows, request, schema);
        Map<Long, MetaRows> values =
                meta.read("post", rows.stream().map(PostRow::id).toList());
        Map<String, ImageSizes.Bounds> sizes = ImageSizes.of(options.load(ImageSizes.OPTIONS));
        RenderContext context = render.context(request.asker(), rows);
        for (int i = 0; i < rows.size(); i++) {
            PostRow row = rows.get(i);
            var file = AttachmentReader.read(
                    row, values.get(row.id()), request.asker().site());
            Map<String, Object> out = new LinkedHashMap<>();
            if (answers.get(i).data() instanceof Map<?, ?> post) {
                post.forEach((name, value) -> out.put(String.valueOf(name), value));
            }
            Long bytes = fields.includes("filesize") && !file.meta().containsKey("filesize")
                    ? uploads.size(file.file()).orElse(null)
                    : null;
            new MediaView(row, file, sizes, context.forPost(row.id(), TYPE), fields).addTo(out, bytes);
            answers.get(i).data(schema.cut(out, request.context()));
        }
        attachedTo(rows, answers, request);
        return answers;
    }

    /** The link to the post that a file hangs on. */
    private void attachedTo(List<PostRow> rows, List<RestResponse> answers, RestRequest request) {
        List<Long> parents = rows.stream()
                .map(PostRow::parent)
                .filter(id -> id != 0)
                .distinct()
                .toList();
        Map<Long, PostRow> above = posts.rows(parents);
        for (int i = 0; i < rows.size(); i++) {
            PostRow parent = above.get(rows.get(i).parent());
            if (parent == null || answers.get(i).links().isEmpty()) {
                continue;
            }
            RestResponse answer = answers.get(i);
            model.postTypes()
                    .find(parent.type())
                    .filter(type -> type.rest().shown())
                    .ifPresent(type -> {
                        Map<String, Object> attributes = new LinkedHashMap<>();
                        attributes.put("embeddable", true);
                        attributes.put("post_type", type.name());
                        attributes.put("id", parent.id());
                        String href = request.asker().site().restUrl(type.rest().route() + "/" + parent.id());
                        answer.links().add("https://api.w.org/attached-to", href, attributes);
                    });
        }
    }

    /** Answers many single reads at once, for {@code _embed}. */
    List<RestResponse> readMany(List<RestRequest> requests, ItemSchema schema) {
        Map<Long, PostRow> rows = posts.rows(requests.stream()
                .map(request -> Coercion.toLong(request.param("id")))
                .distinct()
                .toList());
        List<PostRow> media =
                rows.values().stream().filter(row -> TYPE.equals(row.type())).toList();
        Map<Long, PostFacts> known = facts.of(media, requests.get(0).asker().options());
        List<RestResponse> answers = views(media, requests.get(0), schema);
        Map<Long, RestResponse> byId = new HashMap<>();
        for (int i = 0; i < media.size(); i++) {
            byId.put(media.get(i).id(), answers.get(i));
        }
        return requests.stream()
                .map(request -> Dispatcher.guarded(() -> {
                    long id = Coercion.toLong(request.param("id"));
                    if (!byId.containsKey(id)) {
                        throw invalidId();
                    }
                    check(request, known.get(id));
                    return byId.get(id);
                }))
                .toList();
    }
}

package org.quarkpress.comment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.content.CommentText;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.Links;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.site.Site;
import org.quarkpress.site.WpDate;
import org.quarkpress.user.Avatar;

/** A comment as REST shows it ({@code prepare_item_for_response}). */
public final class CommentView {
    private static final List<String> WITH_PICTURE = List.of("comment", CommentRow.NOTE);

    private CommentView() {}

    /** The answer for one comment, with its links. */
    public static RestResponse of(CommentItem item, RestRequest request, ItemSchema schema) {
        Fields fields = Fields.of(request, schema);
        CommentRow row = item.row();
        Asker asker = request.asker();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", row.id());
        out.put("post", row.post());
        out.put("parent", row.parent());
        out.put("author", row.user());
        out.put("author_name", row.author());
        out.put("author_email", row.email());
        out.put("author_url", row.url());
        out.put("author_ip", row.ip());
        out.put("author_user_agent", row.agent());
        out.put("date", iso(row.date(), asker.site()));
        out.put("date_gmt", iso(row.dateGmt(), asker.site()));
        if (fields.includes("content")) {
            out.put("content", content(row, fields, asker.site()));
        }
        out.put("link", link(item, asker.site()));
        out.put("status", row.status());
        out.put("type", row.kind());
        if (fields.names("author_avatar_urls") && Avatar.shown(asker.options())) {
            out.put("author_avatar_urls", avatars(row, asker));
        }
        if (item.meta() != null) {
            out.put("meta", item.meta());
        }
        out.keySet().removeIf(name -> !fields.names(name) && !"content".equals(name));
        RestResponse response = RestResponse.ok(schema.cut(out, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            response.links(links(item, asker));
        }
        return response;
    }

    private static String iso(String stored, Site site) {
        return WpDate.toRfc3339(stored, site.timezone()).orElse(null);
    }

    private static Map<String, Object> content(CommentRow row, Fields fields, Site site) {
        Map<String, Object> content = new LinkedHashMap<>();
        if (fields.includes("content.rendered")) {
            content.put("rendered", CommentText.render(row.content(), site.homeUrl(), site.usesSmilies()));
        }
        if (fields.includes("content.raw")) {
            content.put("raw", row.content());
        }
        return content;
    }

    /** {@code get_comment_link}: the post's address, ended as the site ends its addresses, and the comment's mark. */
    private static String link(CommentItem item, Site site) {
        String link = item.link();
        if (!site.permalinkStructure().isEmpty()) {
            String bare = link.endsWith("/") ? link.substring(0, link.length() - 1) : link;
            link = site.endsWithSlash() ? bare + "/" : bare;
        }
        return link + "#comment-" + item.row().id();
    }

    /** Only people have pictures, no pings. */
    private static Map<String, Object> avatars(CommentRow row, Asker asker) {
        String email = row.userEmail() == null ? row.email() : row.userEmail();
        Map<String, Object> urls = Avatar.urls(email, asker.options());
        if (!WITH_PICTURE.contains(row.kind())) {
            urls.replaceAll((size, url) -> false);
        }
        return urls;
    }

    private static Links links(CommentItem item, Asker asker) {
        Site site = asker.site();
        CommentRow row = item.row();
        String collection = site.restUrl("/wp/v2/comments");
        Links links = new Links();
        List<Object> allowed = allowed(item, asker.actor());
        String self = site.restUrl("/wp/v2/comments/" + row.id());
        if (allowed.isEmpty()) {
            links.add("self", self);
        } else {
            links.add("self", self, Map.of("targetHints", Map.of("allow", allowed)));
        }
        links.add("collection", collection);
        if (row.user() != 0) {
            links.embeddable("author", site.restUrl("/wp/v2/users/" + row.user()));
        }
        PostType type = item.place() == null ? null : item.place().type();
        if (type != null && type.rest().shown()) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("embeddable", true);
            attributes.put("post_type", type.name());
            links.add("up", site.restUrl(type.rest().route() + "/" + row.post()), attributes);
        }
        if (row.parent() != 0) {
            links.embeddable("in-reply-to", site.restUrl("/wp/v2/comments/" + row.parent()));
        }
        if (item.hasChildren()) {
            String more = row.isNote() ? "&type=note&status=all" : "";
            links.embeddable(
                    "children", collection + (collection.contains("?") ? "&" : "?") + "parent=" + row.id() + more);
        }
        return links;
    }

    /** What the asker may do with it, without the password of its post. */
    private static List<Object> allowed(CommentItem item, Actor actor) {
        List<Object> out = new ArrayList<>();
        CommentRow row = item.row();
        boolean post = item.place() == null || CommentPermissions.mayReadPost(actor, item.place(), null);
        if (post && CommentPermissions.mayRead(actor, row, item.place(), null)) {
            out.add("GET");
        }
        if (CommentPermissions.mayEdit(actor, row, item.place())) {
            out.addAll(List.of("POST", "PUT", "PATCH", "DELETE"));
        }
        return out;
    }
}

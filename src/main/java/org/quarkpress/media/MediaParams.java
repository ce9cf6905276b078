package org.quarkpress.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.capability.Actor;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostParams;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.Schema;

/** The arguments of lists of media: those of posts, and the kinds of files. */
final class MediaParams {
    private static final List<String> KINDS = List.of("image", "video", "text", "application", "audio");
    private static final String USUAL = "inherit";

    private MediaParams() {}

    static Map<String, Arg> of(PostType type, Model model) {
        Map<String, Arg> args = PostParams.of(type, model);
        Schema states = Schema.array(Schema.string().oneOfValues(USUAL, "private", "trash"))
                .description("Only these states.")
                .defaultsTo(USUAL);
        args.put("status", Arg.of(states).sanitizedBy((value, request, name) -> {
            List<Object> list = Coercion.toList(value);
            list.forEach(state -> mayList(Coercion.toText(state), type, request));
            return Arg.parse(value, states, name);
        }));
        Schema kinds =
                Schema.array(Schema.string().oneOfValues(KINDS.toArray())).description("Only these kinds.");
        args.put("media_type", Arg.of(kinds.defaultsTo(null)));
        Schema types = Schema.array(Schema.string()).description("Only these media types.");
        args.put("mime_type", Arg.of(types.defaultsTo(null)));
        return args;
    }

    /** What is private or in the trash is only for those who may edit, or read what is private. */
    private static void mayList(String state, PostType type, RestRequest request) {
        Actor actor = request.asker().actor();
        boolean may = USUAL.equals(state)
                || actor.can(type.caps().name("edit_posts"))
                || "private".equals(state) && actor.can(type.caps().name("read_private_posts"));
        if (!may) {
            throw WpError.of(
                    "rest_forbidden_status",
                    "You may not list media of this status.",
                    request.asker().refusal());
        }
    }

    /** The media types a request asks for, kinds as {@code image/}; empty when it asks for none that there are. */
    static List<String> mimeTypes(RestRequest request, Set<String> known) {
        List<String> out = new ArrayList<>();
        request.list("media_type").forEach(kind -> out.add(kind + "/"));
        request.list("mime_type").stream()
                .map(String::valueOf)
                .filter(type -> !out.contains(type) && known.contains(type))
                .forEach(out::add);
        return out;
    }
}

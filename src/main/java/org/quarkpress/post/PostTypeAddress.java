package org.quarkpress.post;

import org.quarkpress.model.PostType;
import org.quarkpress.site.PostTypeRewrite;

/** What a registered type says of its addresses, in the form that permalinks are made from. */
final class PostTypeAddress {
    private PostTypeAddress() {}

    /** Built-in types other than pages and attachments have the addresses of posts. */
    static PostTypeRewrite of(PostType type) {
        return switch (type.name()) {
            case "page" -> PostTypeRewrite.PAGE;
            case "attachment" -> PostTypeRewrite.ATTACHMENT;
            default -> type.builtIn() ? PostTypeRewrite.POST : custom(type);
        };
    }

    private static PostTypeRewrite custom(PostType type) {
        return new PostTypeRewrite(
                type.name(),
                type.hierarchical(),
                type.rewrite().on() ? type.rewrite().slug() : null,
                type.rewrite().withFront(),
                type.queryVar(),
                null);
    }
}

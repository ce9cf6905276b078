package org.quarkpress.content;

import org.quarkpress.sanitize.BalanceTags;

/** {@code comment_text}: the words of a comment as readers see them. */
public final class CommentText {
    private CommentText() {}

    /** Links, typography, smilies, balanced tags, paragraphs: in this order. */
    public static String render(String raw, String homeUrl, boolean smilies) {
        String text = Ampersands.convertChars(Texturize.texturize(MakeClickable.of(raw, homeUrl)));
        text = smilies ? Smilies.convert(text, homeUrl) : text;
        return CapitalP.content(Autop.autop(BalanceTags.balance(text)));
    }
}

package org.quarkpress.bulk.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.quarkpress.block.BlockScanner;
import org.quarkpress.block.BlockToken;
import org.quarkpress.block.HtmlTag;
import org.quarkpress.block.HtmlTagScanner;
import org.quarkpress.content.ShortcodeScanner;

/**
 * Goes over content once and finds what shows files: tags, shortcodes, and attributes of blocks. Other text is never
 * looked at.
 */
final class ContentWalk {
    private final String content;
    private final List<MediaElement> elements = new ArrayList<>();
    private final List<MediaBlock> blocks = new ArrayList<>();
    private final List<Place.Id> ids = new ArrayList<>();
    private final Deque<MediaBlock> open = new ArrayDeque<>();

    private ContentWalk(String content) {
        this.content = content;
    }

    /** The walk over this content, done. */
    static ContentWalk over(String content) {
        ContentWalk walk = new ContentWalk(content);
        walk.run();
        return walk;
    }

    /** All that names files, in the order it was found. */
    List<MediaElement> elements() {
        return elements;
    }

    /** All blocks. */
    List<MediaBlock> blocks() {
        return blocks;
    }

    /** Where ids stand that no address goes with: in shortcodes. */
    List<Place.Id> ids() {
        return ids;
    }

    private void run() {
        BlockScanner scanner = new BlockScanner(content);
        int at = 0;
        for (BlockToken token = scanner.next(0); token != null; token = scanner.next(at)) {
            html(at, token.start());
            step(token);
            at = token.end();
        }
        html(at, content.length());
    }

    private void step(BlockToken token) {
        if (token.kind() == BlockToken.Kind.CLOSER) {
            open.poll();
            return;
        }
        MediaBlock block = new MediaBlock(token, content);
        blocks.add(block);
        elements.addAll(block.attributes());
        if (token.kind() == BlockToken.Kind.OPENER) {
            open.push(block);
        }
    }

    private void html(int from, int to) {
        String html = content.substring(from, to);
        HtmlTagScanner tags = new HtmlTagScanner(html);
        StringBuilder text = new StringBuilder(html);
        for (HtmlTag tag = tags.next(); tag != null; tag = tags.next()) {
            hide(text, tag.start(), tag.end());
            if (!tag.closer()) {
                new TagReading(html, from, tag).read().ifPresent(this::found);
            }
        }
        hideComments(text);
        shortcodes(text.toString(), from);
    }

    /** Brackets in tags and comments begin no shortcode. */
    private static void hide(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '[' || text.charAt(at) == ']') {
                text.setCharAt(at, ' ');
            }
        }
    }

    private static void hideComments(StringBuilder text) {
        for (int at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", at + 4)) {
            int end = text.indexOf("-->", at);
            hide(text, at, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end - 1;
        }
    }

    private void shortcodes(String html, int from) {
        for (ShortcodeScanner.Shortcode one : ShortcodeScanner.scan(html)) {
            ShortcodeReading reading = new ShortcodeReading(html, from, one);
            ids.addAll(reading.ids());
            if (!reading.places().isEmpty()) {
                elements.add(new MediaElement("", reading.places(), null, List.of(), null));
            }
        }
    }

    private void found(MediaElement tag) {
        elements.add(tag);
        if (!open.isEmpty()) {
            open.peek().add(tag);
        }
    }
}

package org.quarkpress.bulk.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.quarkpress.block.BlockScanner;
import org.quarkpress.block.BlockToken;
import org.quarkpress.block.HtmlTag;
import org.quarkpress.block.HtmlTagScanner;

/** Goes over content once and finds what shows files: tags, and attributes of blocks. Text is never looked at. */
final class ContentWalk {
    private final String content;
    private final List<MediaElement> elements = new ArrayList<>();
    private final List<MediaBlock> blocks = new ArrayList<>();
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
        for (HtmlTag tag = tags.next(); tag != null; tag = tags.next()) {
            if (!tag.closer()) {
                new TagReading(html, from, tag).read().ifPresent(this::found);
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

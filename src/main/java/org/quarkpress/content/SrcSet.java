package org.quarkpress.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.RenderContext;

/**
 * The {@code srcset} of an attachment's image ({@code wp_calculate_image_srcset()}): every stored size of the same shape, up
 * to 2048 pixels wide, the one in use first.
 */
public final class SrcSet {
    private static final int MAX_WIDTH = 2048;

    private SrcSet() {}

    /** The tag of a picture with its other sizes, if there are any. */
    public static String add(String tag, AttachmentFacts attachment, RenderContext context) {
        String source = ContentTags.value(tag, "src");
        int[] inUse = source == null || attachment.sizes().isEmpty() ? null : sizeOf(source, attachment);
        if (inUse == null) {
            return tag;
        }
        int width = number(ContentTags.value(tag, "width"));
        int height = number(ContentTags.value(tag, "height"));
        if (width == 0 || height == 0) {
            width = inUse[0];
            height = inUse[1];
        }
        String srcset = of(source, width, height, attachment, context);
        if (srcset == null) {
            return tag;
        }
        String add = " srcset=\"" + srcset + "\"";
        if (!tag.contains(" sizes=")) {
            add += " sizes=\"(max-width: " + width + "px) 100vw, " + width + "px\"";
        }
        int end = tag.length() - 1;
        while (tag.charAt(end - 1) == '/' || tag.charAt(end - 1) == ' ') {
            end--;
        }
        return tag.substring(0, end) + add + " />";
    }

    /** The list of sources for an image shown at this size, or null if there are fewer than two. */
    static String of(String source, int width, int height, AttachmentFacts attachment, RenderContext context) {
        if (width < 1) {
            return null;
        }
        String folder = attachment.file().substring(0, attachment.file().lastIndexOf('/') + 1);
        Map<Integer, String> sources = new LinkedHashMap<>();
        boolean found = false;
        for (AttachmentFacts.Size size : all(attachment)) {
            boolean used = !found && source.contains(folder + size.file());
            found |= used;
            boolean fits = size.width() <= MAX_WIDTH || used;
            if (!fits || !sameShape(width, height, size)) {
                continue;
            }
            String entry = context.uploadsUrl() + "/" + folder + size.file() + " " + size.width() + "w";
            if (used) {
                Map<Integer, String> others = new LinkedHashMap<>(sources);
                sources.clear();
                sources.put(size.width(), entry);
                others.forEach(sources::putIfAbsent);
            } else {
                sources.putIfAbsent(size.width(), entry);
            }
        }
        return found && sources.size() > 1 ? String.join(", ", sources.values()) : null;
    }

    private static List<AttachmentFacts.Size> all(AttachmentFacts attachment) {
        List<AttachmentFacts.Size> all = new ArrayList<>(attachment.sizes().values());
        all.add(new AttachmentFacts.Size(
                fileName(attachment.file()), attachment.width(), attachment.height(), attachment.mimeType()));
        return all;
    }

    /** Width and height of the file that an address names, or null if it is none of this attachment's. */
    static int[] sizeOf(String source, AttachmentFacts attachment) {
        if (!attachment.file().isEmpty() && source.contains(attachment.file()) && attachment.width() > 0) {
            return new int[] {attachment.width(), attachment.height()};
        }
        for (AttachmentFacts.Size size : attachment.sizes().values()) {
            if (fileName(source).equals(size.file())) {
                return new int[] {size.width(), size.height()};
            }
        }
        return null;
    }

    private static String fileName(String url) {
        int query = url.indexOf('?');
        String path = query < 0 ? url : url.substring(0, query);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean sameShape(int width, int height, AttachmentFacts.Size size) {
        boolean shrink = width > size.width();
        int fromWidth = shrink ? width : size.width();
        int fromHeight = shrink ? height : size.height();
        int toWidth = shrink ? size.width() : width;
        int toHeight = shrink ? size.height() : height;
        long scaled = Math.max(1, Math.round((double) fromHeight * toWidth / fromWidth));
        return Math.abs(scaled - toHeight) <= 1;
    }

    static int number(String text) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return 0;
        }
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : 0;
    }
}

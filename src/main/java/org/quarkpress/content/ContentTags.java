package org.quarkpress.content;

import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.RenderContext;

/**
 * Images and frames of finished content ({@code wp_filter_content_tags()}): sizes of known attachments, {@code srcset},
 * {@code loading}, {@code decoding}, {@code fetchpriority}. Tags are taken as text: only double-quoted attributes count.
 */
public final class ContentTags {
    private static final int LARGE_AREA = 50_000;
    private static final String PRIORITY = "fetchpriority";

    private ContentTags() {}

    /** The text with its {@code img} and {@code iframe} tags completed. */
    public static String filter(String text, RenderContext context) {
        return Pass.over(text, '<', (pass, at) -> {
            boolean image = pass.has("<img", at);
            int nameEnd = at + (image ? 4 : 7);
            if (!image && !pass.has("<iframe", at) || !Pass.isSpace(pass.charAt(nameEnd))) {
                return -1;
            }
            int end = pass.afterGt(nameEnd);
            if (end < nameEnd + 3) {
                return -1;
            }
            String tag = text.substring(at, end);
            pass.write(image ? image(tag, context) : frame(tag));
            return end;
        });
    }

    /** One {@code img} tag completed. */
    public static String image(String original, RenderContext context) {
        String tag = original;
        AttachmentFacts attachment = attachment(tag, context);
        if (attachment != null) {
            if (!has(tag, "width") && !has(tag, "height")) {
                tag = withSize(tag, attachment);
            }
            if (!tag.contains(" srcset=")) {
                tag = SrcSet.add(tag, attachment, context);
            }
        }
        tag = withLoading(tag, context);
        return autoSizes(tag);
    }

    private static AttachmentFacts attachment(String tag, RenderContext context) {
        int at = tag.indexOf("wp-image-");
        while (at >= 0) {
            int digits = at + "wp-image-".length();
            int end = digits;
            while (Near.digitAt(tag, end) && end < digits + 18) {
                end++;
            }
            if (end > digits) {
                return context.attachments().apply(Long.parseLong(tag.substring(digits, end)));
            }
            at = tag.indexOf("wp-image-", digits);
        }
        return null;
    }

    private static String withSize(String tag, AttachmentFacts attachment) {
        String source = value(tag, "src");
        int[] size = source == null ? null : SrcSet.sizeOf(source, attachment);
        if (size == null) {
            return tag;
        }
        int styled = styledWidth(tag);
        if (styled > 0) {
            size = new int[] {styled, (int) Math.round((double) size[1] * styled / size[0])};
        }
        return insert(tag, "width=\"" + size[0] + "\" height=\"" + size[1] + "\"");
    }

    /** A width in pixels at the beginning of the style, 0 if there is none. */
    private static int styledWidth(String tag) {
        String style = value(tag, "style");
        if (style == null || !style.startsWith("width:") || !style.endsWith("px;")) {
            return 0;
        }
        return SrcSet.number(style.substring("width:".length(), style.length() - "px;".length())
                .trim());
    }

    private static String withLoading(String original, RenderContext context) {
        String tag = original;
        if (!tag.contains(" src=\"")) {
            return tag;
        }
        String loading = value(tag, "loading");
        String priority = value(tag, PRIORITY);
        String add = "";
        boolean sized = isNumber(value(tag, "width")) && isNumber(value(tag, "height"));
        if ("high".equals(priority)) {
            context.counters().put(PRIORITY, 1);
        }
        if (sized && (loading == null || loading.isEmpty()) && !isDecided(priority)) {
            add = "loading=\"lazy\" ";
        } else if (sized && "eager".equals(loading) && priority == null && isLarge(tag) && takesPriority(context)) {
            add = "fetchpriority=\"high\" ";
        }
        boolean decoding = value(tag, "decoding") != null;
        return add.isEmpty() && decoding ? tag : insert(tag, (add + (decoding ? "" : "decoding=\"async\"")).trim());
    }

    private static boolean isNumber(String text) {
        return text != null && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDecided(String priority) {
        return "high".equals(priority) || "low".equals(priority);
    }

    private static boolean takesPriority(RenderContext context) {
        return context.counters().putIfAbsent(PRIORITY, 1) == null;
    }

    private static boolean isLarge(String tag) {
        return SrcSet.number(value(tag, "width")) * (long) SrcSet.number(value(tag, "height")) >= LARGE_AREA;
    }

    private static String frame(String tag) {
        boolean sized = tag.contains(" src=\"") && tag.contains(" width=\"") && tag.contains(" height=\"");
        boolean lazy = sized && !tag.contains(" loading=");
        return lazy ? "<iframe loading=\"lazy\"" + tag.substring("<iframe".length()) : tag;
    }

    private static String autoSizes(String tag) {
        String sizes = value(tag, "sizes");
        if (sizes == null || !"lazy".equals(value(tag, "loading")) || sizes.startsWith("auto")) {
            return tag;
        }
        return tag.replace(" sizes=\"" + sizes, " sizes=\"auto, " + sizes);
    }

    private static String insert(String tag, String attributes) {
        return "<img " + attributes + tag.substring("<img".length());
    }

    private static boolean has(String tag, String name) {
        for (int at = tag.indexOf(name + "="); at >= 0; at = tag.indexOf(name + "=", at + 1)) {
            if (Pass.isSpace(tag.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The value of a double-quoted attribute, or null. */
    static String value(String tag, String name) {
        String open = " " + name + "=\"";
        int at = tag.indexOf(open);
        int end = at < 0 ? -1 : tag.indexOf('"', at + open.length());
        return end < 0 ? null : tag.substring(at + open.length(), end);
    }
}

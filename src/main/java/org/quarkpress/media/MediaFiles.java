package org.quarkpress.media;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of one attachment and what is stored of them.
 *
 * @param original path of the file that was uploaded
 * @param attached path of the file that readers get: the original, or the scaled or turned one in its place
 * @param mimeType its type
 * @param meta the metadata, in WordPress's order
 */
record MediaFiles(String original, String attached, String mimeType, Map<String, Object> meta) {
    /** The folder of a path, with a slash behind; empty for none. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The name of a file without folder and extension. */
    static String base(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** All files that belong to an attachment ({@code wp_delete_attachment_files}). */
    static List<String> all(String attached, Map<String, Object> meta, Map<String, Object> backups) {
        List<String> out = new ArrayList<>();
        if (attached.isEmpty()) {
            return out;
        }
        out.add(attached);
        String folder = folder(attached);
        if (meta.get("original_image") instanceof String original) {
            out.add(folder + original);
        }
        addSizes(out, folder, meta.get("sizes"));
        addSizes(out, folder, backups);
        return out;
    }

    private static void addSizes(List<String> out, String folder, Object sizes) {
        if (sizes instanceof Map<?, ?> map) {
            map.values().forEach(size -> {
                if (size instanceof Map<?, ?> one && one.get("file") instanceof String file) {
                    out.add(folder + file.substring(file.lastIndexOf('/') + 1));
                }
            });
        }
    }

    /** One smaller picture as it is stored. */
    static Map<String, Object> size(String file, SizePlan plan, String mimeType, long bytes) {
        Map<String, Object> size = new LinkedHashMap<>();
        size.put("file", file);
        size.put("width", (long) plan.width());
        size.put("height", (long) plan.height());
        size.put("mime-type", mimeType);
        size.put("filesize", bytes);
        return size;
    }
}

package org.quarkpress.media;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a file is by its name and its bytes together ({@code wp_check_filetype_and_ext}).
 *
 * @param name the name, put right where it named another kind of picture than the bytes are
 * @param mimeType the type to store
 */
record FileType(String name, String mimeType) {
    /** The ends that the names of pictures get when they said something else. */
    private static final Map<String, String> PICTURES = Map.of(
            "image/jpeg", "jpg",
            "image/png", "png",
            "image/gif", "gif",
            "image/bmp", "bmp",
            "image/tiff", "tif",
            "image/webp", "webp",
            "image/avif", "avif",
            "image/heic", "heic",
            "image/heif", "heif");

    /** The ends that names of other files get when they have none. */
    private static final Map<String, String> OTHERS = Map.of(
            "video/mp4", "mp4",
            "video/quicktime", "mov",
            "audio/mpeg", "mp3",
            "audio/x-m4a", "m4a",
            "audio/ogg", "ogg",
            "video/ogg", "ogv",
            "audio/x-wav", "wav",
            "audio/flac", "flac",
            "application/pdf", "pdf");

    /** The same family by another name. */
    private static final Set<String> HEIF =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence");

    /** Types that text which is nothing in particular may be. */
    private static final Set<String> TEXTS =
            Set.of("text/plain", "text/csv", "text/richtext", "text/tab-separated-values", "text/vtt");

    /** Contents that say only in what they are wrapped. */
    private static final List<String> WRAPPINGS =
            List.of(FileContent.UNKNOWN, "application/encrypted", "application/CDFV2", "application/zip");

    /**
     * The file's type; nothing when it may not be uploaded.
     *
     * @param name as the client gave it
     * @param head the first bytes of the file
     * @param unfilteredHtml whether the user may upload what browsers run
     */
    static Optional<FileType> of(String name, byte[] head, boolean unfilteredHtml) {
        String type = MimeTypes.ofName(name, unfilteredHtml);
        if (type == null) {
            return Optional.empty();
        }
        String content = FileContent.type(head);
        if (type.startsWith("image/")) {
            return picture(name, type, content);
        }
        return fits(type, content, unfilteredHtml) ? Optional.of(new FileType(name, type)) : Optional.empty();
    }

    /** The name of a file; where it says nothing of the type, with the end that its first bytes speak for. */
    static String named(String name, byte[] head) {
        String content = FileContent.type(head);
        String end = PICTURES.getOrDefault(content, OTHERS.get(content));
        boolean silent = MimeTypes.ofName(name, true) == null && end != null;
        return silent ? (name.isEmpty() ? "file" : name) + "." + end : name;
    }

    private static Optional<FileType> picture(String name, String type, String content) {
        boolean icon = "image/x-icon".equals(type) && "image/vnd.microsoft.icon".equals(content);
        if (type.equals(content) || icon || HEIF.contains(type) && HEIF.contains(content)) {
            return Optional.of(new FileType(name, type));
        }
        String extension = PICTURES.get(content);
        if (extension == null) {
            return Optional.empty();
        }
        return Optional.of(new FileType(name.substring(0, name.lastIndexOf('.') + 1) + extension, content));
    }

    private static boolean fits(String type, String content, boolean unfilteredHtml) {
        String major = type.substring(0, type.indexOf('/'));
        if (WRAPPINGS.contains(content)) {
            return List.of("application", "video", "audio").contains(major);
        }
        if (content.startsWith("video/") || content.startsWith("audio/")) {
            return content.startsWith(major + "/");
        }
        if ("text/plain".equals(content)) {
            return TEXTS.contains(type);
        }
        if ("text/rtf".equals(content)) {
            return List.of("text/rtf", "text/plain", "application/rtf").contains(type);
        }
        return type.equals(content) && MimeTypes.allowed(type, unfilteredHtml);
    }
}

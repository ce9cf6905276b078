package org.quarkpress.bulk.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The address of a picture or file as content names it, without what follows a {@code #}.
 *
 * @param text the address; one that leaves its scheme open is taken as {@code https}
 */
record MediaAddress(String text) {
    private static final int LONGEST = 2000;
    private static final int LONGEST_SIDE = 5;
    /** Ends of the names of files that are kept as media; pages and scripts are not among them. */
    private static final Set<String> FILES = Set.of(
            "jpg", "jpeg", "jpe", "png", "gif", "webp", "avif", "heic", "heif", "bmp", "tif", "tiff", "ico", "mp3",
            "m4a", "m4b", "ogg", "oga", "wav", "flac", "aac", "wma", "mid", "midi", "mp4", "m4v", "mov", "qt", "webm",
            "ogv", "avi", "mpg", "mpeg", "mkv", "wmv", "flv", "3gp", "3g2", "vtt", "srt", "pdf", "doc", "docx", "xls",
            "xlsx", "ppt", "pptx", "pps", "ppsx", "odt", "ods", "odp", "rtf", "csv", "zip", "gz", "tar", "rar", "7z",
            "psd", "epub");

    /** What WordPress adds to the name of a file that it made of another one. */
    private static final Set<String> MADE = Set.of("scaled", "rotated");

    /** Width and height in the name of a smaller picture. */
    record Size(int width, int height) {}

    /** The address that an attribute which always holds one is: any of the web, or a file's on the same site. */
    static Optional<MediaAddress> ofSource(String raw) {
        return of(raw).filter(address -> address.isWhole() || address.isFile());
    }

    /** The address that an attribute holds which may hold anything: only one that is a file's by its name. */
    static Optional<MediaAddress> ofFile(String raw) {
        return of(raw).filter(address -> address.isFile() && (address.isWhole() || raw.startsWith("/")));
    }

    private static Optional<MediaAddress> of(String raw) {
        int hash = raw.indexOf('#');
        String text = hash < 0 ? raw : raw.substring(0, hash);
        boolean odd = text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(c -> c <= ' ' || c == '\\');
        if (odd || text.indexOf('<') >= 0) {
            return Optional.empty();
        }
        String whole = text.startsWith("//") ? "https:" + text : text;
        int colon = whole.indexOf(':');
        boolean schemed = colon > 0 && whole.indexOf('/') > colon;
        MediaAddress address = new MediaAddress(whole);
        return schemed && !address.isWhole() || colon >= 0 && !schemed && whole.indexOf('/') < 0
                ? Optional.empty()
                : Optional.of(address);
    }

    /** Whether it names its server. */
    boolean isWhole() {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Whether its path ends with the name of a media file. */
    boolean isFile() {
        int dot = dot();
        return dot >= 0 && FILES.contains(text.substring(dot + 1, pathEnd()).toLowerCase(Locale.ROOT));
    }

    /** The name of the file that the path ends with, as it is written; empty when it ends with a slash. */
    String fileName() {
        return text.substring(nameStart(), pathEnd());
    }

    /** The address without its query. */
    String withoutQuery() {
        return text.substring(0, pathEnd());
    }

    /** The address of the file that this smaller, scaled or turned picture was made of; this one when it is none. */
    String original() {
        int dot = dot();
        int dash = dot < 0 ? -1 : text.lastIndexOf('-', dot);
        boolean made =
                dash > nameStart() && (size().isPresent() || MADE.contains(text.substring(dash + 1, dot))) && isFile();
        return made ? text.substring(0, dash) + text.substring(dot) : text;
    }

    /** The width and height that the name of a smaller picture ends with ({@code -300x200}). */
    Optional<Size> size() {
        int dot = dot();
        int dash = dot < 0 ? -1 : text.lastIndexOf('-', dot);
        int cross = dash < 0 ? -1 : text.indexOf('x', dash);
        if (dash <= nameStart() || cross < 0 || cross > dot) {
            return Optional.empty();
        }
        int width = side(dash + 1, cross);
        int height = side(cross + 1, dot);
        return width > 0 && height > 0 ? Optional.of(new Size(width, height)) : Optional.empty();
    }

    private int side(int from, int to) {
        boolean digits = to > from
                && to - from <= LONGEST_SIDE
                && text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text.substring(from, to)) : 0;
    }

    private int dot() {
        int dot = text.lastIndexOf('.', pathEnd() - 1);
        return dot > nameStart() ? dot : -1;
    }

    private int nameStart() {
        int slash = text.lastIndexOf('/', pathEnd() - 1);
        boolean host = isWhole() && slash < text.indexOf("//") + 2;
        return host ? pathEnd() : slash + 1;
    }

    private int pathEnd() {
        int query = text.indexOf('?');
        return query < 0 ? text.length() : query;
    }
}

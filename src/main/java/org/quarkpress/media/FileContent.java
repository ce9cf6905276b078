package org.quarkpress.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What the first bytes of a file say it is, in the words of {@code libmagic}, which PHP's {@code finfo_file} asks.
 *
 * <p>Only what decides about uploads is told apart.
 */
final class FileContent {
    /** So many bytes of the beginning are looked at. */
    static final int HEAD = 8192;

    static final String UNKNOWN = "application/octet-stream";

    /** A type by the bytes at a place; {@code .} stands for any byte. */
    private record Magic(int at, String bytes, String type) {
        boolean fits(String head) {
            if (head.length() < at + bytes.length()) {
                return false;
            }
            for (int i = 0; i < bytes.length(); i++) {
                if (bytes.charAt(i) != '.' && bytes.charAt(i) != head.charAt(at + i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Magic> MAGIC = List.of(
            new Magic(0, "\u00ff\u00d8\u00ff", "image/jpeg"),
            new Magic(0, "\u0089PNG\r\n\u001a\n", "image/png"),
            new Magic(0, "GIF87a", "image/gif"),
            new Magic(0, "GIF89a", "image/gif"),
            new Magic(0, "RIFF....WEBP", "image/webp"),
            new Magic(0, "RIFF....WAVE", "audio/x-wav"),
            new Magic(0, "RIFF....AVI ", "video/x-msvideo"),
            new Magic(0, "BM....\0\0\0\0", "image/bmp"),
            new Magic(0, "II*\0", "image/tiff"),
            new Magic(0, "MM\0*", "image/tiff"),
            new Magic(0, "\0\0\u0001\0", "image/vnd.microsoft.icon"),
            new Magic(4, "ftypavif", "image/avif"),
            new Magic(4, "ftypavis", "image/avif"),
            new Magic(4, "ftypheic", "image/heic"),
            new Magic(4, "ftypheix", "image/heic"),
            new Magic(4, "ftyphevc", "image/heic-sequence"),
            new Magic(4, "ftypmif1", "image/heif"),
            new Magic(4, "ftypmsf1", "image/heif-sequence"),
            new Magic(4, "ftypM4A", "audio/x-m4a"),
            new Magic(4, "ftypqt", "video/quicktime"),
            new Magic(4, "ftyp3g", "video/3gpp"),
            new Magic(4, "ftyp", "video/mp4"),
            new Magic(4, "moov", "video/quicktime"),
            new Magic(0, "ID3", "audio/mpeg"),
            new Magic(0, "fLaC", "audio/flac"),
            new Magic(0, "MThd", "audio/midi"),
            new Magic(0, "FLV", "video/x-flv"),
            new Magic(0, "\0\0\u0001\u00ba", "video/mpeg"),
            new Magic(0, "\0\0\u0001\u00b3", "video/mpeg"),
            new Magic(0, "\u001aE\u00df\u00a3", "video/x-matroska"),
            new Magic(0, "0&\u00b2u\u008ef\u00cf\u0011", "video/x-ms-asf"),
            new Magic(0, "%PDF-", "application/pdf"),
            new Magic(0, "{\\rtf", "text/rtf"),
            new Magic(0, "PK\u0003\u0004", "application/zip"),
            new Magic(0, "PK\u0005\u0006", "application/zip"),
            new Magic(0, "\u001f\u008b", "application/gzip"),
            new Magic(0, "Rar!\u001a\u0007", "application/x-rar"),
            new Magic(0, "7z\u00bc\u00af\u0027\u001c", "application/x-7z-compressed"),
            new Magic(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "application/CDFV2"),
            new Magic(0, "8BPS", "image/vnd.adobe.photoshop"),
            new Magic(0, "gimp xcf", "image/x-xcf"),
            new Magic(0, "MZ", "application/x-dosexec"),
            new Magic(0, "\u007fELF", "application/x-executable"),
            new Magic(0, "\u00ca\u00fe\u00ba\u00be", "application/x-java-applet"),
            new Magic(0, "FWS", "application/x-shockwave-flash"),
            new Magic(0, "CWS", "application/x-shockwave-flash"),
            new Magic(257, "ustar", "application/x-tar"),
            new Magic(0, "BEGIN:VCALENDAR", "text/calendar"),
            new Magic(0, "#!", "text/x-shellscript"));

    private static final List<String> HTML = List.of(
            "<!doctype html", "<html", "<head", "<title", "<body", "<script", "<style", "<table", "<h1", "<a href");

    private FileContent() {}

    /** The type that these bytes, the first of a file, speak for. */
    static String type(byte[] head) {
        String bytes = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        for (Magic magic : MAGIC) {
            if (magic.fits(bytes)) {
                return magic.type;
            }
        }
        if (bytes.startsWith("OggS")) {
            return bytes.contains("theora") ? "video/ogg" : "audio/ogg";
        }
        if (bytes.length() > 2 && bytes.charAt(0) == 0xff && (bytes.charAt(1) & 0xe0) == 0xe0) {
            return (bytes.charAt(1) & 0x06) == 0 ? "audio/x-hx-aac-adts" : "audio/mpeg";
        }
        return bytes.length() < 2 || !isText(bytes, head) ? UNKNOWN : text(bytes);
    }

    private static String text(String bytes) {
        String lower = bytes.toLowerCase(Locale.ROOT);
        String start = lower.stripLeading();
        if (lower.contains("<?php") || lower.contains("<?=")) {
            return "text/x-php";
        }
        if (lower.contains("<svg")) {
            return "image/svg+xml";
        }
        if (HTML.stream().anyMatch(lower::contains)) {
            return "text/html";
        }
        if (start.startsWith("<?xml")) {
            return "text/xml";
        }
        return isJson(start.strip()) ? "application/json" : "text/plain";
    }

    private static boolean isJson(String text) {
        return text.startsWith("{") && text.endsWith("}") && (text.length() == 2 || text.contains("\":"))
                || text.startsWith("[") && text.endsWith("]") && !text.contains("[[");
    }

    /** Text has no control characters but those for lines, tabs, bells and the like. */
    private static boolean isText(String bytes, byte[] head) {
        boolean plain = bytes.chars().noneMatch(c -> c < 0x20 && (c < 7 || c > 13) && c != 0x1b || c == 0x7f);
        boolean latin = bytes.chars().noneMatch(c -> c >= 0x80 && c < 0xa0);
        return plain && (latin || isUtf8(head));
    }

    private static boolean isUtf8(byte[] head) {
        int end = Math.min(head.length, HEAD);
        int cut = Math.max(0, end - 3); // the last character may be cut in two
        while (cut < end && (head[cut] & 0xc0) == 0x80) {
            cut++;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, end == HEAD ? cut : end));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}

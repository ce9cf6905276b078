package org.quarkpress.media;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of files that may be uploaded, by the ends of their names ({@code get_allowed_mime_types}). */
public final class MimeTypes {
    /** Types and the ends of names that stand for them; the first end is the one that names are put right to. */
    private static final String TABLE = """
            image/jpeg jpg jpeg jpe
            image/gif gif
            image/png png
            image/bmp bmp
            image/tiff tiff tif
            image/webp webp
            image/avif avif
            image/x-icon ico
            image/heic heic
            image/heif heif
            image/heic-sequence heics
            image/heif-sequence heifs
            video/x-ms-asf asf asx
            video/x-ms-wmv wmv
            video/x-ms-wmx wmx
            video/x-ms-wm wm
            video/avi avi
            video/divx divx
            video/x-flv flv
            video/quicktime mov qt
            video/mpeg mpeg mpg mpe
            video/mp4 mp4 m4v
            video/ogg ogv
            video/webm webm
            video/x-matroska mkv
            video/3gpp 3gp 3gpp
            video/3gpp2 3g2 3gp2
            text/plain txt asc c cc h srt
            text/csv csv
            text/tab-separated-values tsv
            text/calendar ics
            text/richtext rtx
            text/css css
            text/html htm html
            text/vtt vtt
            application/ttaf+xml dfxp
            audio/mpeg mp3 m4a m4b
            audio/aac aac
            audio/x-realaudio ra ram
            audio/wav wav x-wav
            audio/ogg ogg oga
            audio/flac flac
            audio/midi mid midi
            audio/x-ms-wma wma
            audio/x-ms-wax wax
            audio/x-matroska mka
            application/rtf rtf
            application/javascript js
            application/pdf pdf
            application/x-shockwave-flash swf
            application/java class
            application/x-tar tar
            application/zip zip
            application/x-gzip gz gzip
            application/rar rar
            application/x-7z-compressed 7z
            application/x-msdownload exe
            application/octet-stream psd
            application/octet-stream xcf
            application/msword doc
            application/vnd.ms-powerpoint pot pps ppt
            application/vnd.ms-write wri
            application/vnd.ms-excel xla xls xlt xlw
            application/vnd.ms-access mdb
            application/vnd.ms-project mpp
            application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
            application/vnd.ms-word.document.macroEnabled.12 docm
            application/vnd.openxmlformats-officedocument.wordprocessingml.template dotx
            application/vnd.ms-word.template.macroEnabled.12 dotm
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
            application/vnd.ms-excel.sheet.macroEnabled.12 xlsm
            application/vnd.ms-excel.sheet.binary.macroEnabled.12 xlsb
            application/vnd.openxmlformats-officedocument.spreadsheetml.template xltx
            application/vnd.ms-excel.template.macroEnabled.12 xltm
            application/vnd.ms-excel.addin.macroEnabled.12 xlam
            application/vnd.openxmlformats-officedocument.presentationml.presentation pptx
            application/vnd.ms-powerpoint.presentation.macroEnabled.12 pptm
            application/vnd.openxmlformats-officedocument.presentationml.slideshow ppsx
            application/vnd.ms-powerpoint.slideshow.macroEnabled.12 ppsm
            application/vnd.openxmlformats-officedocument.presentationml.template potx
            application/vnd.ms-powerpoint.template.macroEnabled.12 potm
            application/vnd.ms-powerpoint.addin.macroEnabled.12 ppam
            application/vnd.openxmlformats-officedocument.presentationml.slide sldx
            application/vnd.ms-powerpoint.slide.macroEnabled.12 sldm
            application/onenote onetoc onetoc2 onetmp onepkg
            application/oxps oxps
            application/vnd.ms-xpsdocument xps
            application/vnd.oasis.opendocument.text odt
            application/vnd.oasis.opendocument.presentation odp
            application/vnd.oasis.opendocument.spreadsheet ods
            application/vnd.oasis.opendocument.graphics odg
            application/vnd.oasis.opendocument.chart odc
            application/vnd.oasis.opendocument.database odb
            application/vnd.oasis.opendocument.formula odf
            application/wordperfect wp wpd
            application/vnd.apple.keynote key
            application/vnd.apple.numbers numbers
            application/vnd.apple.pages pages
            """;

    private static final Map<String, String> BY_EXTENSION = read();
    private static final Set<String> ONLY_UNFILTERED = Set.of("htm", "html", "js");
    private static final Set<String> NEVER = Set.of("swf", "exe");

    /** What may be asked for in lists: everything that a user without {@code unfiltered_html} may upload. */
    static final Set<String> ALLOWED = BY_EXTENSION.entrySet().stream()
            .filter(entry -> mayEnd(entry.getKey(), false))
            .map(Map.Entry::getValue)
            .collect(Collectors.toUnmodifiableSet());

    private MimeTypes() {}

    /**
     * The type that a file's name stands for, null when files of that name may not be uploaded ({@code wp_check_filetype}).
     *
     * @param unfilteredHtml whether the user may also upload what browsers run
     */
    public static String ofName(String name, boolean unfilteredHtml) {
        String extension = extension(name);
        return mayEnd(extension, unfilteredHtml) ? BY_EXTENSION.get(extension) : null;
    }

    /** What stands behind the last dot, in lower case; empty when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether any user without {@code unfiltered_html} may upload files of this type. */
    static boolean allowed(String type, boolean unfilteredHtml) {
        return ALLOWED.contains(type)
                || unfilteredHtml && ("text/html".equals(type) || "application/javascript".equals(type));
    }

    private static boolean mayEnd(String extension, boolean unfilteredHtml) {
        return !NEVER.contains(extension) && (unfilteredHtml || !ONLY_UNFILTERED.contains(extension));
    }

    private static Map<String, String> read() {
        Map<String, String> out = new LinkedHashMap<>();
        for (String line : TABLE.split("\n")) {
            String[] words = line.strip().split(" ");
            for (int i = 1; i < words.length; i++) {
                out.put(words[i], words[0]);
            }
        }
        return out;
    }
}

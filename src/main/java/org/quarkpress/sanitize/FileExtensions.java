package org.quarkpress.sanitize;

import java.util.Set;

/** The extensions of WordPress's {@code wp_get_mime_types}, of which {@code get_allowed_mime_types} takes some away. */
final class FileExtensions {
    private static final Set<String> ALLOWED = Set.of("""
            jpg jpeg jpe gif png bmp tiff tif webp avif ico heic heif heics heifs asf asx wmv wmx wm avi divx flv mov qt
            mpeg mpg mpe mp4 m4v ogv webm mkv 3gp 3gpp 3g2 3gp2 txt asc c cc h srt csv tsv ics rtx css vtt dfxp mp3 m4a
            m4b aac ra ram wav x-wav ogg oga flac mid midi wma wax mka rtf pdf class tar zip gz gzip rar 7z psd
            xcf doc pot pps ppt wri xla xls xlt xlw mdb mpp docx docm dotx dotm xlsx xlsm xlsb xltx xltm xlam pptx pptm
            ppsx ppsm potx potm ppam sldx sldm onetoc onetoc2 onetmp onepkg oxps xps odt odp ods odg odc odb odf wp wpd
            key numbers pages""".split("\\s+"));
    private static final Set<String> WITH_UNFILTERED_HTML = Set.of("htm", "html", "js");
    private static final Set<String> NEVER_ALLOWED = Set.of("swf", "exe");

    private FileExtensions() {}

    static boolean known(String extension) {
        String lower = Ascii.lower(extension);
        return ALLOWED.contains(lower) || WITH_UNFILTERED_HTML.contains(lower) || NEVER_ALLOWED.contains(lower);
    }

    static boolean allowed(String extension, boolean unfilteredHtml) {
        String lower = Ascii.lower(extension);
        return ALLOWED.contains(lower) || unfilteredHtml && WITH_UNFILTERED_HTML.contains(lower);
    }
}

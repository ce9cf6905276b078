package org.quarkpress.bulk.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Where the file of an address may lie in the import folder, and what it is called. */
final class FolderNames {
    /** So many folders of an address count, the last ones. */
    private static final int DEEPEST = 8;

    private FolderNames() {}

    /** The paths: as deep as the address first, then ever shorter, the bare name last. */
    static List<String> of(String address) {
        if (address.startsWith(WantedPicture.FILE)) {
            return List.of(address.substring(WantedPicture.FILE.length()));
        }
        MediaAddress media = new MediaAddress(address);
        String path = media.withoutQuery();
        int start = media.isWhole() ? path.indexOf('/', path.indexOf("//") + 2) : 0;
        List<String> out = new ArrayList<>();
        for (int slash = path.lastIndexOf('/');
                slash >= start && start >= 0;
                slash = path.lastIndexOf('/', slash - 1)) {
            if (out.size() == DEEPEST) {
                break;
            }
            out.add(0, decoded(path.substring(slash + 1)));
        }
        if (!media.isWhole() && !path.startsWith("/")) {
            out.add(0, decoded(path));
        }
        return out;
    }

    /** The name of the file of an address, percents taken off. */
    static String name(String address) {
        String path = address.startsWith(WantedPicture.FILE) ? address : decoded(new MediaAddress(address).fileName());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String decoded(String text) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length];
        int size = 0;
        for (int i = 0; i < in.length; i++) {
            boolean coded = in[i] == '%'
                    && i + 2 < in.length
                    && HexFormat.isHexDigit(in[i + 1])
                    && HexFormat.isHexDigit(in[i + 2]);
            out[size++] = coded ? (byte) HexFormat.fromHexDigits(text(in, i + 1)) : in[i];
            i += coded ? 2 : 0;
        }
        return new String(out, 0, size, StandardCharsets.UTF_8);
    }

    private static String text(byte[] in, int at) {
        return new String(in, at, 2, StandardCharsets.US_ASCII);
    }
}

package org.quarkpress.media;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.error.ErrorBody;
import org.quarkpress.error.WpError;

/** The address that a picture is to be taken from: its file name, and what is said when it will not do. */
final class FetchAddress {
    private static final String CODE = "rest_invalid_url";

    private FetchAddress() {}

    /** What is wrong with an address that cannot be one of a picture on a public server. */
    static WpError invalid() {
        return WpError.of(CODE, "The address of a picture on a public server is needed.", 400);
    }

    /** The same, as the kernel says it of an argument: for what is found out only by asking for the name. */
    static WpError unusable() {
        WpError wrong = invalid();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("status", 400L);
        data.put("params", Map.of("url", wrong.getMessage()));
        data.put("details", Map.of("url", ErrorBody.of(wrong)));
        return WpError.withData("rest_invalid_param", "Invalid parameter(s): url", data);
    }

    /**
     * The last part of an address's path, which names the file; throws {@code rest_invalid_url} when it names no picture.
     *
     * @param address one of the web, as it was sent
     */
    static String fileName(String address) {
        int host = address.indexOf("://") + 3;
        int end = host;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        int last = end;
        while (last > host && address.charAt(last - 1) == '/') {
            last--;
        }
        int slash = address.lastIndexOf('/', last - 1);
        if (slash < host) {
            throw WpError.of(CODE, "The address names no file.", 400);
        }
        String name = address.substring(slash + 1, last);
        String type = MimeTypes.ofName(name, false);
        if (type == null || !type.startsWith("image/")) {
            throw WpError.of(CODE, "The address does not name a picture of a type that is taken.", 400);
        }
        return name;
    }
}

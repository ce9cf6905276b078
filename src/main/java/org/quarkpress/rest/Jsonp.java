package org.quarkpress.rest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** {@code _jsonp}: JSON as a call of the asker's function, with a comment before it that disarms Flash. */
final class Jsonp {
    private static final Pattern CALLBACK = Pattern.compile("[\\w.]{0,200}");

    private Jsonp() {}

    /** {@code wp_check_jsonp_callback}, and not without end. */
    static boolean isCallback(String name) {
        return CALLBACK.matcher(name).matches();
    }

    /** The call of the function with the JSON. */
    static byte[] wrap(String callback, byte[] json) {
        byte[] head = ("/**/" + callback + "(").getBytes(StandardCharsets.US_ASCII);
        byte[] out = Arrays.copyOf(head, head.length + json.length + 1);
        System.arraycopy(json, 0, out, head.length, json.length);
        out[out.length - 1] = ')';
        return out;
    }
}

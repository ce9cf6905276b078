package org.quarkpress.rest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** {@code _jsonp}: JSON as a call of the asker's function, with a comment before it that disarms Flash. */
final class Jsonp {
    private Jsonp() {}

    static byte[] wrap(String callback, byte[] json) {
        byte[] head = ("/**/" + callback + "(").getBytes(StandardCharsets.US_ASCII);
        byte[] out = Arrays.copyOf(head, head.length + json.length + 1);
        System.arraycopy(json, 0, out, head.length, json.length);
        out[out.length - 1] = ')';
        return out;
    }
}

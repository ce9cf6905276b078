package org.quarkpress.php;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON the way PHP's {@code json_decode(…, true)} reads it and {@code json_encode} writes it. */
public final class PhpJson {
    /** The one object that is written as <code>{}</code>; every other empty map or list is {@code []}, as in PHP. */
    public static final Map<String, Object> EMPTY_OBJECT = Collections.unmodifiableMap(new LinkedHashMap<>());

    /** No error. */
    public static final int OK = 0;
    /** {@code JSON_ERROR_DEPTH}: 512 levels or more. */
    public static final int DEPTH = 1;
    /** {@code JSON_ERROR_STATE_MISMATCH}: a list closed by a brace or an object by a bracket. */
    public static final int STATE_MISMATCH = 2;
    /** {@code JSON_ERROR_CTRL_CHAR}: a control character, or a text that never ends. */
    public static final int CONTROL_CHARACTER = 3;
    /** {@code JSON_ERROR_SYNTAX}. */
    public static final int SYNTAX = 4;
    /** {@code JSON_ERROR_UTF8}: bytes that are not UTF-8. */
    public static final int UTF8 = 5;
    /** {@code JSON_ERROR_UTF16}: half of a surrogate pair written as an escape. */
    public static final int UTF16 = 10;

    private PhpJson() {}

    /**
     * What reading gave.
     *
     * @param value the value, null also on error
     * @param error PHP's {@code json_last_error()}
     */
    public record Parsed(Object value, int error) {
        /** Whether the text was JSON. */
        public boolean ok() {
            return error == OK;
        }

        /** PHP's {@code json_last_error_msg()} in our words. */
        public String errorMessage() {
            return switch (error) {
                case OK -> "No error";
                case DEPTH -> "Nested too deeply";
                case STATE_MISMATCH -> "A bracket is closed by the wrong one";
                case CONTROL_CHARACTER -> "A control character, possibly wrongly encoded";
                case UTF8 -> "Bytes that are not UTF-8";
                case UTF16 -> "Half of a UTF-16 surrogate pair";
                default -> "Syntax error";
            };
        }
    }

    /** Reads UTF-8 JSON: objects as ordered maps (the last of equal keys wins), numbers beyond 64 bits as doubles. */
    public static Parsed parse(byte[] json) {
        try {
            return new Parsed(new JsonReader(json).readAll(), OK);
        } catch (JsonFault fault) {
            return new Parsed(null, fault.code());
        }
    }

    /** Reads JSON text, see {@link #parse(byte[])}. */
    public static Parsed parse(String json) {
        return parse(json.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code json_encode} with its default flags: slashes escaped, everything beyond ASCII as <code>&#92;uXXXX</code>. */
    public static byte[] write(Object value) {
        return new JsonWriter(false).add(value).toBytes();
    }

    /** {@code json_encode} with {@code JSON_PRETTY_PRINT}. */
    public static byte[] writePretty(Object value) {
        return new JsonWriter(true).add(value).toBytes();
    }

    /** {@link #write(Object)} as text, which is all ASCII. */
    public static String writeText(Object value) {
        return new String(write(value), StandardCharsets.ISO_8859_1);
    }

    /** {@link #write(Object)} straight into a stream, which stays open. */
    public static void write(Object value, OutputStream out) throws IOException {
        new JsonWriter(false).add(value).writeTo(out);
    }
}

package org.quarkpress.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpJson;
import org.quarkpress.php.PhpQuery;

/** What a body means as parameters: JSON, a form, parts of a form, or nothing, by its content type. */
final class BodyReader {
    private static final Pattern JSON = Pattern.compile(
            "(^|\\s|,)application/([\\w!#$&\\-^.+]+\\+)?json(\\+oembed)?($|\\s|;|,)", Pattern.CASE_INSENSITIVE);
    private static final String FORM = "application/x-www-form-urlencoded";

    private BodyReader() {}

    /** As the other, for endpoints that take nothing but parameters. */
    static void read(RestRequest request, InputStream body, long limit) throws IOException {
        read(request, body, limit, Endpoint.Taking.PARAMETERS);
    }

    /** Reads the body into the request's sources; throws 413 beyond the limit and {@code rest_invalid_json}. */
    static void read(RestRequest request, InputStream body, long limit, Endpoint.Taking taking) throws IOException {
        String type = request.header("content-type");
        boolean file = taking == Endpoint.Taking.FILE;
        long held = file ? Math.min(limit, Endpoint.DEFAULT_LIMIT) : limit; // what is read into memory
        refuseAnnounced(request.header("content-length"), limit);
        if (isJson(type)) {
            json(request, bytes(body, held));
        } else if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            if ("POST".equals(request.method())) {
                parts(request, type, body, limit);
            }
        } else if (isForm(request, type)) {
            byte[] bytes = bytes(body, held);
            request.with(ParamSource.POST, PhpQuery.parse(new String(bytes, StandardCharsets.UTF_8)));
            request.withMalformed(PhpQuery.malformed(bytes));
            keep(request, bytes);
        } else if (file) {
            request.withBody(() -> new BoundedStream(body, limit));
        } else {
            keep(request, bytes(body, limit));
        }
    }

    /** {@code WP_REST_Request::is_json_content_type}. */
    static boolean isJson(String type) {
        return type != null && JSON.matcher(type).find();
    }

    /** A client that says how much it will send need not send it to be refused. */
    private static void refuseAnnounced(String length, long limit) {
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > limit) {
            throw WpError.of(ErrorCode.BODY_TOO_LARGE);
        }
    }

    /** PHP fills {@code $_POST} by content type; for other methods WordPress itself takes an untyped body for a form. */
    private static boolean isForm(RestRequest request, String type) {
        if (type == null || type.isBlank()) {
            return List.of("PUT", "PATCH", "DELETE").contains(request.method());
        }
        return type.split(";", 2)[0].strip().equalsIgnoreCase(FORM);
    }

    private static void json(RestRequest request, byte[] bytes) {
        keep(request, bytes);
        if (bytes.length == 0) {
            return;
        }
        PhpJson.Parsed parsed = PhpJson.parse(bytes);
        if (!parsed.ok()) {
            throw invalid(parsed);
        }
        Map<String, Object> params = new LinkedHashMap<>();
        if (parsed.value() instanceof Map<?, ?> map) {
            map.forEach((key, value) -> params.put(String.valueOf(key), value));
        }
        request.with(ParamSource.JSON, params);
    }

    private static WpError invalid(PhpJson.Parsed parsed) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("status", 400L);
        data.put("json_error_code", (long) parsed.error());
        data.put("json_error_message", parsed.errorMessage());
        return WpError.withData(ErrorCode.INVALID_JSON.code(), ErrorCode.INVALID_JSON.message(), data);
    }

    private static void keep(RestRequest request, byte[] bytes) {
        request.withBody(() -> new java.io.ByteArrayInputStream(bytes));
    }

    private static void parts(RestRequest request, String type, InputStream body, long limit) throws IOException {
        FormParts parts = FormParts.read(type, body, limit);
        request.with(ParamSource.POST, parts.fields());
        request.withMalformed(parts.malformed());
        request.withBody(parts);
    }

    private static byte[] bytes(InputStream body, long limit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16384];
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
            if (out.size() + (long) n > limit) {
                throw WpError.of(ErrorCode.BODY_TOO_LARGE);
            }
            out.write(buffer, 0, n);
        }
        return out.toByteArray();
    }
}

package org.quarkpress.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.error.ErrorBody;
import org.quarkpress.error.WpError;

/** An answer as WordPress's {@code WP_REST_Response}: status, headers, data, and links kept apart from the data. */
public final class RestResponse {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Links links = new Links();
    private int status;
    private Object data;
    private final boolean error;
    private StreamBody stream;

    private RestResponse(int status, Object data, boolean error) {
        this.status = status;
        this.data = data;
        this.error = error;
    }

    /** 200 with this data. */
    public static RestResponse ok(Object data) {
        return new RestResponse(200, data, false);
    }

    /** An answer with this status and data. */
    public static RestResponse of(int status, Object data) {
        return new RestResponse(status, data, false);
    }

    /** 201 with this data and the address of what was made. */
    public static RestResponse created(Object data, String location) {
        return new RestResponse(201, data, false).header("Location", location);
    }

    /** An error in WordPress's shape. */
    public static RestResponse error(WpError error) {
        return new RestResponse(error.status(), ErrorBody.of(error), true);
    }

    /** An answer whose body is written piece by piece: a file, or events without end. */
    public static RestResponse stream(String contentType, StreamBody body) {
        RestResponse response = new RestResponse(200, null, false).header("Content-Type", contentType);
        response.stream = body;
        return response;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Sets the HTTP status. */
    public RestResponse status(int newStatus) {
        status = newStatus;
        return this;
    }

    /** The data: a value of the value model. */
    public Object data() {
        return data;
    }

    /** Replaces the data. */
    public RestResponse data(Object newData) {
        data = newData;
        return this;
    }

    /** The body that writes itself, or null. */
    public StreamBody stream() {
        return stream;
    }

    /** Whether this is an error of ours or of a handler. */
    public boolean isError() {
        return error || status >= 400;
    }

    /** The headers in order. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Sets a header. */
    public RestResponse header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Adds a {@code Link} header beside those already there. */
    public RestResponse linkHeader(String rel, String href, String more) {
        String link = "<" + href + ">; rel=\"" + rel + "\"" + more;
        headers.merge("Link", link, (a, b) -> a + ", " + b);
        return this;
    }

    /** The links of the item. */
    public Links links() {
        return links;
    }

    /** This response with these links added. */
    public RestResponse links(Links more) {
        links.addAll(more);
        return this;
    }
}

package org.quarkpress.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The body of a request as a stream that can be read once, and the files of a form. */
public interface RequestBody {
    /** No body at all. */
    RequestBody NONE = InputStream::nullInputStream;

    /** The bytes, not yet read; limited to what the route allows. */
    InputStream open() throws IOException;

    /** The files of a multipart form by field name. */
    default Map<String, List<UploadedPart>> files() {
        return Map.of();
    }

    /** Lets go of what reading the body left behind, such as the files of a form; the request is answered. */
    default void discard() {}
}

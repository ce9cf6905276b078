package org.quarkpress.media;

import org.quarkpress.error.WpError;
import org.quarkpress.rest.RestRequest;

/** The refusals of media. */
final class MediaErrors {
    private MediaErrors() {}

    static WpError refuse(RestRequest request, String code, String message) {
        return WpError.of(code, message, request.asker().refusal());
    }

    static WpError noData() {
        return WpError.of("rest_upload_no_data", "There is no file in this request.", 400);
    }

    static WpError noDisposition() {
        return WpError.of(
                "rest_upload_no_content_disposition", "A Content-Disposition header has to name the file.", 400);
    }

    static WpError invalidDisposition() {
        return WpError.of(
                "rest_upload_invalid_disposition",
                "The Content-Disposition header names no file; it should look like: attachment; filename=\"image.png\"",
                400);
    }

    static WpError hashMismatch() {
        return WpError.of("rest_upload_hash_mismatch", "What arrived does not have the hash that was announced.", 412);
    }

    /** What is wrong with a file itself: told apart only by the way it came. */
    static WpError unacceptable(Arrival arrival, String message) {
        return arrival == Arrival.ADDRESS
                ? WpError.withData(arrival.refusal(), message, null)
                : WpError.of(arrival.refusal(), message, 500);
    }

    static WpError invalidParent() {
        return WpError.of("rest_invalid_param", "Files cannot hang on files or revisions.", 400);
    }

    static WpError unsupportedImage() {
        return WpError.of(
                "rest_upload_image_type_not_supported",
                "No smaller sizes can be made of pictures of this type; JPEG and PNG are sure to do.",
                400);
    }
}

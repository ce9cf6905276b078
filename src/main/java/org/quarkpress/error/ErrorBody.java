package org.quarkpress.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON of an error as WordPress's {@code rest_convert_error_to_response} shapes it. */
public final class ErrorBody {
    private ErrorBody() {}

    /** {@code {code, message, data}} with {@code additional_data} and {@code additional_errors} when there are any. */
    public static Map<String, Object> of(WpError error) {
        Map<String, Object> body = one(error);
        if (!error.additionalErrors().isEmpty()) {
            List<Map<String, Object>> more =
                    error.additionalErrors().stream().map(ErrorBody::one).toList();
            body.put("additional_errors", more);
        }
        return body;
    }

    private static Map<String, Object> one(WpError error) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", error.code());
        body.put("message", error.getMessage());
        body.put("data", error.data());
        if (!error.additionalData().isEmpty()) {
            body.put("additional_data", error.additionalData());
        }
        return body;
    }
}

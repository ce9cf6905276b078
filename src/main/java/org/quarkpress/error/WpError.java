package org.quarkpress.error;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * WordPress's {@code WP_Error}: the one exception that is thrown on purpose.
 *
 * <p>It carries a code, a sentence of our own, and {@code data}: usually a map with {@code status}, sometimes more
 * keys, or null (WordPress then answers 500). Further errors ride along as {@code additional_errors}.
 */
public final class WpError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object data;
    private final String code;
    private final transient List<Object> additionalData = new ArrayList<>();
    private final transient List<WpError> additionalErrors = new ArrayList<>();

    private WpError(String code, String message, Object data) {
        super(message, null, false, false);
        this.code = code;
        this.data = data;
    }

    /** An error of the catalogue with its own status and no more data. */
    public static WpError of(ErrorCode code) {
        return of(code.code(), code.message(), code.status());
    }

    /** An error of the catalogue with the status it has for this asker: 401 for strangers, 403 for the known. */
    public static WpError of(ErrorCode code, int status) {
        return of(code.code(), code.message(), status);
    }

    /** An error whose code or sentence is made at run time, with {@code data: {"status": status}}. */
    public static WpError of(String code, String message, int status) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("status", (long) status);
        return new WpError(code, message, data);
    }

    /** An error with exactly this {@code data} (a map, or null for none: answered with 500). */
    public static WpError withData(String code, String message, Object data) {
        return new WpError(code, message, data);
    }

    /** The machine-readable code, such as {@code rest_no_route}. */
    public String code() {
        return code;
    }

    /** The {@code data} member of the body: a map, or null. */
    public Object data() {
        return data;
    }

    /** The HTTP status: {@code data.status}, else 500 as WordPress answers. */
    public int status() {
        if (data instanceof Map<?, ?> map && map.get("status") instanceof Number n) {
            return n.intValue();
        }
        return 500;
    }

    /** Earlier data of the same code, newest first; WordPress shows it as {@code additional_data}. */
    public List<Object> additionalData() {
        return additionalData;
    }

    /** Other errors that happened together with this one, in order. */
    public List<WpError> additionalErrors() {
        return additionalErrors;
    }

    /** This error with one more {@code additional_data} entry. */
    public WpError addData(Object more) {
        additionalData.add(more);
        return this;
    }

    /** This error with one more error beside it. */
    public WpError add(WpError other) {
        additionalErrors.add(other);
        return this;
    }
}

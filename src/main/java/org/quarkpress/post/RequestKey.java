package org.quarkpress.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpJson;
import org.quarkpress.php.Sha256;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;

/**
 * The key a client gave a request, so that sending it again does nothing again ({@code Idempotency-Key}).
 *
 * @param user who sent it
 * @param key as it came: 1 to 255 visible characters of ASCII
 * @param hash of what the request asks for
 */
public record RequestKey(long user, String key, String hash) {
    /** The header. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 255;

    /** The key of a request; empty when it has none. */
    public static Optional<RequestKey> of(RestRequest request) {
        String key = request.header(HEADER);
        if (key == null) {
            return Optional.empty();
        }
        boolean good = !key.isEmpty() && key.length() <= LONGEST && key.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (!good) {
            throw WpError.of(
                    "quarkpress_idempotency_key_invalid",
                    HEADER + " must have 1 to 255 visible characters of ASCII.",
                    400);
        }
        return Optional.of(new RequestKey(request.asker().actor().id(), key, hash(request)));
    }

    /** A name for the lock that all requests with this key take; one of 64. */
    String family() {
        return "request-key-" + Math.floorMod(31 * Long.hashCode(user) + key.hashCode(), 64);
    }

    /** What is asked for: route and parameters, but for those that only shape the answer. */
    private static String hash(RestRequest request) {
        List<Object> asked = new ArrayList<>();
        asked.add(request.route());
        for (ParamSource source : request.order()) {
            TreeMap<String, Object> params = new TreeMap<>(request.source(source));
            params.keySet().removeIf(name -> name.startsWith("_"));
            asked.add(source == ParamSource.DEFAULTS || params.isEmpty() ? null : params);
        }
        return Sha256.hex(PhpJson.writeText(asked));
    }
}

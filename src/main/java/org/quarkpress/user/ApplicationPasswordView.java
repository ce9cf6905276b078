package org.quarkpress.user;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.auth.ApplicationPassword;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.Links;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;

/** An application password as the API shows it. */
final class ApplicationPasswordView {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final List<Object> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final int GROUP = 4;

    private ApplicationPasswordView() {}

    /** The item with its link; {@code text} is the password itself, null but when it was just made. */
    static RestResponse of(ApplicationPassword entry, long user, String text, RestRequest request, ItemSchema schema) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("uuid", entry.uuid());
        item.put("app_id", entry.appId());
        item.put("name", entry.name());
        item.put("created", date(entry.created()));
        item.put("last_used", entry.lastUsed() == null ? null : date(entry.lastUsed()));
        item.put("last_ip", entry.lastIp());
        if (text != null) {
            item.put("password", grouped(text));
        }
        return RestResponse.ok(schema.cut(item, request.context()))
                .links(new Links()
                        .add("self", address(entry, user, request), Map.of("targetHints", Map.of("allow", METHODS))));
    }

    static String address(ApplicationPassword entry, long user, RestRequest request) {
        return request.asker().site().restUrl("/wp/v2/users/" + user + "/application-passwords/" + entry.uuid());
    }

    private static String date(long seconds) {
        return SHOWN.format(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }

    /** Groups of four, as people read them ({@code chunk_password}). */
    private static String grouped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(i > 0 && i % GROUP == 0 ? " " : "").append(text.charAt(i));
        }
        return out.toString();
    }
}

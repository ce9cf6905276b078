package org.quarkpress.user;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.schema.Schema;

/** The item schema of users ({@code WP_REST_Users_Controller::get_item_schema}). */
final class UserSchema {
    private static final String[] ALL = {"embed", "view", "edit"};
    private static final String EDIT = "edit";

    private UserSchema() {}

    /** The schema with the registered meta of users. */
    static Schema of(Schema meta) {
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields.put(
                "id",
                Schema.integer().description("Number of the user.").context(ALL).readonly());
        fields.put("username", text("Login name.", EDIT).required());
        fields.put("name", text("Name shown to readers.", ALL));
        fields.put("first_name", text("First name.", EDIT));
        fields.put("last_name", text("Last name.", EDIT));
        fields.put("email", text("E-mail address.", EDIT).format("email").required());
        fields.put("url", text("Address of the user's own site.", ALL).format("uri"));
        fields.put("description", text("What the user tells of themselves.", ALL));
        fields.put(
                "link",
                text("Where the user's posts are listed.", ALL).format("uri").readonly());
        fields.put("locale", text("Language of the user.", EDIT).oneOfValues("", "en_US"));
        fields.put("nickname", text("Nickname.", EDIT));
        fields.put("slug", text("Name in addresses.", ALL));
        fields.put(
                "registered_date",
                text("When the user came.", EDIT).format("date-time").readonly());
        fields.put("roles", Schema.array(Schema.string()).description("Roles.").context(EDIT));
        fields.put("password", text("Password; never shown.").required());
        fields.put("capabilities", object("All capabilities."));
        fields.put("extra_capabilities", object("Capabilities and roles of the user's own."));
        fields.put("avatar_urls", avatars());
        fields.put("meta", meta);
        return Schema.object(fields)
                .with("$schema", "http://json-schema.org/draft-04/schema#")
                .with("title", "user");
    }

    private static Schema avatars() {
        Map<String, Schema> sizes = new LinkedHashMap<>();
        for (String size : new String[] {"24", "48", "96"}) {
            sizes.put(size, text("Picture of " + size + " pixels.", ALL).format("uri"));
        }
        return Schema.object(sizes)
                .description("Pictures of the user.")
                .context(ALL)
                .readonly();
    }

    private static Schema text(String description, String... contexts) {
        return Schema.string().description(description).context(contexts);
    }

    private static Schema object(String description) {
        return Schema.object().description(description).context(EDIT).readonly();
    }
}

package org.quarkpress.capability;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The questions that were put to WordPress 7.1, with its answers. */
final class WordPressAnswers {
    /** The askers in the order of the answers' letters. */
    static final List<String> ASKERS =
            List.of("stranger", "subscriber", "contributor", "author", "editor", "administrator");

    static final Roles ROLES = Roles.of(json("user_roles.json"));

    private WordPressAnswers() {}

    static List<String[]> rows(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    static Object json(String file) {
        try {
            return new ObjectMapper().readValue(text(file), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever has this role; the id tells the roles apart. */
    static Actor asker(String role) {
        if (role.equals("stranger")) {
            return Actor.STRANGER;
        }
        Roles.Granted granted = ROLES.grant(Map.of(role, true));
        return new Actor(
                100 + ASKERS.indexOf(role), role, "", role, role, "", "", granted.roles(), granted.capabilities());
    }

    static List<String> required(String column) {
        return column.equals("-") ? List.of() : List.of(column.split(","));
    }

    private static String text(String file) {
        try (InputStream in = WordPressAnswers.class.getResourceAsStream("/capability/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

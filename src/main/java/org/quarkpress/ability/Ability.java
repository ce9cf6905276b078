package org.quarkpress.ability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.error.WpError;
import org.quarkpress.php.JsonResource;
import org.quarkpress.php.PhpJson;
import org.quarkpress.schema.Schema;
import org.quarkpress.schema.SchemaSanitizer;
import org.quarkpress.schema.SchemaValidator;

/**
 * An ability ({@code WP_Ability}): one of WordPress's own three, which all only read.
 *
 * @param facts its name, label, schemas and annotations as REST shows them
 */
record Ability(Map<String, Object> facts) {
    private static final List<Ability> ALL = JsonResource.objects(Ability.class, "abilities.json").stream()
            .map(Ability::of)
            .toList();

    /** Nothing said as input is an object with nothing in it, not a list. */
    private static Ability of(Map<String, Object> stored) {
        Map<String, Object> facts = new LinkedHashMap<>(stored);
        Map<String, Object> input = JsonResource.object(stored.get("input_schema"));
        input.put("default", PhpJson.EMPTY_OBJECT);
        facts.put("input_schema", input);
        return new Ability(facts);
    }

    /** All, in the order of registration. */
    static List<Ability> all() {
        return ALL;
    }

    /** The one of this name. */
    static Optional<Ability> find(String name) {
        return ALL.stream().filter(ability -> ability.name().equals(name)).findFirst();
    }

    /** Its name with its namespace. */
    String name() {
        return String.valueOf(facts.get("name"));
    }

    /** Its category. */
    String category() {
        return String.valueOf(facts.get("category"));
    }

    /** The fields asked for, all when nothing was said; throws {@code ability_invalid_input}. */
    List<Object> fields(Object input) {
        Schema schema = new Schema(JsonResource.object(facts.get("input_schema")));
        Object given = input == null ? Map.of() : input;
        SchemaValidator.validate(given, schema, "input").ifPresent(error -> {
            throw WpError.of("ability_invalid_input", "The input does not fit: " + error.getMessage(), 400);
        });
        Map<String, Object> clean = JsonResource.object(SchemaSanitizer.sanitize(given, schema, "input"));
        return clean.get("fields") instanceof List<?> list && !list.isEmpty() ? List.copyOf(list) : known();
    }

    private List<Object> known() {
        Map<String, Object> output = JsonResource.object(facts.get("output_schema"));
        return List.copyOf(JsonResource.object(output.get("properties")).keySet());
    }
}

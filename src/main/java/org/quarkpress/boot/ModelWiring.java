package org.quarkpress.boot;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.quarkpress.model.Model;
import org.quarkpress.model.ModelFileException;
import org.quarkpress.model.PostStatuses;
import org.quarkpress.model.PostTypes;
import org.quarkpress.model.Taxonomies;
import org.quarkpress.php.PhpJson;

/** Reads what is registered: WordPress's own, and the file of {@code quarkpress.model}. */
@Dependent
public class ModelWiring {
    private static final String BUILT_IN = "/quarkpress/builtin.json";
    private static final String EXAMPLE = "/quarkpress/model.json";

    /** The model; the built-in example only beside the embedded database, so that a live site's meta stays its own. */
    @Produces
    @Singleton
    public Model model(QuarkpressConfig config) {
        Object builtIn = parse(resource(BUILT_IN), BUILT_IN);
        Optional<String> file = config.model().filter(path -> !path.isBlank());
        if (file.isPresent()) {
            return Model.of(builtIn, parse(file(file.get()), file.get()), file.get());
        }
        return Model.of(builtIn, config.embedded() ? parse(resource(EXAMPLE), EXAMPLE) : null, EXAMPLE);
    }

    /** The post types of the model. */
    @Produces
    @Singleton
    public PostTypes postTypes(Model model) {
        return model.postTypes();
    }

    /** The post statuses of the model. */
    @Produces
    @Singleton
    public PostStatuses postStatuses(Model model) {
        return model.statuses();
    }

    /** The taxonomies of the model. */
    @Produces
    @Singleton
    public Taxonomies taxonomies(Model model) {
        return model.taxonomies();
    }

    private static Object parse(byte[] json, String name) {
        PhpJson.Parsed parsed = PhpJson.parse(json);
        if (!parsed.ok()) {
            throw new ModelFileException(name + ": not valid JSON (" + parsed.errorMessage() + ")");
        }
        return parsed.value();
    }

    private static byte[] file(String path) {
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (IOException unreadable) {
            throw new ModelFileException(path + ": the model file cannot be read");
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = ModelWiring.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

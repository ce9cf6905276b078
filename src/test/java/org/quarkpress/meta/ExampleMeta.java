package org.quarkpress.meta;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.quarkpress.model.Model;
import org.quarkpress.php.PhpJson;

/** The registered meta of {@code meta/model.json}, for tests of pure rules. */
public final class ExampleMeta {
    private ExampleMeta() {}

    /** Its keys, of posts, terms, users and comments. */
    public static MetaRegistry registry() {
        return MetaRegistry.of(Model.of(json("/quarkpress/builtin.json"), json("/meta/model.json"), "model.json"));
    }

    static Object json(String resource) {
        try (InputStream in = ExampleMeta.class.getResourceAsStream(resource)) {
            return PhpJson.parse(in.readAllBytes()).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.quarkpress.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.model.Models;
import org.quarkpress.schema.Schema;

class RevisionSchemaTest {
    @Test
    void revisionsHaveTheWordsThatTheirPostsHaveAndAlwaysMeta() {
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields.put("title", Schema.object(Map.of("raw", Schema.string())).context("view", "edit"));
        fields.put("guid", Schema.object().context("view"));
        fields.put("status", Schema.string().context("view"));
        Schema post = Schema.object(fields);
        Schema schema = RevisionSchema.of(Models.builtIn().postTypes().get("page"), post, Schema.object());
        assertThat(schema.get("title")).isEqualTo("page-revision");
        assertThat(schema.properties().keySet())
                .containsExactly(
                        "author",
                        "date",
                        "date_gmt",
                        "guid",
                        "id",
                        "modified",
                        "modified_gmt",
                        "parent",
                        "slug",
                        "title",
                        "meta");
        assertThat(schema.properties().get("title")).isEqualTo(fields.get("title"));
        assertThat(RevisionSchema.withPreview(schema)
                        .properties()
                        .get("preview_link")
                        .contexts())
                .containsExactly("edit");
    }
}

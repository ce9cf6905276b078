package org.quarkpress.blocktype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.model.Models;

class BlockCatalogueTest {
    private final BlockCatalogue catalogue = new BlockCatalogue(Models.builtIn());

    @Test
    void wordPresssOwnBlocksAreKnown() {
        assertThat(catalogue.all()).hasSizeGreaterThan(100);
        assertThat(catalogue.find("core/paragraph").orElseThrow())
                .containsEntry("category", "text")
                .containsEntry("is_dynamic", false)
                .containsEntry("api_version", 3L);
        assertThat(catalogue.find("core/latest-posts").orElseThrow()).containsEntry("is_dynamic", true);
        assertThat(catalogue.find("core/none")).isEmpty();
    }

    @Test
    void everyBlockSaysAllThatTheSchemaKnows() {
        var fields = org.quarkpress.rest.RouteDeclarations.beside(BlockTypeResource.class)
                .schema("/wp/v2/block-types")
                .properties()
                .keySet();
        assertThat(catalogue.all()).allSatisfy(type -> assertThat(type.keySet()).isEqualTo(fields));
    }

    @Test
    void aNamespaceHasItsOwn() {
        assertThat(catalogue.of("core")).hasSameSizeAs(catalogue.all());
        assertThat(catalogue.of("cor")).isEmpty();
    }

    @Test
    void theSitesOwnTypesAreVariationsOfLinks() {
        List<?> plain =
                (List<?>) catalogue.find("core/navigation-link").orElseThrow().get("variations");
        assertThat(plain).hasSize(4);
        assertThat(plain).allMatch(variation -> ((Map<?, ?>) variation).containsKey("attributes"));
    }
}

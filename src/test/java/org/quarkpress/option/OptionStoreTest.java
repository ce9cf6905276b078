package org.quarkpress.option;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

@QuarkusTest
class OptionStoreTest extends SiteTest {
    @Inject
    OptionStore options;

    @Test
    void whatARequestNeedsComesTogether() {
        Options loaded = options.load(Options.EVERY_REQUEST);
        assertThat(loaded.text("siteurl")).isEqualTo("http://example.test");
        assertThat(loaded.number("posts_per_page")).isEqualTo(10);
        assertThat(options.load(List.of()).values()).isEmpty();
    }

    @Test
    void anOptionIsAddedChangedAndDeleted() {
        options.put("qp_test", "one");
        options.put("qp_test", "two");
        assertThat(options.find("qp_test")).contains("two");
        assertThat(options.findForUpdate("qp_test")).contains("two");
        assertThat(options.delete("qp_test")).isTrue();
        assertThat(options.delete("qp_test")).isFalse();
        assertThat(options.find("qp_test")).isEmpty();
    }
}

package org.quarkpress.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.php.PhpObject;

/** What PHP holds as an object is taken whole or not at all, as WordPress does with the labels of post types. */
class FieldsInsideObjectsTest {
    @ParameterizedTest
    @CsvSource({
        "labels.name, '{labels={name=Posts, all=All}}'",
        "labels, '{labels={name=Posts, all=All}}'",
        "'slug,labels.none', '{slug=post, labels={name=Posts, all=All}}'",
        "supports.title, '{supports={title=true}}'",
        "supports.none, '{supports={}}'",
        "slug, '{slug=post}'",
    })
    void onlyArraysAreLookedInto(String fields, String shown) {
        Map<String, Object> supports = new LinkedHashMap<>();
        supports.put("title", true);
        supports.put("editor", true);
        Map<String, Object> labels = new LinkedHashMap<>();
        labels.put("name", "Posts");
        labels.put("all", "All");
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("slug", "post");
        item.put("labels", new PhpObject(labels));
        item.put("supports", supports);
        RestResponse response = RestResponse.ok(item);
        Fields.filter(response, Requests.get("_fields=" + fields));
        assertThat(response.data().toString()).isEqualTo(shown);
    }
}

package org.quarkpress.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model file that cannot be used is refused with one line that says where and what. */
class BadModelFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5 | model.json must be an object",
                "{\"types\":{}} | model.json: unknown section types",
                "{\"post_types\":[1]} | model.json: post_types must be an object",
                "{\"post_types\":{\"a\":1}} | model.json: post_types.a must be an object",
                "{\"post_types\":{\"Ä\":{}}} | model.json: post_types.Ä: the name must have 1 to 20 of a-z, 0-9, - and _",
                "{\"post_types\":{\"aaaaaaaaaaaaaaaaaaaaa\":{}}} | model.json: post_types.aaaaaaaaaaaaaaaaaaaaa: the name must have 1 to 20 of a-z, 0-9, - and _",
                "{\"post_types\":{\"a\":{\"public\":\"yes\"}}} | model.json: post_types.a.public must be true or false",
                "{\"post_types\":{\"a\":{\"supports\":\"title\"}}} | model.json: post_types.a.supports must be a list of features or false",
                "{\"post_types\":{\"a\":{\"taxonomies\":[1]}}} | model.json: post_types.a.taxonomies must be a list of names",
                "{\"post_types\":{\"a\":{\"label\":5}}} | model.json: post_types.a.label must be text",
                "{\"post_types\":{\"a\":{\"labels\":{\"name\":5}}}} | model.json: post_types.a.labels.name must be text",
                "{\"taxonomies\":{\"\":{}}} | model.json: taxonomies.: the name must have 1 to 32 characters",
                "{\"meta\":{\"link\":[]}} | model.json: meta.link: meta belongs to post, term, user or comment",
                "{\"meta\":{\"post\":{\"a\":1}}} | model.json: meta.post must be a list",
                "{\"meta\":{\"post\":[{}]}} | model.json: meta.post[0]: key is missing",
                "{\"meta\":{\"post\":[{\"key\":\"a\",\"type\":\"text\"}]}} | model.json: meta.post[0]: unknown type text",
                "{\"meta\":{\"post\":[{\"key\":\"a\",\"type\":\"array\",\"show_in_rest\":true}]}} | model.json: meta.post[0] (a): a list shown in REST needs show_in_rest.schema.items",
                "{\"meta\":{\"post\":[{\"key\":\"a\",\"type\":\"integer\",\"default\":\"x\",\"single\":true}]}} | model.json: meta.post[0] (a): default is not of type integer.",
                "{\"meta\":{\"post\":[{\"key\":\"a\",\"show_in_rest\":{\"schema\":{\"minLength\":\"x\"}}}]}} | model.json: meta.post[0] (a): minLength must be a number",
            })
    void theLineSaysWhereAndWhat(String json, String complaint) {
        assertThatThrownBy(() -> Models.withSite(json))
                .isInstanceOf(ModelFileException.class)
                .hasMessage(complaint);
    }
}

package org.quarkpress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Registration as WordPress 7.1 does it, held against what it registered itself ({@code model/builtin-facts.json}). */
class ModelTest {
    private final Model model = Models.withSite("""
            {
              "post_types": {
                "book": {"label": "Books", "public": true, "show_in_rest": true, "rest_base": "books", "has_archive": true,
                  "supports": ["title", "editor"], "taxonomies": ["genre", "post_tag", "nope"]},
                "chapter": {"label": "Chapters", "public": true, "hierarchical": true, "show_in_rest": true},
                "mouse": {"capability_type": ["mouse", "mice"], "map_meta_cap": true, "capabilities": {"edit_post": "zap"}},
                "thing": {"capability_type": "thing", "supports": false, "rewrite": {"slug": "x-y"}, "query_var": "q"}
              },
              "taxonomies": {
                "genre": {"label": "Genres", "object_type": ["book"], "hierarchical": true, "default_term": "Other"},
                "shelf": {"label": "Shelves", "object_type": ["book", "post"], "public": false}
              },
              "meta": {"post": [
                {"key": "a", "object_subtype": "book", "type": "integer", "single": true, "default": 3, "show_in_rest": true},
                {"key": "b", "type": "array", "show_in_rest": {"name": "bee", "schema": {"items": {"type": "string"}}}}
              ]}
            }
            """);

    @Test
    @SuppressWarnings("unchecked")
    void ownTypesHaveTheValuesThatWordPressGivesThem() {
        Map<String, Object> facts = (Map<String, Object>) Models.json("/model/builtin-facts.json");
        Model own = Models.builtIn();
        assertThat(own.postTypes().all()).extracting(PostType::name).containsExactlyElementsOf(names(facts, "types"));
        for (Object fact : (List<Object>) facts.get("types")) {
            Map<String, Object> wanted = (Map<String, Object>) fact;
            PostType type = own.postTypes().get((String) wanted.get("name"));
            assertThat(PostTypeFacts.of(type, own)).as(type.name()).isEqualTo(wanted);
        }
        assertThat(own.taxonomies().all())
                .extracting(Taxonomy::name)
                .containsExactlyElementsOf(names(facts, "taxonomies"));
        for (Object fact : (List<Object>) facts.get("taxonomies")) {
            Map<String, Object> wanted = (Map<String, Object>) fact;
            Taxonomy taxonomy = own.taxonomies().get((String) wanted.get("name"));
            assertThat(PostTypeFacts.of(taxonomy)).as(taxonomy.name()).isEqualTo(wanted);
        }
        assertThat(own.statuses().all())
                .extracting(PostStatus::name)
                .containsExactlyElementsOf(names(facts, "statuses"));
        for (Object fact : (List<Object>) facts.get("statuses")) {
            Map<String, Object> wanted = (Map<String, Object>) fact;
            PostStatus status = own.statuses().find((String) wanted.get("name")).orElseThrow();
            assertThat(PostTypeFacts.of(status)).as(status.name()).isEqualTo(wanted);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSitesRegistrationsGetTheDefaultsThatWordPressComputes() {
        Map<String, Object> facts = (Map<String, Object>) Models.json("/model/custom-facts.json");
        Model site = Model.of(Models.json("/quarkpress/builtin.json"), Models.json("/model/custom.json"), "it");
        for (Object fact : (List<Object>) facts.get("types")) {
            Map<String, Object> wanted = (Map<String, Object>) fact;
            PostType type = site.postTypes().get((String) wanted.get("name"));
            assertThat(Models.plain(PostTypeFacts.custom(type, site)))
                    .as(type.name())
                    .isEqualTo(Models.plain(wanted));
        }
        for (Object fact : (List<Object>) facts.get("taxonomies")) {
            Map<String, Object> wanted = (Map<String, Object>) fact;
            Taxonomy taxonomy = site.taxonomies().get((String) wanted.get("name"));
            assertThat(PostTypeFacts.custom(taxonomy)).as(taxonomy.name()).isEqualTo(wanted);
        }
    }

    @Test
    void taxonomiesOfATypeComeInTheOrderOfTheirRegistration() {
        assertThat(model.taxonomies().of("book"))
                .extracting(Taxonomy::name)
                .containsExactly("post_tag", "genre", "shelf");
        assertThat(model.taxonomies().of("post"))
                .extracting(Taxonomy::name)
                .containsExactly("category", "post_tag", "post_format", "shelf");
        assertThat(model.taxonomies().get("post_tag").objectTypes()).containsExactly("post", "book");
    }

    @Test
    void aLabelAloneNamesOneAndMany() {
        Labels labels = model.postTypes().get("book").labels();
        assertThat(labels.name()).isEqualTo("Books");
        assertThat(labels.singularName()).isEqualTo("Books");
        assertThat(labels.texts())
                .containsEntry("all_items", "Books")
                .containsEntry("add_new_item", "Add Post")
                .containsEntry("parent_item_colon", null);
        assertThat(model.postTypes().get("chapter").labels().texts())
                .containsEntry("add_new_item", "Add Page")
                .containsEntry("parent_item_colon", "Parent Page:");
        assertThat(model.taxonomies().get("genre").labels().texts())
                .containsEntry("edit_item", "Edit Category")
                .containsEntry("popular_items", null);
    }

    @Test
    void aCapabilityTypeOfItsOwnIsNotMappedUnlessSaid() {
        PostType thing = model.postTypes().get("thing");
        assertThat(thing.mapMetaCap()).isFalse();
        assertThat(thing.capabilities())
                .containsEntry("edit_post", "edit_thing")
                .containsEntry("create_posts", "edit_things")
                .doesNotContainKey("delete_private_posts");
        PostType mouse = model.postTypes().get("mouse");
        assertThat(mouse.caps().name("edit_others_posts")).isEqualTo("edit_others_mice");
        assertThat(mouse.caps().name("edit_post")).isEqualTo("zap");
        assertThat(mouse.caps().mapMetaCap()).isTrue();
    }

    @Test
    void whoHasAnEditorAlsoAutosaves() {
        assertThat(model.postTypes().get("chapter").supports().features().keySet())
                .containsExactly("title", "editor", "autosave");
        assertThat(model.postTypes().get("thing").supports().features()).isEmpty();
    }

    @Test
    void addressesComeFromTheNameUnlessSaid() {
        assertThat(model.postTypes().get("chapter").rest().route()).isEqualTo("/wp/v2/chapter");
        assertThat(model.postTypes().findByRestBase("books"))
                .hasValueSatisfying(type -> assertThat(type.name()).isEqualTo("book"));
        assertThat(model.postTypes().get("thing").rewrite().slug()).isEqualTo("x-y");
        assertThat(model.postTypes().get("thing").queryVar()).isEqualTo("q");
        assertThat(model.taxonomies().get("shelf").queryVar()).isNull();
        assertThat(model.taxonomies().get("genre").defaultTerm()).isEqualTo(new Taxonomy.DefaultTerm("Other", "", ""));
    }

    @Test
    void metaKeepsWhatWasSaidOfIt() {
        RegisteredMeta first = model.meta().get(0);
        assertThat(first.key()).isEqualTo("a");
        assertThat(first.objectSubtype()).isEqualTo("book");
        assertThat(first.single()).isTrue();
        assertThat(first.defaultValue()).isEqualTo(3L);
        assertThat(first.restName()).isEqualTo("a");
        RegisteredMeta second = model.meta().get(1);
        assertThat(second.restName()).isEqualTo("bee");
        assertThat(second.hasDefault()).isFalse();
        assertThat(second.schema()).containsKey("items");
    }

    @Test
    void theExampleModelCanBeUsed() {
        Model example = Model.of(Models.json("/quarkpress/builtin.json"), Models.json("/quarkpress/model.json"), "it");
        assertThat(example.meta()).hasSizeGreaterThan(10);
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Map<String, Object> facts, String kind) {
        return ((List<Map<String, Object>>) facts.get(kind))
                .stream().map(fact -> (String) fact.get("name")).toList();
    }
}

package org.quarkpress.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarkpress.model.Models;

/** Slugs are unique within a type; within the posts below one parent where there are parents. */
class SlugRoomsTest {
    private static final List<PostPlace> PLACES = List.of(
            new PostPlace(1, 0, "same", "post", "publish"),
            new PostPlace(2, 5, "same", "page", "publish"),
            new PostPlace(3, 0, "file", "attachment", "inherit"));

    private static boolean taken(String slug, long id, String type, long parent) {
        SlugRooms rooms = new SlugRooms();
        rooms.add(PLACES);
        PostRow row = new PostRow(
                id, 0, "", "", "", "", "", "publish", "", "", "", slug, "", "", "", parent, "", 0, type, "", 0);
        return rooms.taken(slug, row, Models.builtIn().postTypes().get(type).hierarchical());
    }

    @Test
    void aPostHasItsSlugForItselfWithinItsType() {
        assertThat(taken("same", 9, "post", 0)).isTrue();
        assertThat(taken("same", 1, "post", 0)).isFalse();
        assertThat(taken("other", 9, "post", 0)).isFalse();
        assertThat(taken("file", 9, "post", 0)).isFalse();
    }

    @Test
    void pagesAreAskedForThoseBelowTheSameParentAndForFiles() {
        assertThat(taken("same", 9, "page", 5)).isTrue();
        assertThat(taken("same", 9, "page", 0)).isFalse();
        assertThat(taken("file", 9, "page", 0)).isTrue();
    }

    @Test
    void filesAreAskedForEverything() {
        assertThat(taken("same", 9, "attachment", 0)).isTrue();
    }
}

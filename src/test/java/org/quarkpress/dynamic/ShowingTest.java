package org.quarkpress.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShowingTest {
    private int shown;

    @Test
    void a_post_is_not_shown_inside_itself_but_again_after_itself() {
        Showing showing = new Showing();
        assertThat(showing.inside(1, () -> "a" + showing.inside(1, () -> "b") + showing.inside(2, () -> "c")))
                .isEqualTo("ac");
        assertThat(showing.inside(1, () -> "d")).isEqualTo("d");
    }

    @Test
    void posts_in_posts_come_to_an_end() {
        Showing showing = new Showing();
        nest(showing, 1);
        assertThat(shown).isEqualTo(12);
    }

    private String nest(Showing showing, long id) {
        return showing.inside(id, () -> {
            shown++;
            return nest(showing, id + 1);
        });
    }

    @Test
    void loops_in_loops_come_to_an_end() {
        Showing showing = new Showing();
        loop(showing);
        assertThat(shown).isEqualTo(12);
    }

    private String loop(Showing showing) {
        return showing.deeper(() -> {
            shown++;
            return loop(showing);
        });
    }

    @Test
    void only_so_many_posts_and_blocks_are_shown() {
        Showing showing = new Showing();
        int posts = 0;
        while (showing.takesPost()) {
            posts++;
        }
        int blocks = 0;
        while (showing.takesBlock()) {
            blocks++;
        }
        assertThat(posts).isEqualTo(500);
        assertThat(blocks).isEqualTo(5000);
        assertThat(showing.inside(1, () -> "x")).isEmpty();
    }
}

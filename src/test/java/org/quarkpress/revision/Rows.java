package org.quarkpress.revision;

import org.quarkpress.post.PostRow;

/** Rows of posts for tests of rules. */
final class Rows {
    private Rows() {}

    static PostRow post(long id, String title, String content, String excerpt) {
        return new PostRow(
                id,
                7,
                "2020-01-01 01:00:00",
                "2020-01-01 00:00:00",
                content,
                title,
                excerpt,
                "publish",
                "open",
                "open",
                "secret",
                "a-slug",
                "2021-02-03 05:05:06",
                "2021-02-03 04:05:06",
                "filtered",
                3,
                "http://example.test/?p=" + id,
                4,
                "post",
                "",
                2);
    }
}

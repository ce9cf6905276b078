package org.quarkpress.comment;

/** Comments for tests of rules. */
final class CommentRows {
    private CommentRows() {}

    static CommentRow of(String author, String email, String url, String content) {
        return new CommentRow(
                5,
                1,
                author,
                email,
                url,
                "192.0.2.7",
                "2020-07-01 14:00:00",
                "2020-07-01 12:00:00",
                content,
                "1",
                "Browser/1",
                "comment",
                0,
                0,
                null);
    }

    static CommentRow plain() {
        return of("Ann", "ann@a.example", "http://ann.example", "Nice words");
    }

    static CommentRow ofType(String type, String approved) {
        return plain().as(type, approved);
    }
}

"""Asked in further ways, by every role."""
from conformance import scenario, GET, POST, PUT, DELETE, HEAD

with scenario("comments/more-lists"):
    for q in ("", "post=1005&_fields=id", "parent=300&_fields=id", "parent_exclude=0&_fields=id", "author=21&_fields=id", "author_email=x@y.z", "author_exclude=21&_fields=id", "status=hold&_fields=id", "status=all&_fields=id,status", "status=spam&_fields=id", "type=pingback&_fields=id", "type=all&_fields=id", "orderby=id&order=asc&_fields=id", "orderby=post&_fields=id", "orderby=parent&_fields=id", "orderby=type&_fields=id", "orderby=include&include=304,300&_fields=id",
              "orderby=nope", "search=a&_fields=id", "after=2021-01-01T00:00:00&_fields=id", "before=2021-01-01T00:00:00&_fields=id", "exclude=300&_fields=id", "offset=1&_fields=id", "per_page=1&page=2&_fields=id", "context=edit&_fields=id", "password=sesame&post=1048", "post=1044", "post=999999", "post=x", "_embed&include=301", "include=302&_fields=id"):
        for who in (None, "author", "editor"):
            GET("/wp/v2/comments?" + q, as_=who)

with scenario("comments/more-single"):
    for who in (None, "subscriber", "author", "editor"):
        for c in (300, 301, 302, 303, 304, 305, 9999):
            GET(f"/wp/v2/comments/{c}", as_=who)
        GET("/wp/v2/comments/300?context=edit", as_=who)

with scenario("comments/more-create"):
    A = {"author_name": "Ann", "author_email": "ann@example.test"}
    for who, body in ((None, {"post": 1004, "content": "x", **A}), (None, {"post": 1004, "content": "x", **A}), (None, {"post": 1004, "content": "x2"}), ("subscriber", {"post": 1004, "content": "first words"}), ("subscriber", {"post": 1004, "content": ""}), ("subscriber", {"post": 1004}), ("subscriber", {"content": "no post"}), ("subscriber", {"post": 1044, "content": "a draft"}),
                      ("subscriber", {"post": 999999, "content": "none"}), ("author", {"post": 1005, "content": "child <b>b</b><script>1</script>", "parent": 300}), ("author", {"post": 1005, "content": "wrong parent", "parent": 304}), ("author", {"post": 1005, "content": "as other", "author": 20}), ("editor", {"post": 1005, "content": "as other e", "author": 21}), ("editor", {"post": 1005, "content": "dated", "date": "2020-01-01T00:00:00"}),
                      ("editor", {"post": 1005, "content": "held", "status": "hold"}), ("author", {"post": 1005, "content": "held a", "status": "hold"}), ("editor", {"post": 1005, "content": "ip", "author_ip": "1.2.3.4"}), ("author", {"post": 1005, "content": "ip a", "author_ip": "1.2.3.4"}), ("editor", {"post": 1005, "content": "bad ip", "author_ip": "x"}), ("editor", {"post": 1005, "content": "type", "type": "pingback"}), ("editor", {"post": 1005, "content": "url", "author_url": "javascript:1"}),
                      ("editor", {"post": 1005, "content": "mail", "author_email": "bad"}), ("editor", {"post": 1005, "content": "meta", "meta": {"mood": "m"}}), ("editor", {"post": 1049, "content": "trash"}), ("editor", {"post": 1048, "content": "locked"}), ("subscriber", {"post": 1048, "content": "locked s"}), ("editor", {"post": 1062, "content": {"raw": "raw form"}}), ("editor", {"post": 1005, "content": "id", "id": 5}), ("editor", {"post": 1005, "content": "c" * 66000}), ("editor", {"post": 1005, "content": "n", "author_name": "n" * 300})):
        POST("/wp/v2/comments", body, as_=who, ignore=("date", "date_gmt", "data"))
    POST("/wp/v2/comments/300?_fields=content,status", {"content": "changed", "status": "hold"}, as_="editor")
    POST("/wp/v2/comments/300?_fields=status", {"status": "approved"}, as_="editor")
    POST("/wp/v2/comments/300?_fields=status", {"status": "nope"}, as_="editor")
    POST("/wp/v2/comments/300?_fields=status", {"status": "trash"}, as_="editor")
    POST("/wp/v2/comments/301?_fields=content", {"content": "by its author"}, as_="author")
    POST("/wp/v2/comments/301?_fields=content", {"content": ""}, as_="editor")
    POST("/wp/v2/comments/301?_fields=parent,post", {"parent": 0, "post": 1004}, as_="editor")
    POST("/wp/v2/comments/301", {"content": "by another"}, as_="author2")
    DELETE("/wp/v2/comments/304?_fields=status", as_="editor")
    DELETE("/wp/v2/comments/304", as_="editor")
    DELETE("/wp/v2/comments/304?force=true&_fields=deleted", as_="editor")
    DELETE("/wp/v2/comments/305", as_="subscriber")
    GET("/wp/v2/posts/1005?_embed=replies&_fields=id,_embedded,_links.replies")

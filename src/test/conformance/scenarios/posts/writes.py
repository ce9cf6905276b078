"""Writes asked in other ways."""
from conformance import scenario, GET, POST, PUT, PATCH, DELETE

F = "?_fields=id,date,date_gmt,slug,status,title.raw,author,sticky,format,template,featured_media,categories,tags,meta.topic,comment_status,ping_status,menu_order,parent,password"
with scenario("posts/more-create-dates"):
    for body in ({"date": "2031-05-06T07:08:09", "status": "publish"}, {"date_gmt": "2020-03-29T00:30:00", "status": "publish"}, {"date": "2020-03-29T02:30:00", "status": "publish"},
                 {"date": "2020-10-25T02:30:00+01:00", "status": "publish"}, {"date": "2020-01-01", "status": "draft"}, {"date": None, "status": "draft"}, {"date": "", "status": "draft"},
                 {"date": "0000-00-00T00:00:00"}, {"date": "2020-02-30T10:00:00", "status": "draft"}, {"date_gmt": "2020-01-01T00:00:00Z", "date": "2021-01-01T00:00:00", "status": "draft"},
                 {"date": "2020-01-01T00:00:00.123Z", "status": "draft"}, {"date": "1969-12-31T23:59:59", "status": "publish"}, {"date": "2099-01-01T00:00:00", "status": "private"}, {"date": 20200101}):
        POST("/wp/v2/posts" + F, {"title": "D", **body}, as_="editor")

with scenario("posts/more-create-odd"):
    for body in ({}, {"title": ""}, {"title": None, "content": "c"}, {"title": {"raw": "R", "rendered": "ignored"}}, {"title": {"rendered": "only"}}, {"title": 5}, {"title": ["x"]}, {"title": True},
                 {"content": {"raw": "<p>x</p>"}}, {"content": 7}, {"excerpt": {"raw": "e"}, "title": "t"}, {"title": "t", "author": 20}, {"title": "t", "author": 9999}, {"title": "t", "author": "x"}, {"title": "t", "author": 0},
                 {"title": "t", "featured_media": 1000}, {"title": "t", "featured_media": 1004}, {"title": "t", "featured_media": 1003}, {"title": "t", "featured_media": 99999}, {"title": "t", "featured_media": 0}, {"title": "t", "featured_media": "abc"},
                 {"title": "t", "format": "quote"}, {"title": "t", "format": "nope"}, {"title": "t", "format": ""}, {"title": "t", "template": "x.php"}, {"title": "t", "template": ""},
                 {"title": "t", "sticky": True, "status": "publish"}, {"title": "t", "sticky": True, "password": "x"}, {"title": "t", "sticky": "maybe"}, {"title": "t", "password": "pw", "status": "publish"},
                 {"title": "t", "password": 123}, {"title": "t", "comment_status": "closed", "ping_status": "closed"}, {"title": "t", "comment_status": "x"}, {"title": "t", "menu_order": 4, "parent": 1057},
                 {"title": "t", "categories": [60, 63], "tags": [66]}, {"title": "t", "categories": "60,63"}, {"title": "t", "categories": []}, {"title": "t", "categories": [9999]}, {"title": "t", "categories": ["x"]}, {"title": "t", "tags": [60]},
                 {"title": "t", "categories": [0]}, {"title": "t", "tags": {"a": 66}}, {"title": "t", "status": "trash"}, {"title": "t", "status": "inherit"}, {"title": "t", "status": "auto-draft"}, {"title": "t", "status": ""}, {"title": "t", "status": None},
                 {"title": "t", "id": 1004}, {"title": "t", "type": "page"}, {"title": "t", "link": "http://x"}, {"title": "t", "guid": {"raw": "x"}}, {"title": "t", "meta": {"topic": "m"}}, {"title": "t", "unknown": 1}, {"title": "t", "generated_slug": "x"}):
        POST("/wp/v2/posts" + F, body, as_="editor")

with scenario("posts/more-roles"):
    for who in ("subscriber", "contributor", "author", "author2", "editor", None):
        POST("/wp/v2/posts?_fields=id,status,author,sticky,content.raw", {"title": "r", "content": "<script>x</script><b onclick=1>b</b>", "status": "publish"}, as_=who)
        POST("/wp/v2/posts?_fields=id,status,author,sticky", {"title": "r", "status": "draft", "sticky": True}, as_=who)
        POST("/wp/v2/posts?_fields=id,status,author", {"title": "r", "author": 21}, as_=who)
        POST("/wp/v2/pages?_fields=id,status,author", {"title": "r"}, as_=who)
        POST("/wp/v2/posts?_fields=id,tags", {"title": "r", "tags": [66], "categories": [60]}, as_=who)
        POST("/wp/v2/posts/1044?_fields=id,title.raw", {"title": "mine"}, as_=who)
        POST("/wp/v2/posts/1045?_fields=id,status", {"status": "publish"}, as_=who)
        POST("/wp/v2/posts/1046?_fields=id,status", {"status": "draft"}, as_=who)
        DELETE("/wp/v2/posts/1006?_fields=id,status", as_=who)
        DELETE("/wp/v2/posts/1047?force=true&_fields=deleted", as_=who)

with scenario("posts/more-updates"):
    PUT("/wp/v2/posts/1004" + F, {"title": "PUT only title"}, as_="editor")
    PATCH("/wp/v2/posts/1004" + F, {"categories": [64]}, as_="editor")
    PATCH("/wp/v2/posts/1004" + F, {"tags": []}, as_="editor")
    POST("/wp/v2/posts/1004" + F, {"categories": []}, as_="editor")
    POST("/wp/v2/posts/1004" + F, {"date": "2022-01-01T00:00:00"}, as_="editor")
    POST("/wp/v2/posts/1004" + F, {"date": None}, as_="editor")
    POST("/wp/v2/posts/1044" + F, {"date": None}, as_="editor")
    POST("/wp/v2/posts/1044" + F, {"status": "publish"}, as_="editor", )
    POST("/wp/v2/posts/1047" + F, {"status": "publish"}, as_="editor")
    POST("/wp/v2/posts/1047" + F, {"date": "2020-01-01T00:00:00"}, as_="editor")
    POST("/wp/v2/posts/1049" + F, {"status": "publish"}, as_="editor")
    POST("/wp/v2/posts/1048" + F, {"password": ""}, as_="editor")
    POST("/wp/v2/posts/1007" + F, {"sticky": True}, as_="editor")
    POST("/wp/v2/posts/1007" + F, {"sticky": True, "password": "a"}, as_="editor")
    POST("/wp/v2/posts/1007" + F, {"password": "a"}, as_="editor")
    POST("/wp/v2/posts/1007" + F, {"sticky": False}, as_="editor")
    POST("/wp/v2/posts/1004" + F, {"status": "trash"}, as_="editor")
    POST("/wp/v2/posts/1004" + F, {"status": "draft"}, as_="editor")
    POST("/wp/v2/posts/1004" + F, {"id": 1005, "title": "which"}, as_="editor")
    POST("/wp/v2/posts/1004?id=1005&_fields=id,title.raw", {"title": "which"}, as_="editor")
    POST("/wp/v2/posts/1057" + F, {"title": "a page as a post"}, as_="editor")
    POST("/wp/v2/posts/999999", {"title": "none"}, as_="editor")
    POST("/wp/v2/posts/0", {"title": "none"}, as_="editor")
    POST("/wp/v2/posts/1004" + F, {"template": "wide"}, as_="editor")
    POST("/wp/v2/posts/1004" + F, {"author": 22}, as_="editor")
    POST("/wp/v2/posts/1004" + F, {"slug": "Neuer Slug Äöü"}, as_="editor")
    POST("/wp/v2/posts/1004" + F, {"meta": {"topic": None}}, as_="editor")
    GET("/wp/v2/posts/1004" + F + "&context=edit", as_="editor")

with scenario("posts/more-pages"):
    POST("/wp/v2/pages?_fields=id,slug,link,parent,menu_order,template", {"title": "Child", "parent": 1059, "status": "publish", "menu_order": -3}, as_="editor", save="c")
    POST("/wp/v2/pages?_fields=id,slug,link,parent", {"title": "Child", "parent": 1059, "status": "publish"}, as_="editor")
    POST("/wp/v2/pages?_fields=id,slug,link,parent", {"title": "Child", "parent": 1057, "status": "publish"}, as_="editor")
    POST("/wp/v2/pages/1057?_fields=id,parent", {"parent": 1059}, as_="editor")
    POST("/wp/v2/pages/1057?_fields=id,parent", {"parent": 1057}, as_="editor")
    POST("/wp/v2/pages/1058?_fields=id,parent,link", {"parent": 0}, as_="editor")
    POST("/wp/v2/pages/1058?_fields=id,parent", {"parent": 1004}, as_="editor")
    POST("/wp/v2/pages/1058?_fields=id,parent", {"parent": 999999}, as_="editor")
    POST("/wp/v2/pages/1058?_fields=id,parent", {"parent": -1}, as_="editor")
    GET("/wp/v2/pages?parent_exclude=0&_fields=id,parent")
    GET("/wp/v2/pages?parent[]=0&parent[]=1057&_fields=id")
    GET("/wp/v2/pages?menu_order=-3&_fields=id,menu_order")
    DELETE("/wp/v2/pages/1058?force=true&_fields=deleted,previous.parent", as_="editor")
    GET("/wp/v2/pages/1059?_fields=parent,link")
    POST("/wp/v2/chapter?_fields=id,slug,link,parent,author", {"title": "Chapter one", "parent": 1064, "status": "publish"}, as_="editor")
    POST("/wp/v2/chapter?_fields=id", {"title": "x"}, as_="author")
    POST("/wp/v2/books?_fields=id,slug,link,genres,tags,meta", {"title": "Dune & Co", "genres": [74, 75], "tags": [66], "status": "publish", "meta": {"isbn": "1234567890", "pages": [[1, 2], [3]]}}, as_="author")
    POST("/wp/v2/blocks?_fields=id,slug,content,title,wp_pattern_sync_status,wp_pattern_category", {"title": "B", "content": "<!-- wp:paragraph --><p>x</p><!-- /wp:paragraph -->", "status": "publish", "meta": {"wp_pattern_sync_status": "unsynced"}}, as_="author")
    GET("/wp/v2/blocks/1066?context=edit", as_="author")
    GET("/wp/v2/blocks/1066")
    GET("/wp/v2/ledger")

with scenario("posts/more-delete"):
    DELETE("/wp/v2/posts/1004?_fields=id,status,slug", as_="editor")
    DELETE("/wp/v2/posts/1004", as_="editor")
    DELETE("/wp/v2/posts/1004?force=1&_fields=deleted,previous.id,previous.slug,previous.status", as_="editor")
    DELETE("/wp/v2/posts/1004?force=true", as_="editor")
    DELETE("/wp/v2/posts/1005?force=maybe", as_="editor")
    DELETE("/wp/v2/posts/1005?force=true&_fields=deleted", as_="editor")
    GET("/wp/v2/comments?post=1005")
    DELETE("/wp/v2/posts", as_="editor")
    DELETE("/wp/v2/posts/abc", as_="editor")
    DELETE("/wp/v2/pages/1057?_fields=id,status", as_="editor")
    DELETE("/wp/v2/books/1062?_fields=id,status", as_="author2")
    DELETE("/wp/v2/blocks/1066?force=true&_fields=deleted", as_="editor")

with scenario("posts/more-revisions"):
    GET("/wp/v2/posts/1067/revisions?_fields=id,title,author,parent", as_="author")
    GET("/wp/v2/posts/1067/revisions?per_page=1&page=2&_fields=id", as_="editor")
    GET("/wp/v2/posts/1067/revisions?order=asc&orderby=id&_fields=id", as_="editor")
    GET("/wp/v2/posts/1067/revisions?orderby=nope", as_="editor")
    GET("/wp/v2/posts/1067/revisions", as_="author2")
    GET("/wp/v2/posts/1067/revisions")
    GET("/wp/v2/posts/999/revisions", as_="editor")
    POST("/wp/v2/posts/1067?_fields=id", {"content": "third", "meta": {"revised_note": "n3"}}, as_="author")
    GET("/wp/v2/posts/1067/revisions?_fields=content.raw,meta", as_="editor")
    POST("/wp/v2/posts/1067/autosaves?_fields=parent,title.raw,content.raw,meta", {"title": "auto", "content": "saved", "meta": {"revised_note": "a"}}, as_="author")
    POST("/wp/v2/posts/1067/autosaves?_fields=parent,title.raw,content.raw", {"content": "by the editor"}, as_="editor")
    GET("/wp/v2/posts/1067/autosaves?_fields=title.raw,author", as_="editor")
    POST("/wp/v2/posts/1044/autosaves?_fields=id,parent,title.raw", {"title": "draft saved in place"}, as_="author")
    POST("/wp/v2/pages/1057/autosaves?_fields=parent,title.raw,preview_link", {"title": "page auto"}, as_="editor", ignore=("preview_link",))
    POST("/wp/v2/books/1062/autosaves?_fields=parent,title.raw", {"title": "book auto"}, as_="author")
    GET("/wp/v2/pages/1057/revisions", as_="author")
    GET("/wp/v2/chapter/1064/revisions", as_="admin")

"""Asked in further ways, by every role."""
from conformance import scenario, GET, POST, PUT, DELETE, HEAD

with scenario("terms/more-lists"):
    for q in ("orderby=id&order=desc", "orderby=description&_fields=id", "orderby=nope", "orderby=slug&order=desc&_fields=slug", "search=a&_fields=name", "search=%25", "search=&per_page=2&_fields=id",
              "include=60,61&_fields=id", "exclude=60,61&per_page=3&_fields=id", "hide_empty=1&parent=0&_fields=id", "post=1004&_fields=id", "post=999999", "post=1044", "post=x", "slug=engineering,backend&_fields=id", "slug[]=&_fields=id", "per_page=1&page=3&_fields=id",
              "parent=x", "parent=-1&_fields=id", "hide_empty=x", "context=embed&per_page=1", "_embed&include=62", "per_page=100&_fields=id,count", "search=%26amp;&_fields=id", "search=engineering+x&_fields=id"):
        GET("/wp/v2/categories?" + q)
        GET("/wp/v2/tags?" + q)
    GET("/wp/v2/tags?post=1004&orderby=count&order=desc&_fields=id,count")
    GET("/wp/v2/genres?post=1062&_fields=id")
    GET("/wp/v2/genres?parent=73&_fields=id")
    GET("/wp/v2/shelf?_fields=id,count")
    GET("/wp/v2/tags?post=1044&_fields=id", as_="author")
    HEAD("/wp/v2/tags?per_page=2")

with scenario("terms/more-writes"):
    for who in (None, "subscriber", "contributor", "author", "editor"):
        POST("/wp/v2/categories?_fields=name,slug", {"name": f"By {who}"}, as_=who)
        POST("/wp/v2/tags?_fields=name,slug", {"name": f"Tag by {who}"}, as_=who)
        POST("/wp/v2/tags/72?_fields=name", {"name": f"n {who}"}, as_=who)
        DELETE("/wp/v2/tags/71", as_=who)
        DELETE("/wp/v2/tags/71?force=true&_fields=deleted,previous.name", as_=who)
    for body in ({"name": ""}, {"name": None}, {"name": ["x"]}, {"name": True}, {"name": 0}, {"name": "0"}, {"name": "x", "slug": ""}, {"name": "y", "slug": "!!"}, {"name": "z", "slug": "java"}, {"name": "a&b"}, {"name": "a &amp; b"}, {"name": "<script>s</script>"}, {"name": "quote's \"d\""},
                 {"name": "p", "parent": 60}, {"name": "q", "parent": "x"}, {"name": "r", "parent": -5}, {"name": "s", "description": None}, {"name": "t", "description": ["x"]}, {"name": "u", "meta": {"weight": "7"}}, {"name": "v", "meta": {"weight": "x"}}, {"name": "w", "id": 65}, {"name": "emoji 🎉"}, {"name": "日本"}, {"name": "  "}, {"name": "Tab\there"}, {"name": "new\nline"}):
        POST("/wp/v2/categories?_fields=name,slug,description,parent,meta,count,link", body, as_="editor")
    PUT("/wp/v2/categories/61?_fields=parent,slug,name", {"parent": 0}, as_="editor")
    PUT("/wp/v2/categories/60?_fields=parent", {"parent": 62}, as_="editor")
    PUT("/wp/v2/categories/60?_fields=parent", {"parent": 60}, as_="editor")
    PUT("/wp/v2/categories/60?_fields=name,slug", {"name": "Operations"}, as_="editor")
    PUT("/wp/v2/categories/60?_fields=name,slug", {"slug": "operations"}, as_="editor")
    PUT("/wp/v2/categories/60?_fields=name,slug", {"slug": ""}, as_="editor")
    PUT("/wp/v2/categories/60", {}, as_="editor")
    PUT("/wp/v2/categories/9999", {"name": "x"}, as_="editor")
    DELETE("/wp/v2/categories/1?force=true", as_="editor")
    DELETE("/wp/v2/categories/60?force=true&_fields=deleted,previous.count", as_="editor")
    GET("/wp/v2/categories/61?_fields=parent")
    GET("/wp/v2/posts?_fields=id,categories&per_page=12")
    DELETE("/wp/v2/genres/73?force=true&_fields=deleted", as_="admin")
    GET("/wp/v2/genres?_fields=id,parent")

r"""Synced patterns: words of their own for every block, one in another, pictures inside, footnotes, several at once; galleries of attached pictures."""
from conformance import scenario, GET, POST

F = "?_fields=content.rendered"
B = '"metadata":{"name":"%s","bindings":{"__default":{"source":"core/pattern-overrides"}}}'


def text(words):
    return {"title": "Own text", "content": words, "status": "publish"}


def override(name, block, attributes, html):
    return "<!-- wp:" + block + " {" + B % name + attributes + "} -->\n" + html + "\n<!-- /wp:" + block + " -->"


PATTERN = "\n\n".join([
    override("h", "heading", "", "<h2>Head</h2>"),
    override("p", "paragraph", "", "<p>Para \"graph\"</p>"),
    override("i", "image", ",\"id\":1000", "<figure class=\"wp-block-image\"><img src=\"http://example.test/wp-content/uploads/2021/03/harbour.png\" alt=\"\" class=\"wp-image-1000\"/><figcaption class=\"wp-element-caption\">c</figcaption></figure>"),
    "<!-- wp:buttons -->\n<div class=\"wp-block-buttons\">" + override("b", "button", "", "<div class=\"wp-block-button\"><a class=\"wp-block-button__link wp-element-button\" href=\"/old\">Old</a></div>") + "</div>\n<!-- /wp:buttons -->",
])

with scenario("render/own_patterns"):
    POST("/wp/v2/blocks?_fields=id", {"title": "Parts", "status": "publish", "content": PATTERN}, as_="admin", save="p")
    POST("/wp/v2/posts" + F, text("<!-- wp:block {\"ref\":{p}} /-->"), as_="admin")
    POST("/wp/v2/posts" + F, text("<!-- wp:block {\"ref\":{p},\"content\":{\"h\":{\"content\":\"New \\u0022head\\u0022\"},\"p\":{\"content\":\"\"},\"i\":{\"url\":\"http://example.test/wp-content/uploads/2021/03/mountain.jpg\",\"id\":1001,\"alt\":\"A & b\",\"title\":\"t\",\"caption\":\"new\"},\"b\":{\"text\":\"New\",\"url\":\"/new?a=1\\u0026b=2\",\"linkTarget\":\"_blank\",\"rel\":\"noopener\"}}} /-->"), as_="admin")
    POST("/wp/v2/blocks?_fields=id", {"title": "Outer", "status": "publish", "content": "<!-- wp:group -->\n<div class=\"wp-block-group\"><!-- wp:block {\"ref\":{p},\"content\":{\"h\":{\"content\":\"From outer\"}}} /--></div>\n<!-- /wp:group -->\n\n<!-- wp:block {\"ref\":{p}} /-->"}, as_="admin", save="o")
    POST("/wp/v2/posts" + F, text("<!-- wp:block {\"ref\":{o},\"content\":{\"h\":{\"content\":\"From post\"},\"p\":{\"content\":\"Too\"}}} /-->\n\n<!-- wp:block {\"ref\":{p},\"content\":{\"b\":{\"text\":\"\"}}} /-->"), as_="admin")
    POST("/wp/v2/blocks?_fields=id", {"title": "Classic", "status": "publish", "content": "Just \"text\" -- [caption width=\"9\"]<img src=\"/a.png\"> c[/caption]\n\ntwo https://example.org/x.mp3\n\nhttps://example.org/y.mp3"}, as_="admin", save="c")
    POST("/wp/v2/posts" + F, text("before\n\n<!-- wp:block {\"ref\":{c}} /-->\n\nafter"), as_="admin")
    POST("/wp/v2/posts" + F, text("<!-- wp:columns -->\n<div class=\"wp-block-columns\"><!-- wp:column -->\n<div class=\"wp-block-column\"><!-- wp:block {\"ref\":\"{c}\"} /--></div>\n<!-- /wp:column --></div>\n<!-- /wp:columns -->"), as_="admin")
    POST("/wp/v2/blocks/{p}?_fields=status", {"password": "x"}, as_="admin")
    POST("/wp/v2/posts?_fields=content.rendered,excerpt", text("<!-- wp:block {\"ref\":{p}} /-->\n\n<!-- wp:paragraph -->\n<p>words</p>\n<!-- /wp:paragraph -->"), as_="admin")
    POST("/wp/v2/blocks/{c}?_fields=status", {"status": "private"}, as_="admin")
    POST("/wp/v2/posts" + F, text("<!-- wp:block {\"ref\":{c}} /-->"), as_="admin")


def gallery(attributes, inside=""):
    block = "<!-- wp:gallery {\"dynamicContent\":{\"source\":\"core/attached-media\"" + attributes
    return {"content": block + (" -->\n" + inside + "\n<!-- /wp:gallery -->" if inside else " /-->")}


with scenario("render/own_attached"):
    for media in (1000, 1001, 1002):
        POST(f"/wp/v2/media/{media}?_fields=id,post", {"post": 1005}, as_="admin")
    POST("/wp/v2/media/1002?_fields=id", {"caption": "Own <em>caption</em> <script>x</script> \"q\" & more", "alt_text": "<i>alt</i>"}, as_="admin")
    POST("/wp/v2/posts/1005" + F, gallery(",\"args\":{\"orderBy\":\"date\",\"order\":\"asc\"}},\"sizeSlug\":\"full\""+"}"), as_="admin")
    POST("/wp/v2/posts/1005" + F, gallery(",\"args\":{\"orderBy\":\"title\"}},\"sizeSlug\":\"thumbnail\",\"columns\":4,\"className\":\"mine\",\"anchor\":\"g\",\"align\":\"wide\"}"), as_="admin")
    POST("/wp/v2/posts/1005" + F, gallery("},\"linkTo\":\"none\",\"backgroundColor\":\"accent-1\",\"style\":{\"spacing\":{\"blockGap\":\"2px\",\"padding\":\"3px\"},\"border\":{\"radius\":\"4px\"}}}"), as_="admin")
    POST("/wp/v2/posts/1005" + F, gallery("},\"linkTo\":\"post\",\"aspectRatio\":\"16/9\",\"columns\":0}"), as_="admin")
    POST("/wp/v2/posts/1005" + F, gallery("},\"sizeSlug\":\"none-such\"}", "<figure class=\"wp-block-gallery\"></figure>"), as_="admin")
    POST("/wp/v2/posts/1005" + F, {"content": "<!-- wp:gallery {\"dynamicContent\":{\"source\":\"other\"}} /-->\n\n<!-- wp:gallery {\"dynamicContent\":{\"source\":\"core/attached-media\",\"args\":{\"order\":\"desc\",\"orderBy\":\"menu_order\"}}} /-->"}, as_="admin")

with scenario("render/own_footnotes"):
    POST("/wp/v2/posts?_fields=id,content.rendered,excerpt.rendered", {"title": "Notes", "status": "publish", "content": "<!-- wp:paragraph -->\n<p>One<sup data-fn=\"x1\" class=\"fn\"><a href=\"#x1\" id=\"x1-link\">1</a></sup> two.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:footnotes {\"align\":\"wide\",\"anchor\":\"n\",\"backgroundColor\":\"accent-1\",\"style\":{\"border\":{\"radius\":\"2px\"},\"typography\":{\"fontSize\":\"40px\"}}} /-->", "meta": {"footnotes": "[{\"content\":\"\",\"id\":\"x0\"},{\"content\":\"<b>Bold</b> & 'quote'\",\"id\":\"x1\"},{\"content\":\"no id\"},{\"content\":\"odd\",\"id\":\"a b\\\"c\"}]"}}, as_="admin", save="f")
    POST("/wp/v2/posts/{f}?_fields=content.rendered", {"meta": {"footnotes": "not json"}}, as_="admin")
    POST("/wp/v2/posts/{f}?_fields=content.rendered", {"meta": {"footnotes": "{\"a\":{\"content\":\"keyed\",\"id\":\"k\"}}"}}, as_="admin")
    POST("/wp/v2/posts/{f}?_fields=content.rendered", {"meta": {"footnotes": "[]"}}, as_="admin")
    POST("/wp/v2/posts/{f}?_fields=content.rendered", {"meta": {"footnotes": ""}, "content": "<!-- wp:footnotes /-->"}, as_="admin")

with scenario("render/own_titles_and_locks"):
    for title in ["\"Own\" title -- 'so' it's", "5' 9\" & &amp; &lt;b&gt; <b>x</b> <script>y</script>", "  spaced   out  ", "Wordpress :) ... (c) 10x20", "", "<i>only</i>", "日本 \"語\"", "a&b;c &nbsp; &#8217; &bogus;"]:
        POST("/wp/v2/posts?_fields=title,excerpt.rendered", {"title": title, "content": "c", "status": "publish"}, as_="admin")
    POST("/wp/v2/posts?_fields=id,title,content,excerpt", {"title": "Locked", "status": "publish", "password": "open", "content": "Secret \"words\"", "excerpt": "Ex"}, as_="admin", save="l")
    GET("/wp/v2/posts/{l}?_fields=title,content,excerpt")
    GET("/wp/v2/posts/{l}?password=open&_fields=title,content,excerpt")
    GET("/wp/v2/posts/{l}?password=OPEN&_fields=title,content,excerpt")
    GET("/wp/v2/posts/{l}?password=&_fields=title,content,excerpt")
    GET("/wp/v2/posts/{l}?_fields=title,content,excerpt&context=edit", as_="admin")
    GET("/wp/v2/posts/{l}?_fields=title,content,excerpt&context=embed", as_="admin")
    GET("/wp/v2/posts?include={l}&_fields=title,content,excerpt")
    POST("/wp/v2/posts/{l}?_fields=title,content,excerpt,status,password", {"status": "private", "password": ""}, as_="admin")
    GET("/wp/v2/posts/{l}?_fields=title,content,excerpt", as_="admin")

MORE = [
    "first\n\n<!--more-->\n\nsecond",
    "first <!--more Read \"on\"--> second <!--more--> third",
    "<!--noteaser-->a\n\n<!--more-->\n\nb",
    "a\n\n<!--nextpage-->\n\nb\n\n<!--nextpage-->\n\nc",
    "<!--nextpage-->a<!--nextpage-->b <!--more--> c",
    "<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->\n\n<!-- wp:nextpage -->\n<!--nextpage-->\n<!-- /wp:nextpage -->\n\n<!-- wp:paragraph -->\n<p>b</p>\n<!-- /wp:paragraph -->",
    "<p>a<!--more-->b</p>",
]

with scenario("render/own_more"):
    for words in MORE:
        POST("/wp/v2/posts?_fields=content.rendered,excerpt.rendered", text(words), as_="admin")
    for given in ["Given \"excerpt\" -- <b>bold</b> [gallery ids=\"1000\"] :) <script>x</script>", "two\n\nparagraphs", "<!-- wp:paragraph --><p>blocks</p><!-- /wp:paragraph -->", "   ", "0", "<img src=\"/a.png\" width=\"9\" height=\"9\">"]:
        POST("/wp/v2/posts?_fields=excerpt.rendered", {"title": "t", "content": "content words", "excerpt": given, "status": "publish"}, as_="admin")

with scenario("render/own_edit_context"):
    POST("/wp/v2/posts?_fields=id,content,excerpt", text("<!-- wp:gallery -->\n<figure class=\"wp-block-gallery\"><!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"/a.png\" alt=\"\"/></figure>\n<!-- /wp:image --></figure>\n<!-- /wp:gallery -->"), as_="admin", save="g")
    POST("/wp/v2/posts/{g}?_fields=content", {"title": "x"}, as_="admin")
    POST("/wp/v2/posts/{g}?_fields=content.rendered", {"title": "y"}, as_="admin")
    POST("/wp/v2/posts/{g}?_fields=content.raw,content.rendered", {"title": "y"}, as_="admin")
    POST("/wp/v2/posts/{g}?_fields=content.rendered,excerpt.rendered", {"title": "y"}, as_="admin")
    POST("/wp/v2/posts/{g}?_fields=content,excerpt", {"title": "y"}, as_="admin")
    GET("/wp/v2/posts/{g}?context=edit&_fields=content", as_="admin")
    GET("/wp/v2/posts/{g}?context=edit&_fields=content.rendered", as_="admin")
    GET("/wp/v2/posts/{g}?_fields=content", as_="admin")
    GET("/wp/v2/posts?include={g}&context=edit&_fields=content", as_="admin")
    GET("/wp/v2/posts/{g}?context=edit", as_="admin", ignore=["_links"])

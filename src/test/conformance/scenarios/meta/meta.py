"""Meta in other combinations."""
from conformance import scenario, GET, POST

P = "/wp/v2/posts/1067?_fields=meta"
VALUES = [None, "", "text", " 5 ", "5", 5, 5.0, 5.5, -1, True, False, "true", [], ["a"], ["a", "a"], [1, 2], ["a", 1, None], [["x"]], {}, {"a": "b"}, {"0": "x", "1": "y"}, "1,2", "a b", "2020-01-01T00:00:00", "http://x.test/?a=1&b=2", "<b>x</b>", "é🎉", "a:1:{i:0;s:1:\"x\";}", "i:5;", "N;", 1e20, 9007199254740993]
for i, key in enumerate(["topic", "summary", "ai_brief", "ai_outline", "tools", "code_language", "difficulty", "reading_time", "view_count", "score", "revision_info", "reference", "flags", "checklist", "entities", "image_sources", "payload", "notes", "ratings", "featured", "canonical_url", "revised_note"]):
    with scenario(f"meta/more-{key.replace('_', '-')}"):
        for v in VALUES:
            POST(f"/wp/v2/posts/1067?_fields=meta.{key}", {"meta": {key: v}}, as_="author")

with scenario("meta/more-structures"):
    for v in ({"quality": 5}, {"quality": "5", "clarity": 1.0}, {"quality": 101}, {"quality": 5, "x": 1}, {"quality": None}, [], "x"):
        POST("/wp/v2/posts/1067?_fields=meta.score", {"meta": {"score": v}}, as_="author")
    for v in ({"status": "a", "version": "1.2"}, {"version": "v1"}, {"last_reviewed": "2020-01-01"}, {"last_reviewed": "2020-01-01T00:00:00Z", "other": [1]}, {"status": 5}):
        POST("/wp/v2/posts/1067?_fields=meta.revision_info", {"meta": {"revision_info": v}}, as_="author")
    for v in ({"a": True, "b": "false", "c": 1}, {"a": "maybe"}, {"a": [True]}, {"a": None}):
        POST("/wp/v2/posts/1067?_fields=meta.flags", {"meta": {"flags": v}}, as_="author")
    for v in ([{"name": "n"}], [{"type": "t"}], [{"name": "n", "x": {"y": 1}}], [{"name": 5}], [{}], [[]], ["n"], {"name": "n"}):
        POST("/wp/v2/posts/1067?_fields=meta.entities", {"meta": {"entities": v}}, as_="author")
    for v in ([{"source": "s", "url": "http://a b"}], [{"url": "javascript:x"}], [{"url": "HTTP://ÄÖ.test/ü?x=[1]"}], [{"caption": "<i>c</i>"}]):
        POST("/wp/v2/posts/1067?_fields=meta.image_sources", {"meta": {"image_sources": v}}, as_="author")
    for v in ({"source_id": "x", "seed": "7", "any": {"deep": [1, {"k": None}]}}, {"seed": 1.5}, {"paragraphs": True}):
        POST("/wp/v2/posts/1067?_fields=meta.payload", {"meta": {"payload": v}}, as_="author")
    for v in (["a", "b"], ["b"], ["b", "b", "c"], [], None, [None], [["x"]], ["<b>"], "one", 5):
        POST("/wp/v2/posts/1067?_fields=meta.notes", {"meta": {"notes": v}}, as_="author")
    for v in ([1, 2.5], [2.5, 1], ["3"], ["x"], [1e3], [True], [None, 1]):
        POST("/wp/v2/posts/1067?_fields=meta.ratings", {"meta": {"ratings": v}}, as_="author")

with scenario("meta/more-books"):
    for v in ("978-0000000000", "short", "x" * 18, 1234567890, None, ""):
        POST("/wp/v2/books/1062?_fields=meta.isbn", {"meta": {"isbn": v}}, as_="author")
    for v in ([[1]], [[1], [1]], [["2"]], [1], [[]], [[1, "x"]], []):
        POST("/wp/v2/books/1062?_fields=meta.pages", {"meta": {"pages": v}}, as_="author")

with scenario("meta/more-others"):
    for v in ("#abc", "#AABBCC", "red", "", None, "#abcd"):
        POST("/wp/v2/categories/60?_fields=meta", {"meta": {"colour": v}}, as_="editor")
    for v in (["a"], [], "a,b", None, [1]):
        POST("/wp/v2/tags/66?_fields=meta", {"meta": {"aliases": v, "weight": 3}}, as_="editor")
    for v in (["php", "java"], "x y", None, [1.5]):
        POST("/wp/v2/users/me?_fields=meta.skills,meta.twitter", {"meta": {"skills": v, "twitter": " <b>@me</b> "}}, as_="author")
    for v in ("calm", None, "", 5, ["x"]):
        POST("/wp/v2/comments/300?_fields=meta", {"meta": {"mood": v}}, as_="editor")
    POST("/wp/v2/users/22?_fields=meta", {"meta": {"twitter": "x"}}, as_="author")
    GET("/wp/v2/posts?_fields=id,meta&per_page=5")
    GET("/wp/v2/posts?context=embed&_fields=id,meta&per_page=2")

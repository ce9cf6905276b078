r"""Block bindings: post meta in other blocks and attributes, missing keys, patterns with bound values."""
from conformance import scenario, POST



def bound(block, bindings, html):
    import json
    return "<!-- wp:" + block + " " + json.dumps({"metadata": {"bindings": bindings}}) + " -->\n" + html + "\n<!-- /wp:" + block + " -->"


def meta(key):
    return {"source": "core/post-meta", "args": {"key": key}}


TEXTS = [
    bound("paragraph", {"content": meta("topic")}, "<p class=\"k\">old</p>") + "\n\n" + bound("heading", {"content": meta("nosuch")}, "<h2>kept</h2>"),
    bound("button", {"text": meta("topic"), "url": meta("topic")}, "<div class=\"wp-block-button\"><a class=\"wp-block-button__link wp-element-button\" href=\"/a\">old</a></div>"),
    bound("image", {"alt": meta("topic"), "title": meta("topic"), "caption": meta("topic")}, "<figure class=\"wp-block-image\"><img src=\"/a.png\" alt=\"\"/><figcaption class=\"wp-element-caption\">old</figcaption></figure>"),
    bound("list-item", {"content": {"source": "core/post-data", "args": {"field": "date"}}}, "<li>old</li>") + "\n\n" + bound("paragraph", {"content": {"source": "core/post-data", "args": {"field": "link"}}}, "<p>old</p>") + "\n\n" + bound("verse", {"content": meta("topic")}, "<pre class=\"wp-block-verse\">kept</pre>"),
    bound("paragraph", {"content": {"source": "nosuch/source"}}, "<p>kept</p>") + "\n\n" + bound("paragraph", {"content": meta("_thumbnail_id")}, "<p>kept</p>") + "\n\n" + bound("paragraph", {"__default": {"source": "core/pattern-overrides"}}, "<p>kept</p>"),
]

with scenario("render/own_bindings"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content.rendered", {"title": "Own text", "content": text, "status": "publish", "meta": {"topic": "A <b>topic</b> & \"more\" -- it's"}, "date": "2023-03-04T05:06:07"}, as_="admin")

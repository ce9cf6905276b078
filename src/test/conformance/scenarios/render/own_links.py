r"""Addresses: links to the site, to anchors and mail, odd protocols, entities, bare addresses."""
from conformance import scenario, POST

TEXTS = r'''
<a href="http://example.test/?p=1004">x</a> <a href="/about/#a">y</a> <a href="mailto:a@b.c">m</a> <a href="tel:+1">t</a> <a href="https://x.example.org/?a=1&b=2&amp;c=3" target="_blank">z</a>

http://example.test/2021/01/ and www.example.org and a@b.example

<a href='x' title='"q"'>s</a> <a name=n>n</a> <a>e</a>
=====
https://example.org/page

https://example.org/v.mp4?x=1

https://example.org/V.MP4

<p>https://example.org/in-paragraph</p>

<a href="https://example.org/v.mp4">https://example.org/v.mp4</a>
'''.strip("\n").split("\n=====\n")

with scenario("render/own_links"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content.rendered", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

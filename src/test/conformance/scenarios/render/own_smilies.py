r"""Smilies and emoji, other positions and texts."""
from conformance import scenario, POST

TEXTS = r'''
Hello :) and ;-) or :D :-D 8-) :( :-( :o :? :mrgreen: :idea: :!: :| :lol: x:)x (:)) <b>:)</b> :)
=====
:)

:arrow: :roll:

<code>:)</code> <pre>:D</pre> <a href="http://x/:)">:P</a> http://example.org/:) 🙂 ❤ :evil: :twisted: :x :cry: :oops: :wink:
'''.strip("\n").split("\n=====\n")

with scenario("render/own_smilies"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content.rendered", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

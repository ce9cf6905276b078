r"""Shortcodes: gallery, caption, audio, video, playlist, embed, nested, broken, escaped, unknown."""
from conformance import scenario, POST

TEXTS = r'''
[gallery ids="1001,1000" columns="2" link="file" size="medium"]

[gallery include="1002" exclude="1000" itemtag="dl" icontag="dt" captiontag="dd"]

[gallery ids="1000" link="none" size="large" columns="0"]
=====
[gallery ids="1000,1001,1002" orderby="title" order="DESC" columns="9"]

[gallery]

[gallery ids="99999"]

[gallery ids="1000" itemtag="script" captiontag="nosuch"]

[gallery id="1004"]

[gallery ids='1000, 1001' type="x" class="y"]
=====
[caption id="attachment_1000" align="alignleft" width="300" class="mine two"]<a href="/x"><img src="/a.png" width="300" height="200"></a> Words "here" &amp; <b>there</b>[/caption]

[caption width="0"]<img src="/a.png"> none[/caption]

[caption align="aligncenter" width="120" caption="given 'cap'"]<img src="/a.png">[/caption]

[wp_caption id="x y" width=50]<img src="/b.png"/>
two
lines[/wp_caption]

[caption width="10"]no image[/caption]
=====
[audio mp3="/a.mp3" ogg="/a.ogg" loop="on" autoplay="1" preload="auto"]

[audio src="/x.txt"]

[audio]

[audio src="https://example.org/x.wav" style="width: 10%" class="mine"]fallback[/audio]
=====
[video mp4="/a.mp4" webm="/a.webm" poster="/p.png" width="320" height="200" loop muted="1" preload="none"]

[video src="https://www.youtube.com/watch?v=abc"]

[video width="900" height="500" src="/v.ogv"][/video]

[video src="/v.exe"]
=====
[playlist ids="1003"]

[playlist type="video" ids="1003"]
=====
[embed width="200" height="100"]https://example.org/v.mp4[/embed]

[embed]https://example.org/page?a=1&b=2[/embed]

[embed src="https://example.org/x.mp3"]

https://example.org/own-line.mp3

 https://example.org/spaced.webm 

text https://example.org/inline.mp3 text

<p>https://example.org/in-p.mp4</p>
=====
[[gallery ids="1000"]] [[caption]x[/caption]] [caption width="5"][caption width="6"]<img src="/n.png">[/caption][/caption]

[gallery ids="1000"/] [gallery ids=1000] [ gallery] [gallery

<a href="[gallery]">x</a> <div title='[audio src="/a.mp3"]'>y</div> <b [caption]>z</b>

a[gallery ids="1000"]b

[caption width=9 x="<b>"]<img src="/q.png">[/caption]
'''.strip("\n").split("\n=====\n")

with scenario("render/own_shortcodes"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content.rendered", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

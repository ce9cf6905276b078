r"""Attributes of images and frames: library pictures in other sizes, edited names, given attributes, priorities."""
from conformance import scenario, POST

TEXTS = r'''
<img class="alignnone size-medium wp-image-1000" src="http://example.test/wp-content/uploads/2021/03/harbour-300x225.png" alt="x">

<img class="wp-image-1001" src="http://example.test/wp-content/uploads/2021/03/mountain-150x150.jpg" width="150" height="150">

<img class="wp-image-1001 size-full" src="http://example.test/wp-content/uploads/2021/03/mountain.jpg" width="500">

<img class="wp-image-1000" src="https://cdn.example.org/harbour-768x576.png" width="768" height="576" />

<img class="wp-image-1000" src="/wp-content/uploads/2021/03/harbour.png">
=====
<img src="http://example.test/wp-content/uploads/2021/03/harbour.png" class="wp-image-1000" srcset="/x.png 2x" sizes="10vw" width="80" height="60">

<img src="http://example.test/wp-content/uploads/2021/03/mountain-300x188.jpg" class="wp-image-1001" sizes="auto, 50vw" width="300" height="188" loading="lazy">

<img src="http://example.test/wp-content/uploads/2021/03/harbour-e123.png" class="wp-image-1000" width="80" height="60">

<img src='http://example.test/wp-content/uploads/2021/03/harbour.png' class='wp-image-1000'>

<IMG SRC="/up.png" WIDTH="10" HEIGHT="10">
=====
<img src="/1.png" width="800" height="600" loading="eager"><img src="/2.png" width="800" height="600" loading="eager"> <img src="/3.png" width="10" height="10" fetchpriority="high" loading="eager">

<iframe src="/f" width="10" height="10" title="x > y"></iframe><iframe src="/g" width="10" height="10" data-secret="x" class="wp-embedded-content"></iframe> <iframe></iframe> <iframe width="1" height="1" src=""></iframe>
=====
<img class="wp-image-1002" src="http://example.test/wp-content/uploads/2021/03/dot.png"> <img class="wp-image-1003" src="/a.mp3"> <img class="wp-image-0" src="/z.png"> <img class="wp-image-1000wp-image-1001" src="http://example.test/wp-content/uploads/2021/03/mountain-768x480.jpg" style="width:100px;">

<img class="wp-image-1001" src="http://example.test/wp-content/uploads/2021/03/mountain-768x480.jpg?x=1" alt="q"> <picture><source srcset="/s.webp"><img src="/p.png" width="5" height="6"></picture>
'''.strip("\n").split("\n=====\n")

with scenario("render/own_images"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content.rendered", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

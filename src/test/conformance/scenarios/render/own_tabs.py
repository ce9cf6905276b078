r"""Tabs with anchors, chosen ones, nested blocks; players of sound lists."""
from conformance import scenario, POST

TEXTS = r'''
<!-- wp:tabs {"activeTabIndex":1,"anchor":"t"} -->
<div class="wp-block-tabs" id="t"><!-- wp:tab-list -->
<div class="wp-block-tab-list"><button>One</button><button>Two</button></div>
<!-- /wp:tab-list -->

<!-- wp:tab-panels -->
<div class="wp-block-tab-panels"><!-- wp:tab-panel {"label":"One"} -->
<section class="wp-block-tab-panel"><!-- wp:paragraph -->
<p>p1</p>
<!-- /wp:paragraph --></section>
<!-- /wp:tab-panel -->

<!-- wp:tab-panel {"label":"Two \u0022x\u0022","anchor":"two"} -->
<section class="wp-block-tab-panel" id="two"><!-- wp:gallery -->
<figure class="wp-block-gallery"></figure>
<!-- /wp:gallery --></section>
<!-- /wp:tab-panel --></div>
<!-- /wp:tab-panels --></div>
<!-- /wp:tabs -->
=====
<!-- wp:playlist {"showNumbers":false,"showArtists":true} -->
<figure class="wp-block-playlist"><!-- wp:playlist-track {"id":1003,"src":"/a.mp3","title":"A \u0022t\u0022","artist":"B","album":"C","length":"1:02"} /-->

<!-- wp:playlist-track {"src":"/b.mp3","uniqueId":"u2"} /--><figcaption class="wp-element-caption">cap</figcaption></figure>
<!-- /wp:playlist -->
'''.strip("\n").split("\n=====\n")

with scenario("render/own_tabs"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content.rendered", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

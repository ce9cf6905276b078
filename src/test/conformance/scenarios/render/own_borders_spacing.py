r"""Border, radius, shadow, padding and margin on computed blocks and on static ones."""
from conformance import scenario, POST

TEXTS = r'''
<!-- wp:site-title {"style":{"border":{"radius":"50%","width":"0","style":"solid"},"spacing":{"padding":{"top":"0","bottom":"var:preset|spacing|20"}}}} /-->

<!-- wp:site-title {"style":{"border":{"radius":{"topLeft":"1px","topRight":"2px","bottomLeft":"3px","bottomRight":"4px"},"color":"var:preset|color|accent-4"}}} /-->

<!-- wp:site-tagline {"borderColor":"contrast","style":{"border":{"right":{"width":"2px"},"bottom":{"color":"#abc","style":"dashed"},"radius":7}}} /-->
=====
<!-- wp:site-tagline {"style":{"spacing":{"margin":"1em","padding":"var:preset|spacing|50"},"shadow":"var:preset|shadow|sharp","dimensions":{"minHeight":"20vh"}}} /-->

<!-- wp:site-tagline {"style":{"color":{"text":"rgb(1,2,3)","background":"hsl(1,2%,3%)"}}} /-->

<!-- wp:site-tagline {"style":{"color":{"text":"var:preset|color|accent-5","background":"#abcdef80"}},"gradient":"vivid-cyan-blue"} /-->

<!-- wp:site-title {"backgroundColor":"accent-1","style":{"color":{"background":"#123456"}}} /-->
=====
<!-- wp:image {"style":{"border":{"radius":"9px"},"shadow":"var:preset|shadow|natural"}} -->
<figure class="wp-block-image has-custom-border"><img src="/x.png" alt="" style="border-radius:9px;box-shadow:var(--wp--preset--shadow--natural)"/></figure>
<!-- /wp:image -->

<!-- wp:separator {"opacity":"css","backgroundColor":"accent-2","className":"is-style-dots"} -->
<hr class="wp-block-separator has-text-color has-accent-2-color has-css-opacity has-accent-2-background-color has-background is-style-dots"/>
<!-- /wp:separator -->

<!-- wp:spacer {"height":"var:preset|spacing|40"} -->
<div style="height:var(--wp--preset--spacing--40)" aria-hidden="true" class="wp-block-spacer"></div>
<!-- /wp:spacer -->
'''.strip("\n").split("\n=====\n")

with scenario("render/own_borders_spacing"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content.rendered", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

r"""Style variations, duotone, backgrounds, positions, anchors, own CSS, settings, visibility, all mixed."""
from conformance import scenario, POST

TEXTS = r'''
<!-- wp:group {"className":"is-style-section-1 extra","style":{"css":"padding: 1px","elements":{"link":{"color":{"text":"#123"}}}}} -->
<div class="wp-block-group is-style-section-1 extra"><!-- wp:button {"className":"is-style-outline","style":{"css":"color:blue"}} -->
<div class="wp-block-button is-style-outline"><a class="wp-block-button__link wp-element-button">o</a></div>
<!-- /wp:button --></div>
<!-- /wp:group -->

<!-- wp:group {"className":"is-style-section-2","layout":{"type":"constrained"}} -->
<div class="wp-block-group is-style-section-2"></div>
<!-- /wp:group -->

<!-- wp:heading {"className":"is-style-text-subtitle"} -->
<h2 class="is-style-text-subtitle">s</h2>
<!-- /wp:heading -->

<!-- wp:paragraph {"className":"is-style-none-such is-style-text-display"} -->
<p class="is-style-none-such is-style-text-display">s</p>
<!-- /wp:paragraph -->
=====
<!-- wp:image {"style":{"color":{"duotone":["#111111","#eeeeee"]}}} -->
<figure class="wp-block-image"><img src="/x.png" alt=""/></figure>
<!-- /wp:image -->

<!-- wp:image {"style":{"color":{"duotone":"var:preset|duotone|duotone-1"}}} -->
<figure class="wp-block-image"><img src="/x.png" alt=""/></figure>
<!-- /wp:image -->

<!-- wp:cover {"url":"/c.png","style":{"color":{"duotone":"unset"}}} -->
<div class="wp-block-cover"><img class="wp-block-cover__image-background" alt="" src="/c.png" data-object-fit="cover"/><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><div class="wp-block-cover__inner-container"></div></div>
<!-- /wp:cover -->

<!-- wp:paragraph {"style":{"color":{"duotone":["#000","#fff"]}}} -->
<p>none</p>
<!-- /wp:paragraph -->
=====
<!-- wp:group {"style":{"background":{"backgroundImage":{"url":"/b.png"},"backgroundRepeat":"no-repeat","backgroundAttachment":"fixed","backgroundSize":"auto"}}} -->
<div class="wp-block-group"></div>
<!-- /wp:group -->

<!-- wp:group {"style":{"background":{"backgroundImage":{"url":"/a b.png?x=1&amp;y=2"}},"position":{"type":"sticky","top":"0px"}},"anchor":"here"} -->
<div class="wp-block-group" id="here" style="margin:1px"></div>
<!-- /wp:group -->

<!-- wp:group {"style":{"background":{"backgroundSize":"cover"}}} -->
<div class="wp-block-group"></div>
<!-- /wp:group -->

<!-- wp:verse {"style":{"background":{"backgroundImage":{"url":"/v.png"},"backgroundSize":"contain"}}} -->
<pre class="wp-block-verse">v</pre>
<!-- /wp:verse -->
=====
<!-- wp:button {"style":{":focus":{"color":{"background":"#222222"}},"@tablet":{":hover":{"color":{"text":"#eeeeee"}},"spacing":{"padding":{"top":"2px"}}}}} -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="#">x</a></div>
<!-- /wp:button -->

<!-- wp:image {"style":{"@mobile":{"border":{"radius":"2px"}}}} -->
<figure class="wp-block-image"><img src="/x.png" alt=""/></figure>
<!-- /wp:image -->

<!-- wp:site-title {"style":{"@tablet":{"typography":{"fontSize":"20px"}},"css":"margin:0"}} /-->

<!-- wp:columns {"style":{"@mobile":{"spacing":{"blockGap":"2px"}}}} -->
<div class="wp-block-columns"><!-- wp:column {"style":{"@mobile":{"color":{"text":"#333333"}}}} -->
<div class="wp-block-column"></div>
<!-- /wp:column --></div>
<!-- /wp:columns -->
=====
<!-- wp:heading {"metadata":{"blockVisibility":{"viewport":{"tablet":false}}},"anchor":"h"} -->
<h2 id="h">t</h2>
<!-- /wp:heading -->

<!-- wp:cover {"metadata":{"blockVisibility":{"viewport":{"desktop":false,"mobile":true}}},"url":"/c.png"} -->
<div class="wp-block-cover"><img class="wp-block-cover__image-background" alt="" src="/c.png" width="900" height="700"/><div class="wp-block-cover__inner-container"></div></div>
<!-- /wp:cover -->

<!-- wp:buttons {"metadata":{"blockVisibility":false}} -->
<div class="wp-block-buttons"></div>
<!-- /wp:buttons -->

<!-- wp:site-tagline {"metadata":{"blockVisibility":{"viewport":{"mobile":false}}},"className":"a"} /-->

<!-- wp:group {"settings":{"spacing":{"blockGap":true}},"className":"s"} -->
<div class="wp-block-group s"></div>
<!-- /wp:group -->
=====
<!-- wp:group {"style":{"elements":{"button":{"color":{"text":"#fff"}},"h1":{"color":{"background":"#000"}}}}} -->
<div class="wp-block-group"><!-- wp:heading {"style":{"elements":{"link":{":hover":{"color":{"text":"red"}}}}}} -->
<h2><a href="#">x</a></h2>
<!-- /wp:heading -->

<!-- wp:list {"style":{"elements":{"link":{"color":{"text":"red"}}}}} -->
<ul><!-- wp:list-item {"style":{"elements":{"link":{"color":{"text":"blue"}}}}} -->
<li>x</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></div>
<!-- /wp:group -->

<!-- wp:table {"style":{"elements":{"link":{"color":{"text":"red"}}}}} -->
<figure class="wp-block-table"><table><tbody><tr><td>x</td></tr></tbody></table></figure>
<!-- /wp:table -->

<!-- wp:site-tagline {"style":{"elements":{"link":{"color":{"text":"red"}}}}} /-->
'''.strip("\n").split("\n=====\n")

with scenario("render/own_supports"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content.rendered", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

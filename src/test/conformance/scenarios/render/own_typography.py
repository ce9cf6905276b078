r"""Fluid sizes: units, bounds, decimals, presets beside, numbers; other typography on static and computed blocks."""
from conformance import scenario, POST

TEXTS = r'''
<!-- wp:paragraph {"style":{"typography":{"fontSize":"1.2rem"}}} -->
<p style="font-size:1.2rem">a</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph {"style":{"typography":{"fontSize":"3.75em"}}} -->
<p style="font-size:3.75em">a</p>
<!-- /wp:paragraph -->

<!-- wp:heading {"style":{"typography":{"fontSize":"13px"}}} -->
<h2 style="font-size:13px">a</h2>
<!-- /wp:heading -->

<!-- wp:heading {"style":{"typography":{"fontSize":"101px","lineHeight":"1.1"}}} -->
<h2 style="font-size:101px;line-height:1.1">a</h2>
<!-- /wp:heading -->

<!-- wp:heading {"style":{"typography":{"fontSize":"clamp(1rem, 2vw, 3rem)"}}} -->
<h2 style="font-size:clamp(1rem, 2vw, 3rem)">a</h2>
<!-- /wp:heading -->
=====
<!-- wp:site-title {"style":{"typography":{"fontSize":"22.5px","fontStyle":"italic","fontWeight":"300","letterSpacing":"-1px","textTransform":"lowercase","textDecoration":"line-through","writingMode":"vertical-rl"}}} /-->

<!-- wp:site-title {"fontSize":"x-large","fontFamily":"manrope","style":{"typography":{"lineHeight":"1"}}} /-->

<!-- wp:site-tagline {"style":{"typography":{"fontSize":"var:preset|font-size|small","fontFamily":"var:preset|font-family|body","textAlign":"right"}},"textAlign":"center"} /-->

<!-- wp:site-tagline {"style":{"typography":{"fontSize":30,"textColumns":2}}} /-->
=====
<!-- wp:paragraph {"fitText":true} -->
<p class="has-fit-text">fits</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph {"dropCap":true,"style":{"typography":{"textColumns":"3","textIndent":"2em"}}} -->
<p class="has-drop-cap" style="column-count:3">drop</p>
<!-- /wp:paragraph -->

<!-- wp:button {"style":{"typography":{"fontSize":"33px"}}} -->
<div class="wp-block-button has-custom-font-size" style="font-size:33px"><a class="wp-block-button__link wp-element-button">x</a></div>
<!-- /wp:button -->

<!-- wp:pullquote {"style":{"typography":{"fontSize":"44px"}}} -->
<figure class="wp-block-pullquote" style="font-size:44px"><blockquote><p>p</p></blockquote></figure>
<!-- /wp:pullquote -->

<!-- wp:list {"style":{"typography":{"fontSize":"2.0rem"}},"ordered":true,"start":3,"reversed":true} -->
<ol reversed start="3" style="font-size:2.0rem"><!-- wp:list-item {"style":{"typography":{"fontSize":"50px"}}} -->
<li style="font-size:50px">x</li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->
'''.strip("\n").split("\n=====\n")

with scenario("render/own_typography"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content.rendered", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

r"""Group, columns and buttons: constrained, flow, grid, gaps of all kinds, children that span."""
from conformance import scenario, POST

TEXTS = r'''
<!-- wp:group {"layout":{"type":"constrained","contentSize":"420px","wideSize":"900px"}} -->
<div class="wp-block-group"><!-- wp:paragraph {"align":"wide"} -->
<p class="alignwide">a</p>
<!-- /wp:paragraph --></div>
<!-- /wp:group -->

<!-- wp:group {"layout":{"type":"constrained","justifyContent":"right"},"style":{"spacing":{"padding":{"left":"3em"}}}} -->
<div class="wp-block-group" style="padding-left:3em"></div>
<!-- /wp:group -->

<!-- wp:group {"layout":{"inherit":true}} -->
<div class="wp-block-group"></div>
<!-- /wp:group -->

<!-- wp:group {"layout":{"contentSize":"300px"}} -->
<div class="wp-block-group"></div>
<!-- /wp:group -->
=====
<!-- wp:group {"style":{"spacing":{"blockGap":"0"}}} -->
<div class="wp-block-group"></div>
<!-- /wp:group -->

<!-- wp:group {"style":{"spacing":{"blockGap":"var:preset|spacing|30"}},"layout":{"type":"flex","orientation":"vertical"}} -->
<div class="wp-block-group"></div>
<!-- /wp:group -->

<!-- wp:group {"style":{"spacing":{"blockGap":{"left":"4px"}}},"layout":{"type":"grid"}} -->
<div class="wp-block-group"></div>
<!-- /wp:group -->

<!-- wp:group {"tagName":"section","style":{"spacing":{"blockGap":"calc(1px + 2px)"}}} -->
<section class="wp-block-group"></section>
<!-- /wp:group -->
=====
<!-- wp:group {"layout":{"type":"grid","columnCount":4}} -->
<div class="wp-block-group"><!-- wp:paragraph {"style":{"layout":{"columnSpan":2,"rowSpan":1}}} -->
<p>span</p>
<!-- /wp:paragraph -->

<!-- wp:group {"style":{"layout":{"columnStart":2,"rowStart":3}},"layout":{"type":"flex","flexWrap":"nowrap"}} -->
<div class="wp-block-group"></div>
<!-- /wp:group --></div>
<!-- /wp:group -->

<!-- wp:group {"layout":{"type":"grid","minimumColumnWidth":"9rem","columnCount":null}} -->
<div class="wp-block-group"></div>
<!-- /wp:group -->

<!-- wp:group {"layout":{"type":"grid","columnCount":3,"minimumColumnWidth":"8em","rowCount":2,"isManualPlacement":true}} -->
<div class="wp-block-group"></div>
<!-- /wp:group -->
=====
<!-- wp:columns {"isStackedOnMobile":false,"verticalAlignment":"center","style":{"spacing":{"blockGap":{"top":"1px","left":"7px"}}}} -->
<div class="wp-block-columns are-vertically-aligned-center is-not-stacked-on-mobile"><!-- wp:column {"verticalAlignment":"center","width":"33.33%","layout":{"type":"constrained"}} -->
<div class="wp-block-column is-vertically-aligned-center" style="flex-basis:33.33%"><!-- wp:list -->
<ul><!-- wp:list-item -->
<li>one</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></div>
<!-- /wp:column -->

<!-- wp:column {"layout":{"type":"flex","justifyContent":"center"}} -->
<div class="wp-block-column"></div>
<!-- /wp:column --></div>
<!-- /wp:columns -->
=====
<!-- wp:buttons {"layout":{"type":"flex","justifyContent":"space-between","orientation":"horizontal","flexWrap":"wrap"}} -->
<div class="wp-block-buttons"><!-- wp:button {"className":"is-style-outline","width":25} -->
<div class="wp-block-button has-custom-width wp-block-button__width-25 is-style-outline"><a class="wp-block-button__link wp-element-button" href="/x">A &amp; b</a></div>
<!-- /wp:button -->

<!-- wp:button {"tagName":"button","style":{"dimensions":{"width":"75%"}}} -->
<div class="wp-block-button"><button type="button" class="wp-block-button__link wp-element-button">C</button></div>
<!-- /wp:button --></div>
<!-- /wp:buttons -->

<!-- wp:buttons {"layout":{"type":"flex","orientation":"vertical","verticalAlignment":"top"},"style":{"spacing":{"blockGap":"3px"}}} -->
<div class="wp-block-buttons"></div>
<!-- /wp:buttons -->

<!-- wp:social-links {"iconColor":"accent-1","className":"is-style-logos-only","layout":{"type":"flex","justifyContent":"right"}} -->
<ul class="wp-block-social-links is-style-logos-only"></ul>
<!-- /wp:social-links -->
=====
<!-- wp:group {"layout":{"type":"flex","flexWrap":"nowrap"},"className":"mine"} -->
<div class="wp-block-group mine"><!-- wp:image {"style":{"layout":{"selfStretch":"fixed","flexSize":"30%"}}} -->
<figure class="wp-block-image"><img src="/x.png" alt=""/></figure>
<!-- /wp:image -->

<!-- wp:heading {"style":{"layout":{"selfStretch":"fill"}}} -->
<h2>fill</h2>
<!-- /wp:heading -->

<!-- wp:paragraph {"style":{"layout":{"selfStretch":"max","flexSize":"10px"}}} -->
<p>max</p>
<!-- /wp:paragraph --></div>
<!-- /wp:group -->

<!-- wp:cover {"layout":{"type":"constrained","contentSize":"200px"},"contentPosition":"top left"} -->
<div class="wp-block-cover has-custom-content-position is-position-top-left"><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><div class="wp-block-cover__inner-container"><!-- wp:paragraph -->
<p>in</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:cover -->

<!-- wp:quote {"layout":{"type":"constrained"}} -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>q</p>
<!-- /wp:paragraph --><cite>c</cite></blockquote>
<!-- /wp:quote -->
'''.strip("\n").split("\n=====\n")

with scenario("render/own_layout"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content.rendered", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

r"""Static blocks with other inputs: media, files, lists, tables, code, details, accordions, tabs, math, quotes."""
from conformance import scenario, POST

TEXTS = r'''
<!-- wp:audio {"id":1003} -->
<figure class="wp-block-audio"><audio controls src="/a.mp3" loop></audio><figcaption class="wp-element-caption">An "audio" -- here</figcaption></figure>
<!-- /wp:audio -->

<!-- wp:video {"tracks":[{"src":"/t.vtt","label":"x"}]} -->
<figure class="wp-block-video"><video controls poster="/p.png" src="/v.mp4"></video></figure>
<!-- /wp:video -->

<!-- wp:video -->
<figure class="wp-block-video"></figure>
<!-- /wp:video -->
=====
<!-- wp:file {"id":1003,"href":"/x.pdf","displayPreview":true,"previewHeight":400} -->
<div class="wp-block-file"><object class="wp-block-file__embed" data="/x.pdf" type="application/pdf" style="width:100%;height:400px" aria-label="x"></object><a id="wp-block-file--media-1" href="/x.pdf">x "file"</a><a href="/x.pdf" class="wp-block-file__button wp-element-button" download aria-describedby="wp-block-file--media-1">Download</a></div>
<!-- /wp:file -->

<!-- wp:file {"href":"/y.zip","showDownloadButton":false} -->
<div class="wp-block-file"><a href="/y.zip">y</a></div>
<!-- /wp:file -->

<!-- wp:file -->
<div class="wp-block-file"></div>
<!-- /wp:file -->
=====
<!-- wp:image {"id":1000,"sizeSlug":"medium","width":"120px","aspectRatio":"1","scale":"cover","align":"right"} -->
<figure class="wp-block-image alignright size-medium is-resized"><img src="http://example.test/wp-content/uploads/2021/03/harbour-300x225.png" alt="h" class="wp-image-1000" style="aspect-ratio:1;object-fit:cover;width:120px"/><figcaption class="wp-element-caption">"cap"</figcaption></figure>
<!-- /wp:image -->

<!-- wp:image {"id":1001,"linkDestination":"media"} -->
<figure class="wp-block-image"><a href="/m.jpg"><img src="http://example.test/wp-content/uploads/2021/03/mountain-768x480.jpg" alt="" class="wp-image-1001"/></a><figcaption class="wp-element-caption"></figcaption></figure>
<!-- /wp:image -->

<!-- wp:image {"id":99999} -->
<figure class="wp-block-image"><img alt="gone" class="wp-image-99999" src="/gone.png"/></figure>
<!-- /wp:image -->

<!-- wp:image -->
<figure class="wp-block-image"><img alt=""/></figure>
<!-- /wp:image -->
=====
<!-- wp:gallery {"columns":3,"linkTo":"none","imageCrop":false,"style":{"spacing":{"blockGap":"4px"}}} -->
<figure class="wp-block-gallery has-nested-images columns-3"><!-- wp:image {"id":1000} -->
<figure class="wp-block-image"><img src="http://example.test/wp-content/uploads/2021/03/harbour.png" alt="" class="wp-image-1000"/></figure>
<!-- /wp:image -->

<!-- wp:image {"id":1002} -->
<figure class="wp-block-image"><img src="http://example.test/wp-content/uploads/2021/03/dot.png" alt="" class="wp-image-1002"/><figcaption class="wp-element-caption">.</figcaption></figure>
<!-- /wp:image --><figcaption class="blocks-gallery-caption wp-element-caption">All 'of' it...</figcaption></figure>
<!-- /wp:gallery -->

<!-- wp:gallery {"style":{"spacing":{"blockGap":{"top":"1px","left":"2px"}}},"randomOrder":false} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped"></figure>
<!-- /wp:gallery -->

<!-- wp:gallery {"ids":[1000,1001]} -->
<ul class="wp-block-gallery columns-2"><li class="blocks-gallery-item"><figure><img src="http://example.test/wp-content/uploads/2021/03/harbour.png" alt="" data-id="1000" class="wp-image-1000"/></figure></li></ul>
<!-- /wp:gallery -->
=====
<!-- wp:media-text {"mediaId":1001,"mediaType":"image","mediaPosition":"right","mediaWidth":40,"imageFill":true,"verticalAlignment":"top"} -->
<div class="wp-block-media-text has-media-on-the-right is-stacked-on-mobile is-vertically-aligned-top is-image-fill-element" style="grid-template-columns:auto 40%"><div class="wp-block-media-text__content"><!-- wp:paragraph -->
<p>t</p>
<!-- /wp:paragraph --></div><figure class="wp-block-media-text__media"><img src="http://example.test/wp-content/uploads/2021/03/mountain-1024x640.jpg" alt="" class="wp-image-1001 size-full" style="object-position:50% 50%"/></figure></div>
<!-- /wp:media-text -->

<!-- wp:cover {"url":"http://example.test/wp-content/uploads/2021/03/harbour.png","id":1000,"hasParallax":true,"dimRatio":30,"customOverlayColor":"#334455","minHeight":50,"minHeightUnit":"vh"} -->
<div class="wp-block-cover has-parallax" style="min-height:50vh"><div class="wp-block-cover__image-background wp-image-1000 has-parallax" style="background-position:50% 50%;background-image:url(http://example.test/wp-content/uploads/2021/03/harbour.png)"></div><span aria-hidden="true" class="wp-block-cover__background has-background-dim-30 has-background-dim" style="background-color:#334455"></span><div class="wp-block-cover__inner-container"></div></div>
<!-- /wp:cover -->

<!-- wp:cover {"useFeaturedImage":true,"dimRatio":50} -->
<div class="wp-block-cover"><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><div class="wp-block-cover__inner-container"></div></div>
<!-- /wp:cover -->
=====
<!-- wp:details {"showContent":true,"name":"g"} -->
<details class="wp-block-details" name="g" open><summary>S "x"</summary><!-- wp:image -->
<figure class="wp-block-image"><img src="/in.png" alt=""/></figure>
<!-- /wp:image --></details>
<!-- /wp:details -->

<!-- wp:details -->
<details class="wp-block-details"><summary>S</summary><!-- wp:image -->
<figure class="wp-block-image"><img src="/in.png" alt="" width="800" height="600"/></figure>
<!-- /wp:image --></details>
<!-- /wp:details -->

<!-- wp:code {"className":"language-x"} -->
<pre class="wp-block-code language-x"><code>a "b" -- [gallery] &lt;br&gt; :)</code></pre>
<!-- /wp:code -->

<!-- wp:preformatted -->
<pre class="wp-block-preformatted">a "b" -- c
  d</pre>
<!-- /wp:preformatted -->

<!-- wp:verse -->
<pre class="wp-block-verse">a "b" -- 'c'</pre>
<!-- /wp:verse -->
=====
<!-- wp:accordion {"autoclose":true} -->
<div class="wp-block-accordion"><!-- wp:accordion-item {"openByDefault":true} -->
<div class="wp-block-accordion-item is-open"><!-- wp:accordion-heading -->
<h3 class="wp-block-accordion-heading"><button class="wp-block-accordion-heading__toggle"><span class="wp-block-accordion-heading__toggle-title">One</span></button></h3>
<!-- /wp:accordion-heading -->

<!-- wp:accordion-panel -->
<div class="wp-block-accordion-panel"><!-- wp:paragraph -->
<p>p1</p>
<!-- /wp:paragraph --></div>
<!-- /wp:accordion-panel --></div>
<!-- /wp:accordion-item -->

<!-- wp:accordion-item -->
<div class="wp-block-accordion-item"><!-- wp:accordion-heading {"level":4} -->
<h4 class="wp-block-accordion-heading"><button class="wp-block-accordion-heading__toggle"><span class="wp-block-accordion-heading__toggle-title">Two</span></button></h4>
<!-- /wp:accordion-heading -->

<!-- wp:accordion-panel -->
<div class="wp-block-accordion-panel"><!-- wp:image -->
<figure class="wp-block-image"><img src="/in.png" alt="" width="800" height="600"/></figure>
<!-- /wp:image --></div>
<!-- /wp:accordion-panel --></div>
<!-- /wp:accordion-item --></div>
<!-- /wp:accordion -->
=====
<!-- wp:table {"hasFixedLayout":false,"className":"is-style-stripes"} -->
<figure class="wp-block-table is-style-stripes"><table><thead><tr><th class="has-text-align-center" data-align="center">H "x"</th></tr></thead><tbody><tr><td>1 -- 2</td></tr></tbody><tfoot><tr><td>f</td></tr></tfoot></table><figcaption class="wp-element-caption">c...</figcaption></figure>
<!-- /wp:table -->

<!-- wp:pullquote {"textAlign":"left","citation":"x"} -->
<figure class="wp-block-pullquote has-text-align-left"><blockquote><p>It's "so"</p><cite>Me -- I</cite></blockquote></figure>
<!-- /wp:pullquote -->

<!-- wp:math {"latex":"a^2"} -->
<div class="wp-block-math"><math display="block"><semantics><mrow><msup><mi>a</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">a^2 -- "b"</annotation></semantics></math></div>
<!-- /wp:math -->

<!-- wp:nosuch/block {"a":1} -->
<div>unknown "block"</div>
<!-- /wp:nosuch/block -->

<!-- wp:html -->
<b>x "y"</b> [caption width="9"]z[/caption]
<!-- /wp:html -->

<!-- wp:freeform -->
Classic "text"

two
<!-- /wp:freeform -->
=====
<!-- wp:embed {"url":"https://www.youtube.com/watch?v=abc","type":"video","providerNameSlug":"youtube","responsive":true,"className":"wp-embed-aspect-16-9 wp-has-aspect-ratio"} -->
<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube wp-embed-aspect-16-9 wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">
https://www.youtube.com/watch?v=abc
</div><figcaption class="wp-element-caption">c "d"</figcaption></figure>
<!-- /wp:embed -->

<!-- wp:embed {"url":"https://example.org/a.ogg"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://example.org/a.ogg
</div></figure>
<!-- /wp:embed -->

<!-- wp:shortcode -->
[audio src="https://example.org/a.m4a"]

text
<!-- /wp:shortcode -->

<!-- wp:more {"customText":"Go on","noTeaser":true} -->
<!--more Go on-->
<!--noteaser-->
<!-- /wp:more -->

<!-- wp:nextpage -->
<!--nextpage-->
<!-- /wp:nextpage -->

<!-- wp:paragraph -->
<p>after</p>
<!-- /wp:paragraph -->
'''.strip("\n").split("\n=====\n")

with scenario("render/own_blocks"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content.rendered", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

r"""Covers, media beside text and pictures that show the featured picture; the logo without one."""
from conformance import scenario, POST, GET

TEXTS_0 = r'''
<!-- wp:cover {"useFeaturedImage":true,"isRepeated":true,"focalPoint":{"x":0.2,"y":0.75},"sizeSlug":"medium"} -->
<div class="wp-block-cover is-repeated"><div class="wp-block-cover__inner-container"><!-- wp:paragraph --><p>Hi</p><!-- /wp:paragraph --></div></div>
<!-- /wp:cover -->
=====
<!-- wp:cover {"useFeaturedImage":true,"hasParallax":true,"isRepeated":true,"dimRatio":30,"sizeSlug":"thumbnail"} -->
<div class="wp-block-cover has-parallax is-repeated"><span aria-hidden="true" class="wp-block-cover__background has-background-dim-30 has-background-dim"></span><div class="wp-block-cover__inner-container"></div></div>
<!-- /wp:cover -->
=====
<!-- wp:cover {"useFeaturedImage":true,"sizeSlug":"medium"} -->
<div class="wp-block-cover"><div class="wp-block-cover__inner-container"></div></div>
<!-- /wp:cover -->
=====
<!-- wp:cover {"useFeaturedImage":true,"alt":"x","id":5} -->
<div class="wp-block-cover"><img class="wp-block-cover__image-background" src="x"/><div class="wp-block-cover__inner-container"></div></div>
<!-- /wp:cover -->
=====
<!-- wp:cover {"useFeaturedImage":false,"url":"/x.png"} -->
<div class="wp-block-cover"><div class="wp-block-cover__inner-container"></div></div>
<!-- /wp:cover -->
=====
<!-- wp:cover {"useFeaturedImage":true,"backgroundType":"video"} -->
<div class="wp-block-cover"><div class="wp-block-cover__inner-container"></div></div>
<!-- /wp:cover -->
=====
<!-- wp:media-text {"useFeaturedImage":true} -->
<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"></figure><div class="wp-block-media-text__content"><!-- wp:paragraph --><p>T</p><!-- /wp:paragraph --></div></div>
<!-- /wp:media-text -->
=====
<!-- wp:media-text {"useFeaturedImage":true,"mediaSizeSlug":"medium","linkDestination":"x"} -->
<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"><a href="/x"></a></figure><div class="wp-block-media-text__content"></div></div>
<!-- /wp:media-text -->
=====
<!-- wp:media-text {"useFeaturedImage":true,"imageFill":true,"focalPoint":{"x":0.1,"y":0.9}} -->
<div class="wp-block-media-text is-stacked-on-mobile is-image-fill-element"><figure class="wp-block-media-text__media"></figure><div class="wp-block-media-text__content"></div></div>
<!-- /wp:media-text -->
=====
<!-- wp:media-text {"useFeaturedImage":true,"mediaPosition":"right"} -->
<div class="wp-block-media-text has-media-on-the-right is-stacked-on-mobile"><div class="wp-block-media-text__content"></div><figure class="wp-block-media-text__media"><img src="old.png" alt="old" class="c"/></figure></div>
<!-- /wp:media-text -->
=====
<!-- wp:media-text {"mediaId":1000,"mediaType":"image"} -->
<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"><img src="http://example.test/wp-content/uploads/2021/03/harbour.png" alt="" class="wp-image-1000 size-full"/></figure><div class="wp-block-media-text__content"></div></div>
<!-- /wp:media-text -->
=====
<!-- wp:cover {"useFeaturedImage":true,"minHeight":300,"minHeightUnit":"px","contentPosition":"top left","isDark":false,"align":"full","layout":{"type":"constrained"}} -->
<div class="wp-block-cover alignfull is-light has-custom-content-position is-position-top-left" style="min-height:300px"><div class="wp-block-cover__inner-container"></div></div>
<!-- /wp:cover -->
=====
<!-- wp:post-featured-image {"aspectRatio":"16/9","scale":"cover"} /--><!-- wp:post-featured-image {"sizeSlug":"thumbnail","align":"left","linkTarget":"_blank","isLink":true,"rel":"nofollow"} /--><!-- wp:post-featured-image {"height":"50px","style":{"border":{"radius":"4px","width":"2px"}},"borderColor":"accent-1","customOverlayColor":"#123456","dimRatio":70} /--><!-- wp:post-featured-image {"useFirstImageFromPost":true,"customGradient":"linear-gradient(90deg,#000,#fff)","dimRatio":20} /-->
'''.strip("\n").split("\n=====\n")

TEXTS_1 = r'''
<!-- wp:cover {"useFeaturedImage":true,"isRepeated":true,"focalPoint":{"x":0.2,"y":0.75},"sizeSlug":"medium"} -->
<div class="wp-block-cover is-repeated"><div class="wp-block-cover__inner-container"><!-- wp:paragraph --><p>Hi</p><!-- /wp:paragraph --></div></div>
<!-- /wp:cover -->
=====
<!-- wp:cover {"useFeaturedImage":true,"hasParallax":true,"isRepeated":true,"dimRatio":30,"sizeSlug":"thumbnail"} -->
<div class="wp-block-cover has-parallax is-repeated"><span aria-hidden="true" class="wp-block-cover__background has-background-dim-30 has-background-dim"></span><div class="wp-block-cover__inner-container"></div></div>
<!-- /wp:cover -->
=====
<!-- wp:media-text {"useFeaturedImage":true} -->
<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"></figure><div class="wp-block-media-text__content"><!-- wp:paragraph --><p>T</p><!-- /wp:paragraph --></div></div>
<!-- /wp:media-text -->
=====
<!-- wp:media-text {"useFeaturedImage":true,"mediaSizeSlug":"medium","linkDestination":"x"} -->
<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"><a href="/x"></a></figure><div class="wp-block-media-text__content"></div></div>
<!-- /wp:media-text -->
=====
<!-- wp:media-text {"useFeaturedImage":true,"imageFill":true,"focalPoint":{"x":0.1,"y":0.9}} -->
<div class="wp-block-media-text is-stacked-on-mobile is-image-fill-element"><figure class="wp-block-media-text__media"></figure><div class="wp-block-media-text__content"></div></div>
<!-- /wp:media-text -->
'''.strip("\n").split("\n=====\n")

TEXTS_2 = r'''
<!-- wp:query {"queryId":1,"query":{"perPage":3,"postType":"post","inherit":false,"orderBy":"title","order":"asc","taxQuery":{"category":[60]},"sticky":"exclude"}} -->
<div class="wp-block-query"><!-- wp:post-template {"layout":{"type":"grid","columnCount":2}} -->
<!-- wp:cover {"useFeaturedImage":true,"dimRatio":50} -->
<div class="wp-block-cover"><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><div class="wp-block-cover__inner-container"><!-- wp:post-title {"level":3} /--></div></div>
<!-- /wp:cover -->
<!-- wp:media-text {"useFeaturedImage":true} -->
<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"></figure><div class="wp-block-media-text__content"><!-- wp:post-excerpt {"excerptLength":4} /--></div></div>
<!-- /wp:media-text -->
<!-- wp:post-featured-image {"isLink":true} /-->
<!-- /wp:post-template --></div>
<!-- /wp:query -->
'''.strip("\n").split("\n=====\n")

with scenario("render/dynamic_own_featured"):
    for text in TEXTS_0:
        POST("/wp/v2/posts/1004?_fields=content.rendered", {"title": "Text", "content": text, "status": "publish"}, as_="admin")
    for text in TEXTS_1:
        POST("/wp/v2/posts/1005?_fields=content.rendered", {"title": "Text", "content": text, "status": "publish"}, as_="admin")
    for text in TEXTS_2:
        POST("/wp/v2/posts/1044?_fields=content.rendered", {"title": "Text", "content": text, "status": "draft"}, as_="admin")

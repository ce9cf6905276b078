r"""Coloured links, anchors, class names and colours on every block that is computed."""
from conformance import scenario, POST

TEXTS_0 = r'''
<!-- wp:post-title {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:post-date {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:post-author-name {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:post-author-biography {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:post-author {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:post-terms {"term":"category","style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:post-excerpt {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:post-content {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:post-comments-link {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:post-comments-count {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:post-time-to-read {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:post-featured-image {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:read-more {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:avatar {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:site-title {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:site-tagline {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:latest-posts {"postsToShow":1,"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:latest-comments {"commentsToShow":1,"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:archives {"type":"yearly","style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:categories {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:tag-cloud {"numberOfTags":1,"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:page-list {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:search {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:comments-title {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:query-title {"type":"post-type","style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:query-total {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:home-link {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:breadcrumbs {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:calendar {"month":3,"year":2022,"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /-->
=====
<!-- wp:comments --><div><!-- wp:comment-template {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} --><!-- wp:comment-author-name {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /--><!-- wp:comment-date {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /--><!-- wp:comment-content {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /--><!-- wp:comment-edit-link {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /--><!-- wp:comment-reply-link {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /--><!-- /wp:comment-template --></div><!-- /wp:comments -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":1,"postType":"page","inherit":false}} --><div class="wp-block-query"><!-- wp:post-template {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} --><!-- wp:paragraph --><p>x</p><!-- /wp:paragraph --><!-- /wp:post-template --><!-- wp:query-pagination {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} --><!-- wp:query-pagination-numbers {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /--><!-- wp:query-pagination-next {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /--><!-- /wp:query-pagination --></div><!-- /wp:query -->
=====
<!-- wp:terms-query {"termQuery":{"perPage":1,"taxonomy":"category","order":"asc","orderBy":"name","include":[],"hideEmpty":true,"showNested":false,"inherit":false}} --><div class="wp-block-terms-query"><!-- wp:term-template {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} --><!-- wp:term-name {"isLink":true,"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /--><!-- wp:term-count {"style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /--><!-- wp:term-description {"textAlign":"right","style":{"elements":{"link":{"color":{"text":"#123123"}}},"color":{"text":"#aa0000"}},"backgroundColor":"accent-1","className":"cc","anchor":"an"} /--><!-- /wp:term-template --></div><!-- /wp:terms-query -->
'''.strip("\n").split("\n=====\n")

with scenario("render/dynamic_own_marks"):
    for text in TEXTS_0:
        POST("/wp/v2/posts/1005?_fields=content.rendered", {"title": "Text", "content": text, "status": "publish"}, as_="admin")

r"""The way to a post and to comments, in loops of posts, pages and books."""
from conformance import scenario, POST, GET

TEXTS_0 = r'''
<!-- wp:breadcrumbs {"prefersTaxonomy":true,"align":"wide"} /-->
=====
<!-- wp:breadcrumbs {"showCurrentItem":false} /-->
'''.strip("\n").split("\n=====\n")

TEXTS_1 = r'''
<!-- wp:query {"queryId":1,"query":{"perPage":1,"postType":"book","inherit":false}} -->
<div class="wp-block-query"><!-- wp:post-template --><!-- wp:breadcrumbs /--><!-- wp:breadcrumbs {"prefersTaxonomy":true} /--><!-- wp:comments-title /--><!-- wp:comments-title {"showPostTitle":false} /--><!-- wp:comments-title {"showCommentsCount":false} /--><!-- wp:comments-title {"showPostTitle":false,"showCommentsCount":false} /--><!-- wp:post-comments-link /--><!-- wp:comment-template --><!-- wp:comment-content /--><!-- /wp:comment-template --><!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":4,"postType":"page","inherit":false,"orderBy":"title","order":"asc"}} -->
<div class="wp-block-query"><!-- wp:post-template --><!-- wp:breadcrumbs {"separator":""} /--><!-- wp:post-terms {"term":"category"} /--><!-- wp:post-navigation-link /--><!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":30,"postType":"post","inherit":false,"orderBy":"title","order":"asc","author":"21"}} -->
<div class="wp-block-query"><!-- wp:post-template --><!-- wp:breadcrumbs {"separator":"»","prefersTaxonomy":true} /--><!-- /wp:post-template --></div>
<!-- /wp:query -->
'''.strip("\n").split("\n=====\n")

with scenario("render/dynamic_own_ways"):
    for text in TEXTS_0:
        POST("/wp/v2/posts/1004?_fields=content.rendered", {"title": "Text", "content": text, "status": "publish"}, as_="admin")
    for text in TEXTS_1:
        POST("/wp/v2/posts/1044?_fields=content.rendered", {"title": "Text", "content": text, "status": "draft"}, as_="admin")

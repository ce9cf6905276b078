r"""Blocks that differ by who looks: the way in, the form for comments, links to edit and to answer."""
from conformance import scenario, GET, POST

TEXT = r'''
<!-- wp:loginout /--><!-- wp:loginout {"redirectToCurrent":false,"className":"x"} /--><!-- wp:loginout {"displayLoginAsForm":true} /-->

<!-- wp:post-comments-form {"textAlign":"center"} /-->

<!-- wp:comments --><div class="wp-block-comments"><!-- wp:comment-template --><!-- wp:comment-edit-link /--><!-- wp:comment-reply-link /--><!-- /wp:comment-template --></div><!-- /wp:comments -->
'''.strip("\n")

with scenario("render/dynamic_own_viewers"):
    POST("/wp/v2/posts/1005?_fields=id", {"title": "Text", "content": TEXT, "status": "publish"}, as_="admin")
    GET("/wp/v2/posts/1005?_fields=content.rendered")
    GET("/wp/v2/posts/1005?_fields=content.rendered&replytocom=300")
    POST("/wp/v2/posts/1005?_fields=id", {"content": TEXT.split("\n\n")[2], "comment_status": "closed"}, as_="admin")
    GET("/wp/v2/posts/1005?_fields=content.rendered", as_="editor")
    GET("/wp/v2/posts/1005?_fields=content.rendered", as_="subscriber")

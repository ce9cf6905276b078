r"""Comments blocks: names, pictures, dates, links, titles in all forms, lone blocks, old forms, none at all."""
from conformance import scenario, POST, GET

TEXTS_0 = r'''
<!-- wp:comments {"tagName":"section","align":"wide"} -->
<section class="wp-block-comments alignwide"><!-- wp:comments-title {"showPostTitle":false,"showCommentsCount":false} /--></section>
<!-- /wp:comments -->
=====
<!-- wp:comments {"legacy":true} /-->
=====
<!-- wp:post-comments /-->
=====
<!-- wp:comment-template --><!-- wp:comment-content /--><!-- /wp:comment-template -->
=====
<!-- wp:comments-title /-->
=====
<!-- wp:latest-comments {"commentsToShow":1} /-->
=====
<!-- wp:post-comments-count {"textAlign":"right"} /--><!-- wp:post-comments-link {"textAlign":"right"} /-->
=====
<!-- wp:comment-author-name /--><!-- wp:comment-content /--><!-- wp:comment-edit-link /--><!-- wp:comment-reply-link /-->
=====
<!-- wp:comments --><div><!-- wp:comments-title /--><!-- wp:comments-title {"showPostTitle":false} /--><!-- wp:comments-title {"showCommentsCount":false} /--><!-- wp:comments-title {"showCommentsCount":false,"showPostTitle":false} /--><!-- wp:comment-template --><!-- wp:comment-date /--><!-- wp:comment-reply-link /--><!-- /wp:comment-template --></div><!-- /wp:comments --><!-- wp:post-comments-link /-->
=====
<!-- wp:comments -->
<div class="wp-block-comments"><!-- wp:comments-title {"level":1,"textAlign":"center"} /--><!-- wp:comment-template -->
<!-- wp:avatar {"size":40,"isLink":true} /-->
<!-- wp:comment-author-name {"isLink":false,"textAlign":"right"} /-->
<!-- wp:comment-author-name {"linkTarget":"_blank"} /-->
<!-- wp:comment-date /-->
<!-- wp:comment-content {"textAlign":"center"} /-->
<!-- wp:comment-edit-link {"linkTarget":"_blank","textAlign":"left"} /-->
<!-- wp:comment-reply-link {"textAlign":"left"} /-->
<!-- /wp:comment-template -->
<!-- wp:comments-pagination -->
<!-- wp:comments-pagination-previous /-->
<!-- wp:comments-pagination-numbers /-->
<!-- wp:comments-pagination-next /-->
<!-- /wp:comments-pagination --></div>
<!-- /wp:comments -->
'''.strip("\n").split("\n=====\n")

TEXTS_1 = r'''
<!-- wp:comments -->
<div class="wp-block-comments"><!-- wp:comments-title /--><!-- wp:comment-template --><!-- wp:comment-edit-link /--><!-- wp:comment-reply-link /--><!-- /wp:comment-template --><p>z</p></div>
<!-- /wp:comments -->
=====
<!-- wp:comments {"legacy":true,"textAlign":"center"} /--><!-- wp:post-comments {"textAlign":"center"} /-->
=====
<!-- wp:post-comments-link /--><!-- wp:post-comments-count /-->
=====
<!-- wp:comments -->
<div class="wp-block-comments"><!-- wp:comments-title {"level":1,"textAlign":"center"} /--><!-- wp:comment-template -->
<!-- wp:avatar {"size":40,"isLink":true} /-->
<!-- wp:comment-author-name {"isLink":false,"textAlign":"right"} /-->
<!-- wp:comment-author-name {"linkTarget":"_blank"} /-->
<!-- wp:comment-date /-->
<!-- wp:comment-date {"isLink":false,"format":"human-diff"} /-->
<!-- wp:comment-content {"textAlign":"center"} /-->
<!-- wp:comment-edit-link {"linkTarget":"_blank","textAlign":"left"} /-->
<!-- wp:comment-reply-link {"textAlign":"left"} /-->
<!-- /wp:comment-template -->
<!-- wp:comments-pagination -->
<!-- wp:comments-pagination-previous /-->
<!-- wp:comments-pagination-numbers /-->
<!-- wp:comments-pagination-next /-->
<!-- /wp:comments-pagination --></div>
<!-- /wp:comments -->
'''.strip("\n").split("\n=====\n")

with scenario("render/dynamic_own_comments"):
    for text in TEXTS_0:
        POST("/wp/v2/posts/1005?_fields=content.rendered", {"title": "Text", "content": text, "status": "publish"}, as_="admin")
    for text in TEXTS_1:
        POST("/wp/v2/posts/1004?_fields=content.rendered", {"title": "Text", "content": text, "status": "publish"}, as_="admin")

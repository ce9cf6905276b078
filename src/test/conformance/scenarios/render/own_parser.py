r"""Block grammar: broken comments, wrong closers, odd attributes, nested same names, loose text between."""
from conformance import scenario, POST

TEXTS = r'''
<!-- wp:paragraph {"a":"b"} -->
<p>unclosed

text "here"
=====
<!-- wp:group --><div class="wp-block-group"><!-- wp:group --><div class="wp-block-group"><!-- wp:paragraph --><p>x</p><!-- /wp:paragraph --></div></div><!-- /wp:group -->
tail
=====
<!-- /wp:paragraph -->loose <!-- wp:paragraph {bad json} --><p>bad</p><!-- /wp:paragraph --> between "text"

<!--wp:paragraph--><p>tight</p><!--/wp:paragraph-->

<!-- wp:core/paragraph {"className":"a"} --><p class="a">named</p><!-- /wp:core/paragraph -->
=====
<!-- wp:paragraph {"content":"a\u002d\u002d\u003cb\u003e","n":1.50,"e":1e3,"list":[],"obj":{},"uni":"é😀","slash":"a/b"} -->
<p>attrs</p>
<!-- /wp:paragraph -->

<!-- wp:my-plugin/thing {"x":null} /-->

<!-- wp:Paragraph --><p>upper</p><!-- /wp:Paragraph -->

<!-- wp:1x --><p>digit</p><!-- /wp:1x -->
=====
<!-- wp:list --><ul><!-- wp:list-item --><li>a<!-- wp:list {"ordered":true} --><ol><!-- wp:list-item --><li>b</li><!-- /wp:list-item --></ol><!-- /wp:list --></li><!-- /wp:list-item --></ul><!-- /wp:quote -->

after "quote"

<!-- wp:spacer /-->

<!-- wp:separator -->
=====
just text with wp:paragraph and <!-- wp: --> and <!-- wp:/x --> "q"

second
'''.strip("\n").split("\n=====\n")

with scenario("render/own_parser"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

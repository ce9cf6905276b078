r"""Query loops: sticky posts, filters, formats, pages, totals, headings, numbers, nothing found, loops without a query."""
from conformance import scenario, POST, GET

TEXTS_0 = r'''
<!-- wp:query {"queryId":1,"query":{"perPage":1,"postType":"post","inherit":false,"sticky":"only"}} -->
<div class="wp-block-query"><!-- wp:query-total /--><!-- wp:query-total {"displayType":"range-display"} /--><!-- wp:post-template -->
<!-- wp:post-title /-->
<!-- /wp:post-template --><!-- wp:query-pagination-numbers /--></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":2,"postType":"post","inherit":false,"sticky":""}} -->
<div class="wp-block-query"><!-- wp:query-total /--><!-- wp:post-template -->
<!-- wp:post-title /-->
<!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":2,"postType":"post","inherit":false,"sticky":"ignore"}} -->
<div class="wp-block-query"><!-- wp:query-total /--><!-- wp:post-template -->
<!-- wp:post-title /-->
<!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":2,"postType":"post","inherit":false,"author":"20","search":"notes"}} -->
<div class="wp-block-query"><!-- wp:query-total /--><!-- wp:post-template -->
<!-- wp:post-title /-->
<!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":2,"offset":47,"postType":"post","inherit":false}} -->
<div class="wp-block-query"><!-- wp:query-total /--><!-- wp:query-total {"displayType":"range-display"} /--><!-- wp:post-template -->
<!-- wp:post-title /-->
<!-- /wp:post-template --><!-- wp:query-pagination --><!-- wp:query-pagination-numbers /--><!-- /wp:query-pagination --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":3,"postType":"post","inherit":false,"orderBy":"title","order":"asc","format":["aside"],"sticky":"exclude"}} -->
<div class="wp-block-query"><!-- wp:post-template -->
<!-- wp:post-title /-->
<!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":3,"postType":"page","inherit":false,"orderBy":"menu_order","order":"asc","parents":[1057]}} -->
<div class="wp-block-query"><!-- wp:post-template -->
<!-- wp:post-title /-->
<!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":3,"postType":"post","inherit":false,"taxQuery":{"exclude":{"category":[1]}},"exclude":[1005],"excludeCurrent":true}} -->
<div class="wp-block-query"><!-- wp:post-template -->
<!-- wp:post-title /-->
<!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":3,"postType":"post","inherit":false},"enhancedPagination":true} -->
<div class="wp-block-query"><!-- wp:post-template {"align":"wide","layout":{"type":"default","columnCount":3}} -->
<!-- wp:post-title /-->
<!-- /wp:post-template --><!-- wp:query-pagination --><!-- wp:query-pagination-previous /--><!-- wp:query-pagination-numbers /--><!-- wp:query-pagination-next /--><!-- /wp:query-pagination --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":2,"postType":"book","inherit":false},"displayLayout":{"type":"flex","columns":3}} -->
<div class="wp-block-query"><!-- wp:query-title {"type":"post-type","showPrefix":false,"level":3,"textAlign":"center"} /--><!-- wp:post-template -->
<!-- wp:post-featured-image /--><!-- wp:post-terms {"term":"genre"} /--><!-- wp:post-content /-->
<!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query-title {"type":"post-type","showPrefix":false} /--><!-- wp:query-title {"type":"archive","showPrefix":false} /--><!-- wp:query-title /-->
=====
<!-- wp:post-navigation-link {"type":"previous"} /--><!-- wp:post-navigation-link {"showTitle":true,"linkLabel":true,"label":"After","arrow":"arrow"} /--><!-- wp:post-navigation-link {"showTitle":true,"taxonomy":"category"} /-->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":2,"postType":["post","page"],"inherit":false}} -->
<div class="wp-block-query"><!-- wp:post-template -->
<!-- wp:post-title /-->
<!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":-1,"postType":"nosuch","inherit":false}} -->
<div class="wp-block-query"><!-- wp:query-total /--><!-- wp:post-template -->
<!-- wp:post-title /-->
<!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":2,"postType":"page","inherit":false}} -->
<div class="wp-block-query"><!-- wp:post-template -->
<!-- wp:post-navigation-link {"showTitle":true} /--><!-- wp:breadcrumbs /--><!-- wp:post-author {"avatarSize":24} /--><!-- wp:avatar /--><!-- wp:post-date {"isLink":true} /--><!-- wp:read-more {"content":"M"} /--><!-- wp:post-author-biography /-->
<!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":2,"postType":"post","inherit":false,"author":"999"}} -->
<div class="wp-block-query"><!-- wp:query-total /--><!-- wp:query-total {"displayType":"range-display"} /--><!-- wp:query-pagination --><!-- wp:query-pagination-numbers /--><!-- wp:query-pagination-next /--><!-- /wp:query-pagination --><!-- wp:query-no-results {"align":"wide","style":{"elements":{"link":{"color":{"text":"#111"}}}}} --><p>none</p><!-- /wp:query-no-results --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":5,"query":{"perPage":4,"postType":"page","inherit":false}} -->
<div class="wp-block-query"><!-- wp:query-pagination {"paginationArrow":"chevron"} --><!-- wp:query-pagination-previous /--><!-- wp:query-pagination-numbers {"midSize":1} /--><!-- wp:query-pagination-next /--><!-- /wp:query-pagination --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":5,"query":{"perPage":1,"postType":"page","inherit":false,"pages":1}} -->
<div class="wp-block-query"><!-- wp:query-pagination --><!-- wp:query-pagination-previous /--><!-- wp:query-pagination-numbers {"midSize":5} /--><!-- wp:query-pagination-next {"label":"X"} /--><!-- /wp:query-pagination --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":5,"query":{"perPage":4,"postType":"post","inherit":false,"orderBy":"rand","categoryIds":[60],"sticky":""}} -->
<div class="wp-block-query"><!-- wp:query-total /--></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":2,"postType":"post","inherit":false,"format":["standard"],"taxQuery":{"category":[60]}}} -->
<div class="wp-block-query"><!-- wp:query-total /--><!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":3,"postType":"post","inherit":false,"taxQuery":{"include":{"category":[60]},"exclude":{"post_tag":[66]}}}} -->
<div class="wp-block-query"><!-- wp:query-total /--><!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":3,"postType":"post","inherit":false,"tagIds":[66]}} -->
<div class="wp-block-query"><!-- wp:query-total /--><!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":3,"postType":"post","inherit":false,"author":"21,20","orderBy":"modified","exclude":[1007]}} -->
<div class="wp-block-query"><!-- wp:query-total /--><!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":3,"postType":"post","inherit":false,"exclude":[1007],"orderBy":"title","order":"ASC"}} -->
<div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-title {"level":6} /--><!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":"2","offset":"3","postType":"post","inherit":false,"sticky":"ignore"}} -->
<div class="wp-block-query"><!-- wp:query-pagination --><!-- wp:query-pagination-numbers /--><!-- /wp:query-pagination --><!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"query":{"perPage":2,"postType":"post","inherit":false,"parents":[0]}} -->
<div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":2,"postType":"post","inherit":false,"format":["aside"]}} -->
<div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":2,"postType":"post","inherit":false,"author":"999"}} -->
<div class="wp-block-query"><!-- wp:query-no-results --><p>none</p><!-- /wp:query-no-results --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":2,"postType":"post","inherit":false,"author":"999"}} -->
<div class="wp-block-query"><!-- wp:query-no-results --><!-- wp:paragraph --><p>none</p><!-- /wp:paragraph --><!-- /wp:query-no-results --></div>
<!-- /wp:query -->
=====
<!-- wp:query {"queryId":1,"query":{"perPage":2,"postType":"book","inherit":false,"search":"zz-notthere"}} -->
<div class="wp-block-query"><!-- wp:query-no-results {"align":"wide","style":{"elements":{"link":{"color":{"text":"#111"}}}}} --><p>none</p><!-- /wp:query-no-results --></div>
<!-- /wp:query -->
=====
<!-- wp:query-total /--><!-- wp:query-no-results --><p>x</p><!-- /wp:query-no-results --><!-- wp:query-pagination --><!-- wp:query-pagination-next /--><!-- /wp:query-pagination -->
'''.strip("\n").split("\n=====\n")

with scenario("render/dynamic_own_loops"):
    for text in TEXTS_0:
        POST("/wp/v2/posts/1044?_fields=content.rendered", {"title": "Text", "content": text, "status": "draft"}, as_="admin")

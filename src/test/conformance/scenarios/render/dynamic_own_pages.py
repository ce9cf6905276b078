r"""Pages of loops by the parameters of the request: the second page, the last, one behind the last, other parameters kept."""
from conformance import scenario, GET, POST

LOOP = r'''
<!-- wp:query {"queryId":1,"query":{"perPage":5,"postType":"post","inherit":false,"sticky":"exclude","orderBy":"title","order":"asc"}} -->
<div class="wp-block-query"><!-- wp:query-total {"displayType":"range-display"} /--><!-- wp:query-pagination {"paginationArrow":"chevron"} -->
<!-- wp:query-pagination-previous /-->
<!-- wp:query-pagination-numbers {"midSize":1} /-->
<!-- wp:query-pagination-next {"label":"A \\u003cb\\u003e"} /-->
<!-- /wp:query-pagination --></div>
<!-- /wp:query -->

<!-- wp:query {"queryId":2,"query":{"perPage":3,"pages":4,"postType":"post","inherit":false,"sticky":"exclude","author":"20"},"enhancedPagination":true} -->
<div class="wp-block-query"><!-- wp:query-pagination {"paginationArrow":"arrow","showLabel":false} -->
<!-- wp:query-pagination-previous {"label":"Before"} /-->
<!-- wp:query-pagination-numbers /-->
<!-- wp:query-pagination-next /-->
<!-- /wp:query-pagination --></div>
<!-- /wp:query -->
'''.strip("\n").replace("\\\\", "\\")

with scenario("render/dynamic_own_pages"):
    POST("/wp/v2/posts/1005?_fields=id", {"title": "Text", "content": LOOP, "status": "publish"}, as_="admin")
    for query in ["", "query-1-page=2", "query-1-page=10", "query-1-page=99", "query-2-page=2&x=a%20b&y[]=1", "query-1-page=5&query-2-page=4"]:
        GET("/wp/v2/posts/1005?_fields=content.rendered" + ("&" + query if query else ""))
    GET("/wp/v2/posts/1005?_fields=content.rendered&query-1-page=3", as_="editor")

r"""Lists of terms, tag clouds and categories: nested, named, empty, sorted, in other taxonomies."""
from conformance import scenario, POST, GET

TEXTS_0 = r'''
<!-- wp:terms-query {"termQuery":{"perPage":3,"taxonomy":"category","order":"asc","orderBy":"name","include":[],"hideEmpty":true,"showNested":true,"inherit":false}} -->
<div class="wp-block-terms-query"><!-- wp:term-template -->
<!-- wp:term-name /-->
<!-- /wp:term-template --></div>
<!-- /wp:terms-query -->
=====
<!-- wp:terms-query {"termQuery":{"perPage":0,"taxonomy":"category","order":"desc","orderBy":"count","include":[],"hideEmpty":false,"showNested":true,"inherit":false}} -->
<div class="wp-block-terms-query"><!-- wp:term-template {"layout":{"type":"grid","columnCount":3}} -->
<!-- wp:term-name {"textAlign":"center","level":0,"isLink":true} /--><!-- wp:term-count {"bracketType":"square"} /--><!-- wp:term-description {"textAlign":"center"} /-->
<!-- /wp:term-template --></div>
<!-- /wp:terms-query -->
=====
<!-- wp:terms-query {"termQuery":{"perPage":10,"taxonomy":"genre","order":"asc","orderBy":"name","include":[],"hideEmpty":false,"showNested":false,"inherit":false}} -->
<div class="wp-block-terms-query"><!-- wp:term-template -->
<!-- wp:term-count {"bracketType":"none"} /--><!-- wp:term-count {"bracketType":"curly"} /--><!-- wp:term-count {"bracketType":"angle"} /-->
<!-- /wp:term-template --></div>
<!-- /wp:terms-query -->
=====
<!-- wp:terms-query {"termQuery":{"perPage":2,"taxonomy":"post_tag","order":"desc","orderBy":"slug","include":[],"hideEmpty":true,"showNested":false,"inherit":true}} -->
<div class="wp-block-terms-query"><!-- wp:term-template -->
<!-- wp:term-name {"isLink":true} /-->
<!-- /wp:term-template --></div>
<!-- /wp:terms-query -->
=====
<!-- wp:terms-query {"termQuery":{"perPage":5,"taxonomy":"category","order":"asc","orderBy":"name","include":[62,60],"hideEmpty":true,"showNested":false,"inherit":false}} -->
<div class="wp-block-terms-query"><!-- wp:term-template -->
<!-- wp:term-name {"isLink":true,"level":4} /--><!-- wp:term-description {"style":{"color":{"text":"#112233"}}} /-->
<!-- /wp:term-template --></div>
<!-- /wp:terms-query -->
=====
<!-- wp:terms-query -->
<div class="wp-block-terms-query"><!-- wp:term-template -->
<!-- wp:term-name /-->
<!-- /wp:term-template --></div>
<!-- /wp:terms-query -->
=====
<!-- wp:term-template --><!-- wp:term-name /--><!-- /wp:term-template -->
=====
<!-- wp:terms-query {"termQuery":{"perPage":3,"taxonomy":"category","order":"asc","orderBy":"name","include":[],"hideEmpty":false,"showNested":true,"inherit":true}} -->
<div class="wp-block-terms-query"><!-- wp:term-template -->
<!-- wp:term-name /--><!-- wp:query {"queryId":3,"query":{"perPage":1,"postType":"post","inherit":false}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --></div><!-- /wp:query -->
<!-- /wp:term-template --></div>
<!-- /wp:terms-query -->
=====
<!-- wp:tag-cloud {"taxonomy":"genre","smallestFontSize":"1em","largestFontSize":"2em","align":"wide","className":"is-style-outline"} /--><!-- wp:tag-cloud {"taxonomy":"nosuch"} /--><!-- wp:tag-cloud {"numberOfTags":2} /-->
=====
<!-- wp:categories {"showOnlyTopLevel":true,"showHierarchy":true,"showPostCounts":true,"showEmpty":true} /--><!-- wp:categories {"taxonomy":"shelf","showHierarchy":true,"displayAsDropdown":false,"showLabel":true} /-->
=====
<!-- wp:categories {"displayAsDropdown":false,"showEmpty":true,"showHierarchy":true,"align":"wide","backgroundColor":"accent-1"} /-->
=====
<!-- wp:categories {"taxonomy":"nosuch"} /--><!-- wp:categories {"taxonomy":"genre","showEmpty":true,"showPostCounts":true,"showHierarchy":true} /-->
=====
<!-- wp:terms-query {"termQuery":{"perPage":2,"taxonomy":"category","order":"desc","orderBy":"name","include":[],"exclude":[60],"hideEmpty":false,"showNested":false,"inherit":false},"tagName":"section","align":"wide"} -->
<section class="wp-block-terms-query alignwide"><!-- wp:term-template {"align":"wide","fontSize":"large"} --><!-- wp:group {"layout":{"type":"flex"}} --><div class="wp-block-group"><!-- wp:term-name {"level":5,"textAlign":"right","className":"n","fontSize":"small"} /--><!-- wp:term-count {"textAlign":"center"} /--></div><!-- /wp:group --><!-- /wp:term-template --></section>
<!-- /wp:terms-query -->
=====
<!-- wp:tag-cloud {"taxonomy":"category","smallestFontSize":"12px","largestFontSize":"30px","numberOfTags":4,"showTagCounts":true,"align":"left"} /-->
'''.strip("\n").split("\n=====\n")

with scenario("render/dynamic_own_terms"):
    for text in TEXTS_0:
        POST("/wp/v2/posts/1044?_fields=content.rendered", {"title": "Text", "content": text, "status": "draft"}, as_="admin")

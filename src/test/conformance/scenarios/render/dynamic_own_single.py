r"""Search forms, archives, pages, latest posts and comments, site and post blocks with other attributes."""
from conformance import scenario, POST, GET

TEXTS_0 = r'''
<!-- wp:search {"buttonPosition":"button-only","buttonUseIcon":false,"label":"L","isSearchFieldHidden":true} /-->
=====
<!-- wp:search {"label":"","width":75,"widthUnit":"%","buttonText":"","style":{"border":{"radius":"4px","width":"2px","color":"#ff0000"},"typography":{"fontSize":"clamp(1rem, 2vw, 2rem)","letterSpacing":"2px"}},"fontSize":"large","backgroundColor":"accent-1","textColor":"base"} /-->
=====
<!-- wp:search {"label":"Q","showLabel":true,"buttonPosition":"button-inside","style":{"border":{"radius":{"topLeft":"1px","bottomRight":"2em"},"top":{"color":"#111","width":"1px"}},"typography":{"fontSize":"20px","textDecoration":"underline"},"color":{"gradient":"linear-gradient(90deg,#000,#fff)"}}} /-->
=====
<!-- wp:search {"label":"Q","borderColor":"accent-2","style":{"border":{"radius":10,"width":3},"spacing":{"margin":{"top":"1px"}},"elements":{"link":{"color":{"text":"#123"}}}},"buttonPosition":"no-button","fontFamily":"manrope"} /-->
=====
<!-- wp:search {"label":"Q","buttonText":"B","style":{"typography":{"fontSize":"2.2rem","lineHeight":"2","fontWeight":"700"},"color":{"text":"#123456","background":"#abcdef"}},"align":"left","className":"c"} /-->
=====
<!-- wp:archives {"type":"daily","className":"x"} /--><!-- wp:archives {"type":"nosuch","showPostCounts":true} /-->
=====
<!-- wp:page-list {"parentPageID":99999} /--><!-- wp:page-list {"isNested":true,"style":{"color":{"text":"#123456"}},"backgroundColor":"accent-1"} /-->
=====
<!-- wp:latest-posts {"postsToShow":2,"displayPostContent":true,"displayPostContentRadio":"excerpt","excerptLength":3,"displayFeaturedImage":true,"featuredImageSizeWidth":50,"featuredImageSizeHeight":40,"className":"zz","align":"wide"} /-->
=====
<!-- wp:latest-posts {"postsToShow":3,"orderBy":"title","order":"desc","displayPostDate":true,"backgroundColor":"accent-1","style":{"elements":{"link":{"color":{"text":"#222222"}}}}} /-->
=====
<!-- wp:latest-comments {"commentsToShow":0} /--><!-- wp:latest-comments {"commentsToShow":3,"displayExcerpt":false,"align":"right"} /-->
=====
<!-- wp:site-title {"level":2,"textAlign":"center","isLink":true,"style":{"elements":{"link":{"color":{"text":"#333"}}}}} /--><!-- wp:site-tagline {"textAlign":"right","level":1} /--><!-- wp:home-link {"label":"<em>x</em>","opensInNewTab":true} /--><!-- wp:home-link /-->
'''.strip("\n").split("\n=====\n")

TEXTS_1 = r'''
<!-- wp:post-title {"level":0,"isLink":true,"linkTarget":"_self","rel":"x y"} /--><!-- wp:post-title {"style":{"elements":{"link":{"color":{"text":"#333"}}}},"fontSize":"large"} /-->
=====
<!-- wp:post-excerpt {"excerptLength":3,"moreText":"<b>m</b>","textAlign":"center"} /--><!-- wp:post-excerpt {"excerptLength":200} /-->
=====
<!-- wp:post-author {"avatarSize":48,"showAvatar":true,"isLink":true,"linkTarget":"_blank","textAlign":"right"} /--><!-- wp:post-author-name {"textAlign":"center","className":"c"} /--><!-- wp:post-author-biography {"textAlign":"left"} /--><!-- wp:avatar {"userId":20,"size":32,"isLink":true,"linkTarget":"_blank","align":"right"} /--><!-- wp:avatar {"userId":9999} /-->
=====
<!-- wp:read-more {"content":"a <b>b</b>","linkTarget":"_blank","justifyContent":"right","style":{"spacing":{"padding":"2px"}}} /--><!-- wp:post-terms {"term":"category","prefix":"<i>in</i> ","separator":"","textAlign":"right"} /--><!-- wp:post-terms {"term":"post_tag","separator":"<br>"} /-->
=====
<!-- wp:post-date {"datetime":"2021-05-06","format":"F"} /--><!-- wp:post-date {"datetime":"bad"} /--><!-- wp:post-date {"datetime":"2021-05-06 10:11:12","format":"c"} /-->
'''.strip("\n").split("\n=====\n")

with scenario("render/dynamic_own_single"):
    for text in TEXTS_0:
        POST("/wp/v2/posts/1044?_fields=content.rendered", {"title": "Text", "content": text, "status": "draft"}, as_="admin")
    for text in TEXTS_1:
        POST("/wp/v2/posts/1004?_fields=content.rendered", {"title": "Text", "content": text, "status": "publish"}, as_="admin")

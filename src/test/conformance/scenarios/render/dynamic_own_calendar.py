r"""Calendars of given months; search forms with borders, letters, icons of the button left out."""
from conformance import scenario, POST

TEXTS_0 = r'''
<!-- wp:calendar {"month":2,"year":2022,"className":"x","textColor":"accent-1","style":{"color":{"background":"#123456"}}} /-->
=====
<!-- wp:calendar {"month":1,"year":2021} /-->
=====
<!-- wp:calendar {"month":5,"year":2021} /-->
=====
<!-- wp:search {"label":"L","buttonPosition":"button-inside","borderColor":"accent-1","style":{"border":{"radius":"5px","width":"3px","style":"dashed"}},"backgroundColor":"accent-2","gradient":"vivid"} /-->
=====
<!-- wp:search {"label":"L","style":{"border":{"top":{"color":"var:preset|color|accent-1","width":"1px","style":"solid"},"left":{"width":"2px"}}},"gradient":"vivid-red"} /-->
=====
<!-- wp:search {"label":"L","width":50,"widthUnit":"em","placeholder":"<b>","buttonText":"<b>x</b>","style":{"typography":{"textTransform":"uppercase","fontStyle":"italic","fontFamily":"var:preset|font-family|manrope","textDecoration":"underline"},"shadow":"1px 1px #000"}} /-->
'''.strip("\n").split("\n=====\n")

with scenario("render/dynamic_own_calendar"):
    for text in TEXTS_0:
        POST("/wp/v2/posts/1044?_fields=content.rendered", {"title": "Text", "content": text, "status": "draft"}, as_="admin")

r"""What a contributor and an author may store: attributes, styles, links, comments, references, broken tags, blocks; our own texts."""
from conformance import scenario, POST

F = "?_fields=title,content,excerpt"
TEXTS = r'''
<p style="background-image:url('https://example.org/a.png');foo:bar">one</p><p style="font-family:'x',serif">two</p><p style=' color : red ; ; width:10px'>three</p>
=====
<div style="--main-color:#abc;--x:url(https://example.org/y.png);color:var(--main-color)">v</div><span style="width:calc(100% - (2px + 3px));height:min(1px,2px)">c</span><b style="width:foo(1)">f</b>
=====
<td style="background:linear-gradient(90deg,red 0%,rgba(0,0,0,.5) 100%)">g</td><i style="background:repeating-linear-gradient(red,blue)">r</i><u style="color:\72 ed">e</u><s style="color:red/*x*/">k</s>
=====
<p style="grid-template-columns:repeat(auto-fill,minmax(10px,1fr));aspect-ratio:16/9;transform:rotate(3deg) scale(1.1);clip-path:circle(40%)">t</p><p style="position:sticky;top:0;z-index:9;float:left;list-style:none">u</p>
=====
<a href="https://example.org/?a=1&b=2&amp;c=3#d" target="_blank" rel="noopener" download>x</a> <a href="java&#115;cript:x">y</a> <a href="tel:+1-2">t</a> <a href="sms:1">s</a> <a href="magnet:?xt=1">m</a> <a href="ftp://h/p">f</a>
=====
<a href='//example.org/x'>1</a><a href=/rel/ative?q=a:b>2</a><a href="#frag:ment">3</a><a href="?q=x:y">4</a><a href="page:one">5</a><a href="HTTPS://EXAMPLE.org">6</a><a href="">7</a><a href>8</a>
=====
<img src="data:image/png;base64,AAAA" alt="d"><img src="https://example.org/x.png" srcset="y.png 2x" sizes="1px" width="10" height="5" loading="lazy" decoding="async" fetchpriority="high" data-id="1" class="wp-image-1">
=====
<p id="a" class="b c" lang="de" dir="rtl" hidden title='x "y" z' role="note" tabindex="-1" accesskey="k" contenteditable aria-label="l" aria-foo="m" data-a="1" data-B_c="2" data-é="3" xml:lang="en" itemprop="p">at</p>
=====
<ul popover><li value="3">a</li></ul><details open name="n"><summary>s</summary>d</details><dialog open>g</dialog><button type="button" popovertarget="x" onclick="y">b</button><progress value=1 max=2></progress><meter low=1 high=2>m</meter>
=====
<table border=1 cellpadding="2" summary='s'><caption align=top>c</caption><colgroup span=2><col width=5></colgroup><tr valign=top><th scope=col abbr=x>h</th><td colspan=2 rowspan="3" nowrap headers="h">d</td></tr></table>
=====
<audio src="a.mp3" controls preload=none loop></audio><video poster="javascript:x" src="https://example.org/v.mp4" playsinline muted><track kind=captions src=t.vtt srclang=en label=E default></video><source src=x>
=====
<math><mrow><mi mathvariant="bold">x</mi><mo stretchy=true>+</mo><mn>1</mn></mrow><annotation encoding="application/x-tex">x+1</annotation></math><svg width=1><path d="M0"/></svg>
=====
<B>upper</B> <Em CLASS=X>mixed</eM> <h7>no</h7> <custom-tag a=b>c</custom-tag> <o:p>ns</o:p> <font color=red size=2 face=a>f</font> <center>ce</center> <tt>t</tt> <big>b</big> <strike>s</strike>
=====
1 < 2 and 3 > 2 <4 <-- > -- <> </> <a <b> c> <p<i>x</i> <br/ > <hr / noshade> <br / clear="all"> <img/src="x"/alt=y/>
=====
<p title="unclosed>text <b>bold</b></p> <p title='it's'>q</p> <p title=a"b'c>m</p> <p title="a"class="b">j</p> <p =x y>e</p>
=====
&lt;script&gt; &amp;lt; &#60; &#x3C; &#0; &#128; &#150; &#159; &#55296; &#1114112; &#x110000; &nbsp; &NotAnEntity; &copy &AMP; &hearts; &#039; &#39; &apos; &bull;&zwnj;&there4; &frac34; &quot;
=====
<!-- a --><!--b--><!----><!-- c -- d --><!-- <i>e</i> <script>f</script> --><!--[if lt IE 9]><p>g</p><![endif]--><!--more--><!--nextpage--> <!-- unclosed
=====
<?php echo "x" ?> <% y %> <![CDATA[ z ]]> <!DOCTYPE html> <!ENTITY a "b"> <?xml version="1.0"?> </p></div></nothing>
=====
<object data="http://example.test/wp-content/uploads/a.pdf" type="application/pdf" width="100%">p</object><object data="http://example.org/a.pdf" type="application/pdf">q</object><object type="application/pdf">r</object><embed src=x>
=====
<map name=m><area shape=rect coords="1,2" href="javascript:x" alt=a nohref></map><q cite="http://c">q</q><blockquote cite="data:x">b</blockquote><del cite="/d" datetime="2020">d</del><time datetime="x">t</time><data value=1>v</data><wbr>
=====
<!-- wp:image {"id":5,"alt":"a \"b\" c","href":"http://x/?a=1\u0026b=2","caption":"<em>x</em><script>y</script>"} --><figure><img src="/a.png" onerror="x"/></figure><!-- /wp:image -->
=====
<!-- wp:acme/box {"<b>key</b>":1,"plain":2,"z<script>":3,"list":["<i>a</i>",{"x<s>":"<u onclick=y>v</u>"}],"f":1.0,"e":[],"o":{}} /--><!-- wp:acme/box {"n":null,"t":true,"u":"é日🎉","s":"a/b\\c","big":12345678901234567890} /-->
=====
<!-- wp:group --><div><!-- wp:paragraph --><p>in<script>x</script></p><!-- /wp:paragraph --><!-- wp:html --><iframe src=y></iframe><!-- /wp:html --></div><!-- /wp:group --><!-- wp:core/list --><ul></ul><!-- /wp:core/list -->
=====
<!-- wp:paragraph {"a":1}  --><p>x</p><!-- /wp:paragraph--><!-- wp:Paragraph --><p>y</p><!-- /wp:Paragraph --><!--wp:more--><!-- wp:more /--><!-- wp:a/b/c /--><!-- wp:1a /--> <!-- wp:a_b-c {} --><!-- /wp:a_b-c -->
=====
<!-- wp:template-part {"slug":"x","tagName":"script"} /--><!-- wp:template-part {"tagName":"aside","area":"<b>y</b>"} /--><!-- wp:group {"tagName":"script"} --><div></div><!-- /wp:group -->
=====
<!-- wp:heading {"level":2,"style":{"css":"x:y","color":{"text":"#fff"},"elements":{"link":{"color":{"text":"<b>"}}}}} --><h2 style="color:#fff">h</h2><!-- /wp:heading --> <!-- wp:x {"style":{"css":""}} /--> <!-- wp:y {"style":"css"} /-->
=====
[caption id="x" width="3" caption="<b>c</b>"]<img src="y" onerror=z>[/caption] [audio src="javascript:x"] <a title="[gallery]" href="[x]">g</a> [embed]https://example.org/<b>[/embed]
=====
Line one
line	two  with   blanks

\\ \' \" \0 %41 "quotes" 'single' — – … ™ é ü ß 日本 🎉 ‮rtl‬ ​zw​ nbsp
'''.strip("\n").split("\n=====\n")

with scenario("sanitize/own_kses"):
    for text in TEXTS:
        POST("/wp/v2/posts" + F, {"title": text, "content": text, "excerpt": text, "status": "draft"}, as_="contributor")
    for text in TEXTS[:6]:
        POST("/wp/v2/pages" + F, {"title": text, "content": text, "excerpt": text, "status": "draft"}, as_="editor")
    for text in TEXTS[20:24]:
        POST("/wp/v2/posts" + F, {"title": text, "content": text, "excerpt": text, "status": "draft"}, as_="author")

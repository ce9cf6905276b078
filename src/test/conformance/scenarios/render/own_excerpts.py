r"""Excerpts made of content: blocks that count, columns, groups, shortcodes, many words, entities, other scripts, more tags."""
from conformance import scenario, POST

TEXTS = r'''
<!-- wp:group -->
<div class="wp-block-group"><!-- wp:columns -->
<div class="wp-block-columns"><!-- wp:column -->
<div class="wp-block-column"><!-- wp:paragraph -->
<p>in "column" one</p>
<!-- /wp:paragraph -->

<!-- wp:table -->
<figure class="wp-block-table"><table><tbody><tr><td>cell</td></tr></tbody></table></figure>
<!-- /wp:table --></div>
<!-- /wp:column --></div>
<!-- /wp:columns --></div>
<!-- /wp:group -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>quoted</p>
<!-- /wp:paragraph --><cite>who</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:buttons -->
<div class="wp-block-buttons"><!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button">button</a></div>
<!-- /wp:button --></div>
<!-- /wp:buttons -->

<!-- wp:verse -->
<pre class="wp-block-verse">verse</pre>
<!-- /wp:verse -->

<!-- wp:details -->
<details class="wp-block-details"><summary>sum</summary><!-- wp:paragraph -->
<p>det</p>
<!-- /wp:paragraph --></details>
<!-- /wp:details -->
=====
<!-- wp:heading -->
<h2>Head &amp; "tail"</h2>
<!-- /wp:heading -->

<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>li one</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>li two<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>deep</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->

<!-- wp:code -->
<pre class="wp-block-code"><code>code</code></pre>
<!-- /wp:code -->

<!-- wp:freeform -->
classic [caption width="9"]<img src="/a.png"> cap[/caption] words
<!-- /wp:freeform -->

<!-- wp:media-text -->
<div class="wp-block-media-text"><div class="wp-block-media-text__content"><!-- wp:paragraph -->
<p>media text</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:media-text -->

<!-- wp:cover -->
<div class="wp-block-cover"><div class="wp-block-cover__inner-container"><!-- wp:paragraph -->
<p>cover text</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:cover -->
=====
Intro words

<!--more Read on-->

rest of "it" [gallery ids="1000"]
=====
word0 word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 word12 word13 word14 word15 word16 word17 word18 word19 word20 word21 word22 word23 word24 word25 word26 word27 word28 word29 word30 word31 word32 word33 word34 word35 word36 word37 word38 word39 word40 word41 word42 word43 word44 word45 word46 word47 word48 word49 word50 word51 word52 word53 word54 word55 word56 word57 word58 word59 word60 word61 word62 word63 word64 word65 word66 word67 word68 word69
=====
日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 日本語の文章 
=====
<h1>T</h1><script>x()</script><style>y</style>A &lt;b&gt; &amp; c <b>bold</b><br>line[audio src="/a.mp3"] <a href="https://x">l</a> :) ... -- "q"
=====
<p>tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and tag<b>s</b> and </p>
<!--nextpage-->
page two
'''.strip("\n").split("\n=====\n")

with scenario("render/own_excerpts"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=excerpt,content.rendered", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

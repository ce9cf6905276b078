r"""Time to read: words of many kinds, ranges, single numbers, speeds."""
from conformance import scenario, POST, GET

TEXTS_0 = r'''
<!-- wp:post-time-to-read {"textAlign":"right","averageReadingSpeed":3} /-->

<!-- wp:post-time-to-read {"displayAsRange":false,"averageReadingSpeed":3} /-->

<!-- wp:post-time-to-read {"displayMode":"words","averageReadingSpeed":3} /-->

<!-- wp:paragraph -->
<p>Some words to count -- one, two &amp; three; done. Überall 日本語 it's a well-known 12 345 &nbsp; x</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>one</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
=====
<!-- wp:post-time-to-read /-->
=====
<!-- wp:post-time-to-read {"displayAsRange":false} /-->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>Some words to count -- one, two</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>&amp; three; done.</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>Überall</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>日本語</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>it's a</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>well-known</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>12 345</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>&nbsp; x</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a&nbsp;b</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a&#8212;b</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a--b</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a—b</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p><b>x</b>y <!-- c c --> z</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>[short a] b</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>e.g. x</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>3.5 x</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a/b</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a@b.c</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>http://example.test/a b</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a – b</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>🎉 x</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>x1 2y</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>don’t</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>«a» b</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a_b c</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a<br>b<br/>c</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>&lt;p&gt; x</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a &notreal; b</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>1,000</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>é à</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>Привет мир</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>[gallery ids="1,2"] z</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a  -  b</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>AT&amp;T x</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>50% off</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>#tag x</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a…b</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>“a b”</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>αβγ</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>- - -</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a+b =c</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>x² y</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>€5 £6</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a　b</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>1st 2nd</p>
<!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
<!-- wp:paragraph -->
<p>a</p><p>b</p>
<!-- /wp:paragraph --><!-- wp:latest-posts /-->
=====
<!-- wp:post-time-to-read {"displayMode":"words"} /-->
classic one

two [caption]x y[/caption]
=====
<!-- wp:post-time-to-read {"averageReadingSpeed":3} /--> <!-- wp:post-time-to-read {"displayAsRange":false,"averageReadingSpeed":3} /--> <!-- wp:paragraph --><p>word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word </p><!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"averageReadingSpeed":10} /--> <!-- wp:post-time-to-read {"displayAsRange":false,"averageReadingSpeed":10} /--> <!-- wp:paragraph --><p>word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word </p><!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"averageReadingSpeed":7} /--> <!-- wp:post-time-to-read {"displayAsRange":false,"averageReadingSpeed":7} /--> <!-- wp:paragraph --><p>word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word </p><!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"averageReadingSpeed":3} /--> <!-- wp:post-time-to-read {"displayAsRange":false,"averageReadingSpeed":3} /--> <!-- wp:paragraph --><p>word word word word word word word </p><!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"averageReadingSpeed":10} /--> <!-- wp:post-time-to-read {"displayAsRange":false,"averageReadingSpeed":10} /--> <!-- wp:paragraph --><p>word word word word word word word </p><!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"averageReadingSpeed":7} /--> <!-- wp:post-time-to-read {"displayAsRange":false,"averageReadingSpeed":7} /--> <!-- wp:paragraph --><p>word word word word word word word </p><!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"averageReadingSpeed":3} /--> <!-- wp:post-time-to-read {"displayAsRange":false,"averageReadingSpeed":3} /--> <!-- wp:paragraph --><p>word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word </p><!-- /wp:paragraph -->
=====
<!-- wp:post-time-to-read {"averageReadingSpeed":10} /--> <!-- wp:post-time-to-read {"displayAsRange":false,"averageReadingSpeed":10} /--> <!-- wp:paragraph --><p>word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word </p><!-- /wp:paragraph -->
'''.strip("\n").split("\n=====\n")

with scenario("render/dynamic_own_reading"):
    for text in TEXTS_0:
        POST("/wp/v2/posts/1004?_fields=content.rendered", {"title": "Text", "content": text, "status": "publish"}, as_="admin")

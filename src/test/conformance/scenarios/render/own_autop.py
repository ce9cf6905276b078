r"""Automatic paragraphs: other mixtures of elements, blank lines, comments, media, preserved text."""
from conformance import scenario, POST

TEXTS = r'''
one
two

three   

<div>four

five</div>
six

<p>seven

eight</p>
=====
<ul>
<li>a

b</li>
<li><p>c</p></li>
</ul>
<table>
<tr>
<td>x

y</td>
</tr>
</table>
<dl><dt>t</dt>

<dd>d</dd></dl>
=====
<script>
var a = "x";

var b;
</script>
<style>
a { b: c }

d { e: f }
</style>
text
<pre>p "q"

  r</pre>
<textarea>
a

b</textarea>
=====
<figure>
<img src="/a.png">
<figcaption>cap "x"</figcaption>
</figure>
<video controls>
<source src="/a.mp4">
<track src="/t.vtt">
</video>
<object data="x">
<param name="a" value="b">
<embed src="y">
</object>
=====
<!-- a comment -->

text<br>
more<br/>

<hr>
<hr />

<h2>T "x"</h2>
after
<address>a
b</address>
<blockquote>q

r</blockquote>
<form><input type="text">

<select><option>1</option>

<option>2</option></select></form>
=====
<span>inline

across</span> <b>bold
two</b>

<section>s</section><article>a</article>

<button>x

y</button>

<svg><path d="M0"/>

</svg>
=====
a



b
 
c	

d<p></p>e<p>f</p>

<p> </p>g
'''.strip("\n").split("\n=====\n")

with scenario("render/own_autop"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content.rendered", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

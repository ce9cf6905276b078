r"""Typography: other quotations, dashes, primes, sizes, entities, nested marks, languages, exemptions."""
from conformance import scenario, POST

TEXTS = r'''
"Don't" 'stop' "it's 'nested "twice" here' now" ("a") ["b"] {"c"} <b>"d"</b>"e" "f"<i>'g'</i>

'tis the '80s '99 rock 'n' roll ain't 'cause o'clock d'Artagnan
=====
6'2" tall, 12" vinyl, 5' 10", "about 12"", 3.5" and 7'. 9'' 8'6"x7'

1920x1080 3 x 4 5x 0x1F 10X20 2x2x2 a2x3 -5x6 3x-4
=====
a--b a -- b a---b a --- b a - b a – b --start end-- <b>x</b>--<i>y</i> ---- -----

wait... wait.... . . . ...x x... (c) (r) (tm) 1/2 ``quoted'' `code` &quot;ent&quot; &#039;x&#039; &amp; & &copy &nbsp;
=====
<code>"a" -- b</code> <kbd>'x'</kbd> <tt>...</tt> <samp>"s"</samp> <var>'v'</var> <textarea>"t"</textarea> <a href="x" title="a -- 'b'">"l"</a> <span data-x='"'>'y'</span>

[caption width="10" caption="a -- 'b'"]"c"[/caption] [nosuch a="b"] "d" [[escaped]] "e" [audio src="x.mp3"]
=====
„German“ «French» “already” ‘curly’ "日本語" '中文' "éa" 'ñ' "ß"—"x" – 'y'

"
'
" '
x"y x'y x" y 'x "x
'"a"' "'b'" ''c'' ""d"" ' " '"
=====
<pre>"p" -- 'q'
</pre>"after" <script>"s"</script>"t" <style>'u'</style>'v' <!-- "c" -->"w" <img alt="'x'">"y"

< "a" > b "c" <d "e">f 2<3 "g" <4
=====
wordpress Wordpress WordPress wordPress (Wordpress) >Wordpress <b>Wordpress</b> Wordpress's
'''.strip("\n").split("\n=====\n")

with scenario("render/own_texturize"):
    for text in TEXTS:
        POST("/wp/v2/posts?_fields=content.rendered", {"title": "Own text", "content": text, "status": "publish"}, as_="admin")

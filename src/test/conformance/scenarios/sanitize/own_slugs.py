r"""Slugs in many scripts, long ones, given ones, of terms and of users; our own texts."""
from conformance import scenario, POST

F = "?_fields=slug,link,status"
TITLES = [
    "Þjóðhátíð í Vestmannaeyjum ÆÐI", "Żółta łódź podwodna ĄĆĘŁŃÓŚŹŻ", "İstanbul ığüşöç IĞ", "Ελλάδα Ύφος ΐ ΰ", "Ўзбекистон Ґанок Їжак", "Հայաստան ქართული", "বাংলা தமிழ் తెలుగు ಕನ್ನಡ", "አማርኛ ខ្មែរ ລາວ", "עִבְרִית مُحَمَّد ۱۲۳ ٤٥٦",
    "ガギグ ｶﾞｷﾞ ㍻ ① Ⅷ ㎏", "¿Qué? ¡Sí! «cita» „Zitat“ ‹x› ‚y‘", "C++ & C# vs. F# / J# — 100% (yes) [no] {maybe}", "a.b,c;d:e|f\\g~h`i^j=k+l*m!n?o@p#q$r", "1/2 ½ ¾ × ÷ ± µ ° § ¶ © ® ™", "tab\tnew\nline\r\nfeed\u000cvt\u000bnul", "%e6%97%a5 %zz %41 %2F %E2%80%94 50%", "&eacute;&amp;&lt;b&gt;&nbsp;&#8211;&#8209;&#x2014;&hellip;x", "<em>Emph</em> a<br>b <!-- c --> <script>d</script>e", "--__..//--", "’‘“”…‐‑‒–—―", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ ☃ ♥", "ǅ ǆ ŉ ſ ﬀ ﬃ ℌ ℵ Ω Å K", "0", "00", "-1", "2020", "page", "comments", "search", "embed", "attachment", "author",
]
LONG = ["é" * 199, "é" * 205, "ж" * 33 + "a" * 5, "ж" * 34, "日" * 22 + "ab", "日" * 23, "🎉" * 17, "word " * 50, "a" * 195 + " bcdef", "x" * 198 + "é", "ÿ%" * 80]

with scenario("sanitize/own_slugs_posts"):
    for title in TITLES:
        POST("/wp/v2/posts" + F, {"title": title, "content": "x", "status": "publish"}, as_="admin")
    for title in TITLES[:12] + TITLES[22:]:
        POST("/wp/v2/posts" + F, {"title": "T", "slug": title, "content": "x", "status": "publish"}, as_="author")
    for title in LONG:
        POST("/wp/v2/posts" + F, {"title": title, "content": "x", "status": "publish"}, as_="admin")
        POST("/wp/v2/pages" + F, {"title": "T", "slug": title + "-z", "content": "x", "status": "publish"}, as_="editor")

with scenario("sanitize/own_slugs_terms"):
    for title in TITLES[:24] + ["x" * 200, "ж" * 200, "日" * 70]:
        POST("/wp/v2/tags?_fields=name,slug,description,link", {"name": title, "description": title}, as_="editor", ignore=("additional_data",))
    for title in TITLES[:16]:
        POST("/wp/v2/categories?_fields=name,slug,description", {"name": "N " + title, "slug": title, "description": title}, as_="admin")
    for title in ("<b>x</b>", "a < b > c", "\"q\" 'r' \\s \\\\t", "&amp;amp; &lt;", "%41%20", "<script>alert(1)</script>", " lead  trail ", "<p onclick=x>y", "[gallery]", "é🎉日"):
        POST("/wp/v2/tags/69?_fields=name,slug,description", {"name": title, "slug": title, "description": title}, as_="admin")

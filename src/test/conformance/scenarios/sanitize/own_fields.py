r"""User fields, meta text, keys and addresses, comments; our own texts."""
from conformance import scenario, POST

U = "?_fields=name,first_name,last_name,nickname,description,url,slug,email,meta"
TEXTS = ["a|b &hellip; | & &amp; < > \" '", "<i>x</i> <a href='javascript:y' rel=z target=_blank title=\"t\">l</a> <img src=x onerror=y> <!-- c -->", "%3Cb%3E %0A %00 100%% %c3%a9 %", "  a \t b \r\n c \u00a0 d \u3000 e \u200b f ",
         "\\ \\\\ \\' \\\" \\0 \\n", "<<b>x</b> <sc<i>ript>y</script> </b <p", "é 日本 🎉 \u202ex \ufeff \u0007 \u001b", "<style>a{}</style>b<script>c</script>d<textarea>e</textarea>", "&lt;b&gt; &#60; &#x3c; &lt;script&gt;", "a<br>b<p>c</p>\n\nd\n<hr/>e", "1 < 2 <3 x<y >z", "http://example.org/?a=b&c=d www.x.org a@b.cd"]
URLS = ["https://example.org/a b", "HTTPS://Example.ORG/Path?x=[1]&y={2}#z", "/a//[b]", "//h/[a]", "mailto:a@b.c?subject=x%0Ay", "example.org/x:y", "ftp://f/a", "tel:1", "javascript:alert(1)", "java\tscript:x", "http://a/%0d%0ab", "http://a/<b>\"'c", "feed:http://x/", "http;//x.y", "  http://t/  ", "#frag", "?q=1", "index.php?x", "http://é.example/日?本=🎉", "http://u:p@h:1/", "http://[::1]:80/x[y]", "x", "http://"]
EMAILS = ["A.B@Example.COM", "@a@b.cd", "a@b@c.de", "a@b", "\"q\"@x.org", "a..b@c.de", "a@-c-.de", "a@c..de", "é@x.org", "a@é.org", "a+b_c@d-e.fg", "a b@c.de", " a@c.de "]

with scenario("sanitize/own_users"):
    for text in TEXTS:
        POST("/wp/v2/users/22" + U, {"name": text, "first_name": text, "last_name": text, "nickname": text, "description": text, "meta": {"twitter": text}}, as_="admin")
    for url in URLS:
        POST("/wp/v2/users/22" + U, {"url": url}, as_="admin")
    for email in EMAILS:
        POST("/wp/v2/users/22" + U, {"email": email}, as_="admin", ignore=("data",))
    for slug in TEXTS[:6] + ["Ünï Cödé", "author", "x" * 60, "日本語"]:
        POST("/wp/v2/users/22" + U, {"slug": slug}, as_="admin", ignore=("data",))
    for text in TEXTS[:6]:
        POST("/wp/v2/users/me" + U, {"name": text, "description": text, "nickname": text}, as_="contributor")

with scenario("sanitize/own_meta"):
    for text in TEXTS:
        POST("/wp/v2/posts/1004?_fields=meta.topic,meta.summary,meta.ai_brief,meta.notes", {"meta": {"topic": text, "summary": text, "ai_brief": text, "notes": [text, " " + text]}}, as_="admin")
    for url in URLS:
        POST("/wp/v2/posts/1004?_fields=meta.code_language,meta.canonical_url", {"meta": {"code_language": url, "canonical_url": url}}, as_="admin")

with scenario("sanitize/own_comments"):
    for text in TEXTS:
        POST("/wp/v2/comments?_fields=content,author_name,author_url", {"post": 1005, "content": "c " + text}, as_="admin")
    POST("/wp/v2/comments?_fields=id", {"post": 1007, "content": "mine"}, as_="author", save="c")
    for text in TEXTS:
        POST("/wp/v2/comments/{c}?_fields=content,author_name,author_url", {"content": text}, as_="author")
        POST("/wp/v2/comments/{c}?_fields=content,author_name,author_url", {"content": text, "author_name": text, "author_url": text}, as_="editor")

with scenario("sanitize/own_bytes"):
    J = {"Content-Type": "application/json"}
    F = "?_fields=title,content,excerpt"
    for raw in (b'{"title":"a\\u0000b\\u0001\\u001f\\u007f\\u0080\\u009f","content":"\\u0008\\f\\u000b"}', b'{"title":"\\ud83d\\ude42 \\uffff \\ufdd0","content":"\\u2028\\u2029"}', b'{"title":"\\udc00"}', b'{"title":"a\xc0\xafb"}', b'{"title":"a\xed\xa0\x80b"}', b'{"title":"a\xf4\x90\x80\x80"}', b'{"title":"ok","content":"\\/\\u002f"}', b"{'title':'x'}", b'{"title":"a\nb"}', b'{"title":"x",}'):
        POST("/wp/v2/posts" + F, raw=raw, headers=J, as_="admin", ignore=("data.json_error_message",))
    for form in ("title=%C3%A9%20%E6%97%A5+x&content=%0D%0Aa%0Ab%0Dc&status=draft", "title=%00a%01&content=%26%2B%3D%25&status=draft", "title[]=a&content=b", "title=a%2&content=%zz%&status=draft"):
        POST("/wp/v2/posts" + F, form=form, as_="admin", ignore=("additional_data",))

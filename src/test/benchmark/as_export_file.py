#!/usr/bin/env python3
"""Makes an export file of WordPress (WXR 1.2) of articles: as_export_file.py < articles.ndjson > articles.wxr

Terms are named by slugs made of their names; lists in meta are stored as PHP serialises them, other values as text.
"""
import json
import re
import sys
from xml.sax.saxutils import quoteattr

SPACES = {
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "wp": "http://wordpress.org/export/1.2/",
}


def element(name, text):
    return f"<{name}><![CDATA[{str(text).replace(']]>', ']]]]><![CDATA[>')}]]></{name}>"


def serialised(value):
    if isinstance(value, bool):
        return f"b:{int(value)};"
    if isinstance(value, int):
        return f"i:{value};"
    if isinstance(value, float):
        return f"d:{value!r};"
    if isinstance(value, list):
        value = dict(enumerate(value))
    if isinstance(value, dict):
        inside = "".join(serialised(k) + serialised(v) for k, v in value.items())
        return f"a:{len(value)}:{{{inside}}}"
    return f's:{len(str(value).encode())}:"{value}";'


def stored(value):
    if isinstance(value, bool):
        return "1" if value else ""
    return serialised(value) if isinstance(value, (list, dict)) else value


def item(number, article):
    date = article.get("date_gmt", "2020-01-01T00:00:00").replace("T", " ")
    yield "<item>" + element("title", article["title"]) + element("dc:creator", article.get("author", "admin"))
    yield element("content:encoded", article.get("content", "")) + element("excerpt:encoded", article.get("excerpt", ""))
    for name, value in (
            ("post_id", number), ("post_date", date), ("post_date_gmt", date), ("post_name", article.get("slug", "")),
            ("post_type", article.get("type", "post")), ("status", article.get("status", "publish")),
            ("comment_status", "open"), ("ping_status", "closed"), ("menu_order", 0), ("is_sticky", 0)):
        yield element("wp:" + name, value)
    for taxonomy, names in article.get("terms", {}).items():
        for name in names:
            name = name["name"] if isinstance(name, dict) else name
            slug = re.sub(r"[^a-z0-9]+", "-", str(name).lower()).strip("-") or "x"
            yield f"<category domain={quoteattr(taxonomy)} nicename={quoteattr(slug)}><![CDATA[{name}]]></category>"
    for key, value in article.get("meta", {}).items():
        yield "<wp:postmeta>" + element("wp:meta_key", key) + element("wp:meta_value", stored(value)) + "</wp:postmeta>"
    yield "</item>"


def main():
    out = sys.stdout
    out.write('<?xml version="1.0" encoding="UTF-8" ?>\n<rss version="2.0"')
    out.write("".join(f' xmlns:{name}="{space}"' for name, space in SPACES.items()))
    out.write(">\n<channel>\n<wp:wxr_version>1.2</wp:wxr_version>\n")
    for number, line in enumerate(sys.stdin, 1):
        out.write("".join(item(number, json.loads(line))) + "\n")
    out.write("</channel>\n</rss>\n")


main()

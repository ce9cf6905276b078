"""Fills the site with articles through our API until it has enough, and writes the body of one more POST.

usage: make_posts.py ARTICLES.ndjson BASE LOGIN:PASSWORD COUNT BODY_FILE
"""
import base64, json, sys, urllib.request

articles, base, credentials, count, body_file = sys.argv[1:]
auth = {"Authorization": "Basic " + base64.b64encode(credentials.encode()).decode(), "Content-Type": "application/json"}


def call(method, path, body=None):
    request = urllib.request.Request(base + "/wp-json" + path, json.dumps(body).encode() if body else None, auth, method=method)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer), answer.headers


def body_of(article):
    keep = {k: article[k] for k in ("title", "content", "excerpt", "slug", "status", "date_gmt")}
    return {**keep, "meta": dict(list(article["meta"].items())[:16])}


with open(articles) as lines:
    records = [json.loads(line) for line in lines]
_, headers = call("GET", "/wp/v2/posts?per_page=1&_fields=id")
for record in records[int(headers["X-WP-Total"]):int(count)]:
    call("POST", "/wp/v2/posts", body_of(record))
one = body_of(records[0])
one.update(slug="", title="A post of the benchmark", status="draft")
with open(body_file, "w") as out:
    json.dump(one, out)

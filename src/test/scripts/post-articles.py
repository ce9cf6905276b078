#!/usr/bin/env python3
"""Posts articles through wp/v2 of a running site and reads them back: every field equal, every list a list.

post-articles.py FILE BASE USER PASSWORD

FILE has one article a line, as `articles FIRST COUNT` prints them; BASE is the address of the site; PASSWORD is an
application password of a user who may publish and make terms. Terms are made first. Exit status 1 if anything differs.
"""
import base64
import json
import sys
import urllib.error
import urllib.request

BASES = {"category": "categories", "post_tag": "tags"}


class Site:
    def __init__(self, base, user, password):
        self.api = base.rstrip("/") + "/wp-json/wp/v2"
        self.login = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
        self.terms = {}

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        headers = {"Authorization": self.login, "Content-Type": "application/json"}
        request = urllib.request.Request(self.api + path, data=data, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)

    def term(self, taxonomy, name):
        key = (taxonomy, name)
        if key not in self.terms:
            status, made = self.call("POST", "/" + BASES[taxonomy], {"name": name})
            self.terms[key] = made["id"] if status == 201 else made["data"]["term_id"]
        return self.terms[key]


def body_of(article, site):
    body = {k: v for k, v in article.items() if k not in ("source_id", "type", "terms", "author")}
    for taxonomy, names in article["terms"].items():
        body[BASES[taxonomy]] = sorted(site.term(taxonomy, name) for name in names)
    return body


def differences(sent, got):
    for field, value in sent.items():
        if field == "meta":
            for key, wanted in value.items():
                if got["meta"].get(key) != wanted or type(got["meta"].get(key)) is not type(wanted):
                    yield f"meta {key}: {got['meta'].get(key)!r} is not {wanted!r}"
        else:
            seen = got[field]
            seen = seen["raw"] if isinstance(seen, dict) else sorted(seen) if isinstance(seen, list) else seen
            if seen != value and field != "slug":  # a slug may be taken
                yield f"{field}: {seen!r} is not {value!r}"


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    path, base, user, password = sys.argv[1:]
    site = Site(base, user, password)
    with open(path, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines if line.strip()]
    sent = {}
    for article in articles:
        body = body_of(article, site)
        status, post = site.call("POST", "/posts", body)
        if status != 201:
            sys.exit(f"{article['source_id']}: {status} {post}")
        sent[post["id"]] = (article["source_id"], body)
    wrong = 0
    ids = list(sent)
    for start in range(0, len(ids), 50):
        some = ids[start : start + 50]
        include = "&".join(f"include[]={i}" for i in some)
        _, posts = site.call("GET", f"/posts?context=edit&per_page=50&{include}")
        wrong += len(some) - len(posts)
        for post in posts:
            source, body = sent[post["id"]]
            for difference in differences(body, post):
                wrong += 1
                print(f"{source}: {difference}")
    lists = sum(isinstance(v, list) for _, body in sent.values() for v in body["meta"].values())
    print(f"{len(sent)} articles posted and read back, {lists} lists, {wrong} differences")
    sys.exit(1 if wrong else 0)


main()

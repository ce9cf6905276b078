"""Posts articles one by one through wp/v2 over one connection and prints articles a second.

usage: post_one_by_one.py BASE LOGIN:PASSWORD ARTICLES.ndjson COUNT

Terms are made before the time is taken; slugs get a number of their own, so that it can be done again.
"""
import base64
import http.client
import itertools
import json
import sys
import time
import urllib.parse

BASES = {"category": "categories", "post_tag": "tags"}
base, credentials, articles, count = sys.argv[1:]
address = urllib.parse.urlsplit(base)
connection = http.client.HTTPConnection(address.hostname, address.port, timeout=120)
headers = {"Authorization": "Basic " + base64.b64encode(credentials.encode()).decode(), "Content-Type": "application/json"}


def post(path, body):
    connection.request("POST", address.path.rstrip("/") + "/wp-json/wp/v2/" + path, json.dumps(body), headers)
    answer = connection.getresponse()
    return answer.status, json.loads(answer.read())


def term(taxonomy, name):
    status, body = post(BASES[taxonomy], {"name": name})
    if status == 201:
        return body["id"]
    if body.get("code") == "term_exists":
        return body["data"]["term_id"]
    sys.exit(f"{taxonomy} {name}: {body}")


with open(articles) as lines:
    records = [json.loads(line) for line in itertools.islice(lines, int(count))]
known = {}
for record in records:
    for taxonomy, names in record["terms"].items():
        for name in names:
            if (taxonomy, name) not in known:
                known[taxonomy, name] = term(taxonomy, name)
bodies = []
for record in records:
    body = {key: record[key] for key in ("title", "content", "excerpt", "status", "date_gmt", "meta")}
    body["slug"] = f"{record['slug']}-{int(time.time())}"
    for taxonomy, names in record["terms"].items():
        body[BASES[taxonomy]] = [known[taxonomy, name] for name in names]
    bodies.append(body)
post("posts", {**bodies[0], "slug": ""})  # PHP reads its own files for the first one
start = time.monotonic()
for body in bodies:
    status, answer = post("posts", body)
    if status != 201:
        sys.exit(f"{body['slug']}: {answer}")
took = time.monotonic() - start
print(f"posts={len(bodies)}")
print(f"posts_per_second={len(bodies) / took:.1f}")

#!/usr/bin/env python3
"""Makes terms, users, comments and application passwords through wp/v2, and compares what PHP saw of them.

people.py make BASE PASSWORD           prints what was made as JSON; PASSWORD is an application password of admin
people.py compare BASE MADE SEEN       MADE is that output, SEEN what people.php printed; exit status 1 if they differ
"""
import base64
import json
import sys
import urllib.error
import urllib.request

COMMENTS = ["first", "second", "held", "spam", "trash"]


def call(base, login, password, method, path, body=None):
    token = base64.b64encode(f"{login}:{password}".encode()).decode()
    data = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": "Basic " + token, "Content-Type": "application/json"}
    request = urllib.request.Request(base + "/wp-json/wp/v2" + path, data=data, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


class Site:
    def __init__(self, base, password):
        self.base, self.password = base, password

    def make(self, path, body, status=201):
        got, answer = call(self.base, "admin", self.password, "POST", path, body)
        if got != status:
            raise SystemExit(f"POST {path}: {got} {answer}")
        return answer

    def remove(self, path):
        got, answer = call(self.base, "admin", self.password, "DELETE", path)
        if got != 200:
            raise SystemExit(f"DELETE {path}: {got} {answer}")


def terms(site):
    above = site.make("/categories", {"name": "Über & <b>Co</b>", "description": "It's \"quoted\""})
    below = site.make("/categories", {"name": "Below", "parent": above["id"]})
    tag = site.make("/tags", {"name": "Tag é", "slug": "tag-own"})
    gone = site.make("/tags", {"name": "Gone"})
    made = []
    for status in ("publish", "publish", "draft", "publish", "private"):
        post = {"title": "Counted", "content": "x", "status": status, "categories": [below["id"]]}
        made.append(site.make("/posts", post | {"tags": [tag["id"], gone["id"]]})["id"])
    site.make(f"/posts/{made[1]}", {"categories": [above["id"]]}, 200)
    site.remove(f"/posts/{made[3]}")
    site.remove(f"/tags/{gone['id']}?force=true")
    return {
        "category": {above["slug"]: [above["name"], 0, 1], "below": ["Below", above["id"], 1]},
        "post_tag": {"tag-own": ["Tag é", 0, 2]},
    }


def users(site):
    people = [
        ("plain", "plain password", "subscriber"),
        ("umlaut", "pässwörd ✓ 100%", "author"),
        ("longer", "x" * 300, "editor"),
        ("quoted", "it's \"quoted\" <b>", "contributor"),
        ("Changed.Name", "first", "administrator"),
    ]
    made = {}
    for login, password, role in people:
        body = {"username": login, "email": login + "@people.test", "password": password, "roles": [role]}
        user = site.make("/users", body | {"first_name": "Ann", "last_name": "Ó Bell", "locale": "en_US"})
        made[login] = {"id": user["id"], "password": password, "role": role}
    site.make(f"/users/{made['Changed.Name']['id']}", {"password": "second one"}, 200)
    made["Changed.Name"] |= {"password": "second one", "old": "first"}
    made["admin"] = {"id": 1, "password": "first admin's password", "role": "administrator"}
    for login in ("umlaut", "longer"):
        path = f"/users/{made[login]['id']}/application-passwords"
        made[login]["application"] = site.make(path, {"name": "made here"})["password"]
        made[login]["withdrawn"] = (entry := site.make(path, {"name": "withdrawn"}))["password"]
        site.remove(path + "/" + entry["uuid"])
    return made


def comments(site):
    post = site.make("/posts", {"title": "Talk", "content": "x", "status": "publish", "comment_status": "open"})["id"]
    ids = [site.make("/comments", {"post": post, "content": f"It's {words} & <b>bold</b>"})["id"] for words in COMMENTS]
    answer = site.make("/comments", {"post": post, "content": "an answer", "parent": ids[0]})["id"]
    for comment, state in zip(ids[2:4], ("hold", "spam")):
        site.make(f"/comments/{comment}", {"status": state}, 200)
    site.remove(f"/comments/{ids[4]}")
    return {"post": post, "states": dict(zip(map(str, ids + [answer]), ["1", "1", "0", "spam", "trash", "1"])),
            "answer": answer, "parent": ids[0], "count": 3}


def make(base, password):
    site = Site(base, password)
    print(json.dumps({"terms": terms(site), "users": users(site), "comments": comments(site), "application": password}))


def expected(made):
    logins = {}
    for login, user in made["users"].items():
        logins[login] = {"by password": user["id"], "by address": user["id"], "by wrong one": False,
                         "by old one": False, "roles": [user["role"]], "rewritten": False}
        if "application" in user:
            logins[login] |= {"by application password": user["id"], "by withdrawn one": False}
    talk = made["comments"]
    return {
        "terms": made["terms"],
        "recounted": made["terms"],
        "users": logins,
        "comments": {"states": talk["states"], "count": talk["count"], "recounted": talk["count"],
                     "approved": talk["count"], "parent": talk["parent"],
                     "shown": "It's first & <b>bold</b>"},
    }


def compare(base, made_file, seen_file):
    made, seen = (json.load(open(path, encoding="utf-8")) for path in (made_file, seen_file))
    back = seen.pop("made")
    wrong = [f"{key}\n  made {json.dumps(want)}\n  seen {json.dumps(seen.get(key))}"
             for key, want in expected(made).items() if seen.get(key) != want]
    for login, password in back["passwords"].items():
        status, me = call(base, login, password, "GET", "/users/me?context=edit")
        if status != 200 or me["username"] != login or me["roles"] != back["roles"][login]:
            wrong.append(f"{login} made by PHP is not let in: {status} {me}")
        if call(base, login, password + "x", "GET", "/users/me")[0] != 401:
            wrong.append(f"{login} is let in with a wrong password")
    status, tag = call(base, "admin", made["application"], "GET", f"/tags/{back['tag']}?context=edit")
    if status != 200 or [tag["name"], tag["count"]] != ["By PHP", 1]:
        wrong.append(f"the tag made by PHP: {status} {tag}")
    print("\n".join(wrong) or "PHP and the service see the same terms, users, comments and passwords")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    {"make": make, "compare": compare}[sys.argv[1]](*sys.argv[2:])

#!/usr/bin/env python3
"""Compares the terms and items of two export files of WordPress: everything but ids, guids, times of change and hosts.

    same-export.py EXPECTED ACTUAL

What only ACTUAL has (a new site's own things) is passed over. Ids that meta names are compared by what they stand for.
Prints differences; exit status 0 when there are none.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

WP = "{http://wordpress.org/export/1.2/}"
TEXTS = {
    "{http://purl.org/dc/elements/1.1/}": "",
    "{http://purl.org/rss/1.0/modules/content/}": "content:",
    "{http://wordpress.org/export/1.2/excerpt/}": "excerpt:",
}
IDS = {"_thumbnail_id", "_menu_item_object_id", "_menu_item_menu_item_parent"}
PLAIN = [
    "post_date", "post_date_gmt", "comment_status", "ping_status", "post_name", "status", "menu_order", "post_type",
    "post_password", "is_sticky",
]


def text(node, name):
    found = node.find(name)
    return "" if found is None or found.text is None else found.text


def hostless(address):
    return re.sub(r"^https?://[^/]+", "", address)


def meta(node, element, names):
    rows = []
    for row in node.findall(WP + element):
        key, value = text(row, WP + "meta_key"), text(row, WP + "meta_value")
        rows.append((key, names.get(value, value) if key in IDS else value))
    return rows


def comments(node):
    found = {}
    names = {}
    for one in node.findall(WP + "comment"):
        said = [text(one, WP + "comment_" + name) for name in (
            "author", "author_email", "author_url", "author_IP", "date", "date_gmt", "content", "approved", "type")]
        said.append(text(one, WP + "comment_user_id") != "0")
        names[text(one, WP + "comment_id")] = (said[4], said[6])
        found[said[4], said[6]] = (one, said)
    return sorted(
        (key, said, names.get(text(one, WP + "comment_parent")), meta(one, "commentmeta", {}))
        for key, (one, said) in found.items())


def read(path):
    channel = ElementTree.parse(path).getroot().find("channel")
    terms = {}
    for element, taxonomy, slug, name, parent, description in (
            ("category", "category", "category_nicename", "cat_name", "category_parent", "category_description"),
            ("tag", "post_tag", "tag_slug", "tag_name", None, "tag_description"),
            ("term", None, "term_slug", "term_name", "term_parent", "term_description")):
        for node in channel.findall(WP + element):
            key = (taxonomy or text(node, WP + "term_taxonomy"), text(node, WP + slug))
            terms[key] = (
                text(node, WP + name), text(node, WP + parent) if parent else "", text(node, WP + description),
                meta(node, "termmeta", {}))
    nodes = channel.findall("item")
    names = {}
    for node in nodes:
        names[text(node, WP + "post_id")] = (
            text(node, WP + "post_type"), text(node, WP + "post_name"), text(node, "title"))
    items = {}
    for node in nodes:
        said = {name: text(node, WP + name) for name in PLAIN}
        said["title"] = text(node, "title")
        for space, prefix in TEXTS.items():
            said[prefix or "creator"] = text(node, space + ("encoded" if prefix else "creator"))
        said["parent"] = names.get(text(node, WP + "post_parent"))
        said["file"] = hostless(text(node, WP + "attachment_url"))
        said["terms"] = sorted((c.get("domain"), c.get("nicename"), c.text) for c in node.findall("category"))
        said["meta"] = meta(node, "postmeta", names)
        said["comments"] = comments(node)
        items[names[text(node, WP + "post_id")]] = said
    return terms, items


def main():
    (terms, items), (other_terms, other_items) = read(sys.argv[1]), read(sys.argv[2])
    wrong = 0
    for kind, expected, actual in (("term", terms, other_terms), ("item", items, other_items)):
        for key, said in expected.items():
            there = actual.get(key)
            if there == said:
                continue
            wrong += 1
            print(kind, key, "is missing" if there is None else "differs:")
            if isinstance(said, dict) and there is not None:
                for name in said:
                    if said[name] != there[name]:
                        print("   ", name, repr(said[name])[:600], "->", repr(there[name])[:600])
            elif there is not None:
                print("   ", said, "->", there)
    print(f"{len(terms)} terms, {len(items)} items: {wrong} differ")
    return 1 if wrong else 0


sys.exit(main())

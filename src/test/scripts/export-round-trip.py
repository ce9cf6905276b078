#!/usr/bin/env python3
"""Imports files into an empty schema, exports all of its posts, imports that into another empty schema, and compares the
rows of posts, meta, terms, term meta, comments and comment meta: all but ids, guids, pictures and taxonomies that the model
does not know, none of which come along. The second export must say what the first one says.

    export-round-trip.py LAB FILE...

LAB is the folder of the lab scripts; its MySQL must be up and the service packaged. FILEs are NDJSON or WXR, such as
../shared/data/fixture.wxr. Databases qp_export_* are made anew. Exit status 0 when all is equal.
"""

import argparse
import json
import pathlib
import sys
import tempfile

import imports

ZONE = "Europe/Berlin"  # of the site that wrote fixture.wxr: moments are told in GMT, and stored in the site's time, too
POSTS = "p.post_type IN (%s) AND p.post_status IN ('publish', 'future', 'draft', 'pending', 'private')"

ROWS = """
SELECT 'post', p.post_type, p.post_name, p.post_title, u.user_login, p.post_date, p.post_date_gmt,
  SHA2(p.post_content, 256), SHA2(p.post_excerpt, 256), p.post_status, p.comment_status, p.ping_status, p.post_password,
  p.post_modified, p.post_modified_gmt, above.post_name, p.menu_order, p.comment_count, p.post_content_filtered,
  p.to_ping, p.pinged, p.post_mime_type
  FROM wp_posts p LEFT JOIN wp_users u ON u.ID = p.post_author LEFT JOIN wp_posts above ON above.ID = p.post_parent
  WHERE {posts} ORDER BY 2, 3, 4;
SELECT 'meta', p.post_type, p.post_name, p.post_title, m.meta_key, m.meta_value FROM wp_postmeta m
  JOIN wp_posts p ON p.ID = m.post_id WHERE {posts} AND m.meta_key NOT IN ('_thumbnail_id', '_edit_lock', '_edit_last')
  ORDER BY 2, 3, 4, 5, m.meta_id;
SELECT 'term', p.post_type, p.post_name, p.post_title, x.taxonomy, t.slug,
  IF(x.taxonomy = 'post_format', '', t.name), x.description, a.slug, x.count
  FROM wp_term_relationships r JOIN wp_posts p ON p.ID = r.object_id
  JOIN wp_term_taxonomy x ON x.term_taxonomy_id = r.term_taxonomy_id JOIN wp_terms t ON t.term_id = x.term_id
  LEFT JOIN wp_terms a ON a.term_id = x.parent
  WHERE {posts} AND x.taxonomy IN ({taxonomies}) ORDER BY 2, 3, 4, 5, 6;
SELECT DISTINCT 'term meta', x.taxonomy, t.slug, m.meta_key, m.meta_value FROM wp_termmeta m
  JOIN wp_terms t ON t.term_id = m.term_id JOIN wp_term_taxonomy x ON x.term_id = t.term_id
  JOIN wp_term_relationships r ON r.term_taxonomy_id = x.term_taxonomy_id JOIN wp_posts p ON p.ID = r.object_id
  WHERE {posts} AND x.taxonomy IN ({taxonomies}) ORDER BY 2, 3, 4, 5;
SELECT 'comment', p.post_name, c.comment_author, c.comment_author_email, c.comment_author_url, c.comment_author_IP,
  c.comment_date, c.comment_date_gmt, c.comment_content, c.comment_approved, c.comment_agent, c.comment_type, u.user_login,
  SHA2(above.comment_content, 256) FROM wp_comments c JOIN wp_posts p ON p.ID = c.comment_post_ID
  LEFT JOIN wp_users u ON u.ID = c.user_id LEFT JOIN wp_comments above ON above.comment_ID = c.comment_parent
  WHERE {posts} ORDER BY 2, 8, 9, c.comment_ID;
SELECT 'comment meta', p.post_name, c.comment_date_gmt, m.meta_key, m.meta_value FROM wp_commentmeta m
  JOIN wp_comments c ON c.comment_ID = m.comment_id JOIN wp_posts p ON p.ID = c.comment_post_ID
  WHERE {posts} ORDER BY 2, 3, 4, m.meta_id;
"""


def listed(names):
    return ", ".join(f"'{name}'" for name in sorted(names))


def rows(lab, database, written):
    told = [json.loads(line) for line in written.splitlines()]
    types = {record["type"] for record in told}
    taxonomies = {taxonomy for record in told for taxonomy in record["terms"]} | {"post_format"}
    text = ROWS.format(posts=POSTS % listed(types), taxonomies=listed(taxonomies))
    return imports.sql(lab, "--batch", "--skip-column-names", database, text=text).splitlines()


def site(lab, database, port, folder):
    imports.fresh(lab, database)
    service = imports.serve(database, port, folder)
    service.ask("POST", "/wp/v2/settings", json.dumps({"timezone": ZONE}).encode())
    return service


def take(service, name, body):
    """Imports a file, all of which must be taken."""
    kind = "application/xml" if name.endswith((".wxr", ".xml")) else "application/x-ndjson"
    query = f"source={name.split('.')[0]}&create_authors=1&create_terms=1"
    job = service.start(body, query, kind)
    counts = service.wait(job)["counts"]
    if counts["refused"] or counts["read"] != counts["created"]:
        errors = service.ask("GET", f"/quarkpress/v1/imports/{job}/errors")
        sys.exit(f"{name}: {counts}\n{json.dumps(errors, indent=1)[:4000]}")
    print(f"{name}: {counts['created']} created", flush=True)


def export(service, query=""):
    return service.read("GET", "/quarkpress/v1/export" + query, timeout=600)


def records(text):
    """The records without their pictures, which stay where they are; rows of one key have an order, those of several none."""
    out = []
    for line in text.splitlines():
        record = json.loads(line)
        record.pop("featured_image", None)
        record.get("stored_meta", []).sort(key=lambda row: row[0])
        out.append(json.dumps(record))
    return out


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("lab", type=pathlib.Path)
    args.add_argument("files", type=pathlib.Path, nargs="+")
    args.add_argument("--port", type=int, default=18484)
    given = args.parse_args()
    lab = given.lab.resolve()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        services = []
        try:
            one = site(lab, "qp_export_one", given.port, folder)
            services.append(one)
            for file in given.files:
                take(one, file.name, file.read_bytes())
            written = export(one)
            two = site(lab, "qp_export_two", given.port + 1, folder)
            services.append(two)
            take(two, "all.ndjson", written)
            good = imports.compare("rows", rows(lab, "qp_export_one", written), rows(lab, "qp_export_two", written))
            good &= imports.compare("records", records(written), records(export(two, "?source=all")))
        finally:
            for service in services:
                service.end()
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()

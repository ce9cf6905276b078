#!/usr/bin/env python3
"""Kills the service (SIGKILL) at random moments of an import, starts it again, and compares what the job has stored in
the end with an undisturbed run: every row but its ids, nothing missing and nothing twice.

    kill-and-resume.py LAB [--articles N] [--kills N] [--per-import N] [--takeovers N]

LAB is the folder of the lab scripts; its MySQL must be up and the service packaged. Databases qp_kill_* are made anew.
Each import is hit --per-import times at most, until --kills are done. --takeovers imports run with two instances on one
database: the one that works is killed, the other has to go on. Exit status 0 when all ends are equal.
"""

import argparse
import base64
import json
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[3]
JAR = pathlib.Path(os.environ.get("QUARKPRESS_JAR", ROOT / "target/quarkus-app/quarkus-run.jar"))
PASSWORD = "for-this-run-only"
SQL_PORT = 13397
SAME = """
SET SESSION group_concat_max_len = 100000000;
SELECT s.source_id, p.post_author, p.post_date, p.post_date_gmt, SHA2(p.post_content, 256), SHA2(p.post_title, 256), SHA2(p.post_excerpt, 256),
  p.post_status, p.comment_status, p.ping_status, p.post_password, p.post_name, p.post_modified, p.post_modified_gmt,
  REPLACE(p.guid, p.ID, 'ID'), p.menu_order, p.post_type, p.comment_count, s.hash,
  (SELECT SHA2(GROUP_CONCAT(m.meta_key, '=', m.meta_value ORDER BY m.meta_key, m.meta_value SEPARATOR "|"), 256)
     FROM wp_postmeta m WHERE m.post_id = p.ID) AS meta,
  (SELECT COUNT(*) FROM wp_postmeta m WHERE m.post_id = p.ID) AS metas,
  (SELECT GROUP_CONCAT(tt.taxonomy, ':', t.slug ORDER BY tt.taxonomy, t.slug) FROM wp_term_relationships r
     JOIN wp_term_taxonomy tt ON tt.term_taxonomy_id = r.term_taxonomy_id JOIN wp_terms t ON t.term_id = tt.term_id
     WHERE r.object_id = p.ID) AS terms
  FROM wp_qp_sources s LEFT JOIN wp_posts p ON p.ID = s.object_id WHERE s.kind = 'post' ORDER BY s.source_id;
SELECT 'posts', COUNT(*) FROM wp_posts;
SELECT 'meta', COUNT(*) FROM wp_postmeta;
SELECT 'stray meta', COUNT(*) FROM wp_postmeta m LEFT JOIN wp_posts p ON p.ID = m.post_id WHERE p.ID IS NULL;
SELECT 'stray terms', COUNT(*) FROM wp_term_relationships r LEFT JOIN wp_posts p ON p.ID = r.object_id WHERE p.ID IS NULL;
SELECT 'term', tt.taxonomy, t.slug, t.name, tt.count FROM wp_term_taxonomy tt JOIN wp_terms t ON t.term_id = tt.term_id
  ORDER BY tt.taxonomy, t.slug, t.name;
SELECT 'journal', kind, action, COUNT(*), COUNT(DISTINCT object_id) FROM wp_qp_import_journal GROUP BY kind, action ORDER BY 2, 3;
SELECT 'job', status, items_read, created, updated, skipped, refused FROM wp_qp_imports ORDER BY id;
SELECT 'left in the spool', COUNT(*) FROM wp_qp_import_spool;
"""


class Service:
    """One instance on a database."""

    def __init__(self, database, port, folder):
        self.base = f"http://127.0.0.1:{port}/wp-json"
        env = dict(
            os.environ,
            QUARKUS_DATASOURCE_JDBC_URL=f"jdbc:mysql://127.0.0.1:{SQL_PORT}/{database}",
            QUARKUS_DATASOURCE_USERNAME="root",
            QUARKUS_DATASOURCE_PASSWORD="lab",
            QUARKUS_HTTP_PORT=str(port),
            QUARKUS_HTTP_HOST="127.0.0.1",
            QUARKPRESS_ADMIN_PASSWORD=PASSWORD,
            QUARKPRESS_DATA_DIR=str(folder / "data"),
            QUARKPRESS_MODEL=str(ROOT / "src/main/resources/quarkpress/model.json"),
        )
        self.log = folder / f"log-{port}"
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                ["java", "-jar", str(JAR)], env=env, cwd=folder, stdout=log, stderr=subprocess.STDOUT
            )
        deadline = time.monotonic() + 180
        while True:
            if self.process.poll() is not None or time.monotonic() > deadline:
                sys.exit("the service does not start:\n" + self.log.read_text(errors="replace")[-4000:])
            try:
                urllib.request.urlopen(self.base + "/", timeout=5).read()
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.3)

    def ask(self, method, path, body=None, kind="application/json"):
        request = urllib.request.Request(self.base + path, data=body, method=method)
        # the administrator's application password is printed at the very first start
        secret = re.search(r"application password +(\S.*)", self.log.read_text(errors="replace"))
        login = "admin:" + (secret.group(1).strip() if secret else Service.secret)
        Service.secret = login.split(":", 1)[1]
        request.add_header("Authorization", "Basic " + base64.b64encode(login.encode()).decode())
        if body is not None:
            request.add_header("Content-Type", kind)
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.loads(answer.read())

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait()


def sql(lab, *args, text=None):
    done = subprocess.run(
        [str(lab / "mysql"), "cli", *args], input=text, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode != 0:
        sys.exit(done.stderr)
    return done.stdout


def fresh(lab, database):
    sql(lab, "-e", f"DROP DATABASE IF EXISTS {database}; CREATE DATABASE {database} CHARACTER SET utf8mb4")


def wait(service, job, until=600, past=0):
    """The job when it is over, or has read more than so many items."""
    deadline = time.monotonic() + until
    while True:
        seen = service.ask("GET", f"/quarkpress/v1/imports/{job}")
        if seen["status"] in ("finished", "failed", "cancelled") or past and seen["counts"]["read"] > past:
            return seen
        if time.monotonic() > deadline:
            sys.exit(f"the job does not end: {seen}")
        time.sleep(0.05 if past else 0.3)


def post(service, articles):
    return service.ask("POST", "/quarkpress/v1/imports?source=kill&create_authors=true", articles, "application/x-ndjson")["id"]


def rows(lab, database):
    return sql(lab, "--batch", "--skip-column-names", database, text=SAME).splitlines()


def compare(name, wanted, got):
    if wanted == got:
        print(f"{name}: equal ({len(got)} rows)", flush=True)
        return True
    missing, extra = sorted(set(wanted) - set(got)), sorted(set(got) - set(wanted))
    print(f"{name}: NOT equal; {len(missing)} rows missing, {len(extra)} not wanted")
    for line in missing[:5]:
        print("  missing:", line[:400])
    for line in extra[:5]:
        print("  not wanted:", line[:400])
    return False


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("lab", type=pathlib.Path)
    args.add_argument("--articles", type=int, default=5000)
    args.add_argument("--kills", type=int, default=20)
    args.add_argument("--per-import", type=int, default=1)
    args.add_argument("--takeovers", type=int, default=1)
    args.add_argument("--port", type=int, default=18480)
    args.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    given = args.parse_args()
    lab = given.lab.resolve()
    print(f"seed {given.seed}")
    chance = random.Random(given.seed)
    articles = subprocess.run(
        ["java", "-jar", str(JAR), "articles", "1", str(given.articles)], capture_output=True, check=True
    ).stdout
    ends = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        fresh(lab, "qp_kill_calm")
        service = Service("qp_kill_calm", given.port, folder)
        began = time.monotonic()
        done = wait(service, post(service, articles))
        print(f"undisturbed: {done['status']}, {done['counts']}, {time.monotonic() - began:.1f} s", flush=True)
        service.end()
        service.log.unlink()
        calm = rows(lab, "qp_kill_calm")
        killed = 0
        while killed < given.kills:
            fresh(lab, "qp_kill_hit")
            service = Service("qp_kill_hit", given.port, folder)
            job = post(service, articles)
            for _ in range(min(given.per_import, given.kills - killed)):
                read = service.ask("GET", f"/quarkpress/v1/imports/{job}")["counts"]["read"]
                wait(service, job, past=chance.randrange(read, max(read + 1, given.articles)) or 1)
                time.sleep(chance.random() * 0.3)
                service.kill()
                killed += 1
                service = Service("qp_kill_hit", given.port, folder)
            wait(service, job)
            service.end()
            service.log.unlink()
            ends.append(compare(f"killed {killed}", calm, rows(lab, "qp_kill_hit")))
        for turn in range(given.takeovers):
            fresh(lab, "qp_kill_two")
            first = Service("qp_kill_two", given.port, folder)
            other = Service("qp_kill_two", given.port + 1, folder)
            job = post(first, articles)
            wait(other, job, past=chance.randrange(given.articles // 2) or 1)
            first.kill()
            wait(other, job)
            other.end()
            first.log.unlink()
            other.log.unlink()
            ends.append(compare(f"taken over {turn + 1}", calm, rows(lab, "qp_kill_two")))
    print(f"{sum(ends)} of {len(ends)} ends equal the undisturbed run, {killed} kills")
    sys.exit(0 if ends and all(ends) else 1)


if __name__ == "__main__":
    main()

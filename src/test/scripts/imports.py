"""What the scripts share that try imports: a service on a database, jobs, and the rows that must be equal in the end."""

import base64
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[3]
JAR = pathlib.Path(os.environ.get("QUARKPRESS_JAR", ROOT / "target/quarkus-app/quarkus-run.jar"))
PASSWORD = "for-this-run-only"
SQL_PORT = 13397  # of the lab's MySQL

# Without it the server may believe that these tables are still empty, and compare each row with each.
COUNT = "ANALYZE TABLE wp_posts, wp_postmeta, wp_qp_sources, wp_term_relationships, wp_terms, wp_term_taxonomy, wp_users;"

# All that an import stores, without ids and without the moment it was done.
SAME = """
SET SESSION group_concat_max_len = 100000000;
SELECT s.source_id, u.user_login, p.post_date, p.post_date_gmt, SHA2(p.post_content, 256), SHA2(p.post_title, 256),
  SHA2(p.post_excerpt, 256), p.post_status, p.comment_status, p.ping_status, p.post_password, p.post_name,
  p.post_modified, p.post_modified_gmt, REPLACE(p.guid, CONCAT('p=', p.ID), 'p=ID'), p.menu_order, p.post_type, p.comment_count, s.hash,
  (SELECT SHA2(GROUP_CONCAT(m.meta_key, '=', m.meta_value ORDER BY m.meta_key, m.meta_value SEPARATOR '|'), 256)
     FROM wp_postmeta m WHERE m.post_id = p.ID) AS meta,
  (SELECT COUNT(*) FROM wp_postmeta m WHERE m.post_id = p.ID) AS metas,
  (SELECT GROUP_CONCAT(tt.taxonomy, ':', t.slug ORDER BY tt.taxonomy, t.slug) FROM wp_term_relationships r
     JOIN wp_term_taxonomy tt ON tt.term_taxonomy_id = r.term_taxonomy_id JOIN wp_terms t ON t.term_id = tt.term_id
     WHERE r.object_id = p.ID) AS terms
  FROM wp_qp_sources s LEFT JOIN wp_posts p ON p.ID = s.object_id LEFT JOIN wp_users u ON u.ID = p.post_author
  WHERE s.kind = 'post' ORDER BY s.source_id;
SELECT 'posts', COUNT(*) FROM wp_posts;
SELECT 'meta', COUNT(*) FROM wp_postmeta;
SELECT 'people', user_login, user_email, display_name FROM wp_users ORDER BY user_login;
SELECT 'stray meta', COUNT(*) FROM wp_postmeta m LEFT JOIN wp_posts p ON p.ID = m.post_id WHERE p.ID IS NULL;
SELECT 'stray terms', COUNT(*) FROM wp_term_relationships r LEFT JOIN wp_posts p ON p.ID = r.object_id WHERE p.ID IS NULL;
SELECT 'term', tt.taxonomy, t.slug, t.name, tt.count FROM wp_term_taxonomy tt JOIN wp_terms t ON t.term_id = tt.term_id
  ORDER BY tt.taxonomy, t.slug, t.name;
SELECT 'journal', kind, action, COUNT(*), COUNT(DISTINCT object_id) FROM wp_qp_import_journal GROUP BY kind, action ORDER BY 2, 3;
SELECT 'job', status, items_read, created, updated, skipped, refused FROM wp_qp_imports ORDER BY id;
SELECT 'left in the spool', COUNT(*) FROM wp_qp_import_spool;
"""


def sql(lab, *args, text=None):
    """What the lab's MySQL answers."""
    done = subprocess.run(
        [str(lab / "mysql"), "cli", *args], input=text, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode != 0:
        sys.exit(done.stderr)
    return done.stdout


def fresh(lab, database):
    """Makes a database anew on the lab's MySQL."""
    sql(lab, "-e", f"DROP DATABASE IF EXISTS {database}; CREATE DATABASE {database} CHARACTER SET utf8mb4")


def serve(database, port, folder):
    """A service on a database of the lab's MySQL."""
    return Service(f"jdbc:mysql://127.0.0.1:{SQL_PORT}/{database}", "root", "lab", port, folder)


class Refused(Exception):
    """An answer that is none of the good ones."""

    def __init__(self, status, body):
        super().__init__(f"{status} {body[:500]}")
        self.status, self.body = status, body


class Service:
    """One instance on a database, which is a JDBC address with a user and a password."""

    secrets = {}

    def __init__(self, jdbc, user, password, port, folder):
        self.base = f"http://127.0.0.1:{port}/wp-json"
        self.jdbc = jdbc
        env = dict(
            os.environ,
            QUARKUS_DATASOURCE_JDBC_URL=jdbc,
            QUARKUS_DATASOURCE_USERNAME=user,
            QUARKUS_DATASOURCE_PASSWORD=password,
            QUARKUS_HTTP_PORT=str(port),
            QUARKUS_HTTP_HOST="127.0.0.1",
            QUARKPRESS_URL="http://site.example",
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
                self.end()
                sys.exit("the service does not start:\n" + self.log.read_text(errors="replace")[-4000:])
            try:
                urllib.request.urlopen(self.base + "/", timeout=5).read()
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.3)

    def secret(self):
        """The administrator's application password, which is printed at the very first start on a database."""
        found = re.findall(r"application password +(\S.*)", self.log.read_text(errors="replace"))
        if found:
            Service.secrets[self.jdbc] = found[-1].strip()
        return Service.secrets[self.jdbc]

    def ask(self, method, path, body=None, kind="application/json", timeout=120):
        """What is answered, as JSON."""
        return json.loads(self.read(method, path, body, kind, timeout))

    def read(self, method, path, body=None, kind="application/json", timeout=120):
        """What is answered, as bytes."""
        request = urllib.request.Request(self.base + path, data=body, method=method)
        login = "admin:" + self.secret()
        request.add_header("Authorization", "Basic " + base64.b64encode(login.encode()).decode())
        if body is not None:
            request.add_header("Content-Type", kind)
        try:
            with urllib.request.urlopen(request, timeout=timeout) as answer:
                return answer.read()
        except urllib.error.HTTPError as refused:
            raise Refused(refused.code, refused.read().decode("utf-8", "replace")) from None

    def start(self, articles, query="source=trial&create_authors=true", kind="application/x-ndjson"):
        """The number of a new job that takes these articles."""
        return self.ask("POST", f"/quarkpress/v1/imports?{query}", articles, kind)["id"]

    def job(self, number):
        return self.ask("GET", f"/quarkpress/v1/imports/{number}")

    def wait(self, number, until=600, past=0):
        """The job when it is over, or has read more than so many items; asked again when the database is away."""
        deadline = time.monotonic() + until
        seen = None
        while True:
            try:
                seen = self.job(number)
                over = seen["status"] in ("finished", "failed", "cancelled")
                if over or past and seen["counts"]["read"] >= past:
                    return seen
            except Refused as away:
                if away.status < 500:
                    raise
            if time.monotonic() > deadline:
                sys.exit(f"the job does not end: {seen}")
            time.sleep(0.05 if past else 0.3)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.kill()


def articles(count):
    """So many made-up articles, a line each."""
    return subprocess.run(
        ["java", "-jar", str(JAR), "articles", "1", str(count)], capture_output=True, check=True
    ).stdout


def compare(name, wanted, got):
    """Whether two lists of rows are equal; says so, or what is different."""
    if wanted == got:
        print(f"{name}: equal ({len(got)} rows)", flush=True)
        return True
    missing, extra = sorted(set(wanted) - set(got)), sorted(set(got) - set(wanted))
    print(f"{name}: NOT equal; {len(missing)} rows missing, {len(extra)} not wanted")
    for line in missing[:5]:
        print("  missing:", line[:400])
    for line in extra[:5]:
        print("  not wanted:", line[:400], flush=True)
    return False

#!/usr/bin/env python3
"""An import while its database fails: a full disk, a server that takes no writes, connections and servers that die,
deadlocks, statements that are too long, other SQL modes; on MySQL and on MariaDB. Each time the tables must equal those
of an undisturbed run on MySQL in the end.

    faults.py LAB [--articles N] [--minutes N] [--port N] [--only NAME,...]

LAB is the folder of the lab scripts: the MySQL that they have unpacked, and Debian's MariaDB, are run on data folders
and ports of their own. Needs root, to mount a small file system. Names: calm full readonly cut crash locks modes packet.
Exit status 0 when all that was tried holds.
"""

import argparse
import atexit
import errno
import glob
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import imports

LAB_DIR = pathlib.Path(os.environ.get("LAB_DIR", "/tmp/lab"))
USER, SECRET, DATABASE = "quark", "only-here", "site"
SIZE_MB = 420
PACKET = 1 << 20

# Files of tables get small again, so that a full disk is felt.
WIPE = """
TRUNCATE wp_posts; TRUNCATE wp_postmeta; TRUNCATE wp_comments; TRUNCATE wp_commentmeta; TRUNCATE wp_term_relationships;
DELETE FROM wp_term_taxonomy WHERE term_id > 1; DELETE FROM wp_terms WHERE term_id > 1; UPDATE wp_term_taxonomy SET count = 0;
DELETE FROM wp_users WHERE ID > 1; DELETE FROM wp_usermeta WHERE user_id > 1;
TRUNCATE wp_qp_sources; TRUNCATE wp_qp_imports; TRUNCATE wp_qp_import_spool; TRUNCATE wp_qp_import_errors;
TRUNCATE wp_qp_import_journal; DELETE FROM wp_qp_locks;
"""
WHOLE = """
SELECT COUNT(*) = (SELECT COUNT(*) FROM wp_qp_sources) AND COUNT(*) = (SELECT created FROM wp_qp_imports LIMIT 1)
  AND COUNT(*) = (SELECT COUNT(*) FROM wp_qp_import_journal WHERE kind = 'post') FROM wp_posts;
"""
DISORDER = """
SET SESSION innodb_lock_wait_timeout = 2;
START TRANSACTION;
SELECT COUNT(*) FROM (SELECT term_id FROM wp_terms ORDER BY term_id DESC FOR UPDATE) t;
UPDATE wp_term_taxonomy SET description = description ORDER BY term_taxonomy_id DESC;
DO SLEEP(0.05);
SELECT COUNT(*) FROM (SELECT name FROM wp_qp_locks ORDER BY name DESC FOR UPDATE) l;
SELECT COUNT(*) FROM (SELECT ID FROM wp_posts ORDER BY ID DESC LIMIT 300 FOR UPDATE) p;
DO SLEEP(0.05);
SELECT id FROM wp_qp_imports FOR UPDATE;
COMMIT;
"""


class Server:
    """A database server of our own on a small file system of its own."""

    def __init__(self, kind, folder, port, mode):
        self.kind, self.port, self.process = kind, port, None
        self.mount = folder / kind
        self.mount.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE_MB}m", "tmpfs", str(self.mount)], check=True)
        atexit.register(subprocess.run, ["umount", "-l", str(self.mount)])
        self.data, self.socket = self.mount / "data", folder / f"{kind}.sock"
        self.log = folder / f"{kind}.log"
        self.options = [
            f"--datadir={self.data}", "--user=root", "--bind-address=127.0.0.1", f"--port={port}",
            f"--tmpdir={self.mount}", f"--socket={self.socket}", f"--pid-file={folder / kind}.pid", "--skip-name-resolve", f"--sql-mode={mode}",
            "--innodb-buffer-pool-size=128M", "--character-set-server=utf8mb4",
        ]
        if kind == "mysql":
            sid = LAB_DIR / "sid"
            loader = [*glob.glob(str(sid / "usr/lib*/ld-linux*.so.*")), "--library-path",
                      *glob.glob(str(sid / "usr/lib/*-linux-gnu"))]
            share = [f"--character-sets-dir={sid}/usr/share/mysql/charsets"]
            self.program = [*loader, f"{sid}/usr/sbin/mysqld", "--no-defaults"]
            self.options += [*share, f"--basedir={sid}/usr", f"--plugin-dir={sid}/usr/lib/mysql/plugin",
                             f"--lc-messages-dir={sid}/usr/share/mysql", "--mysqlx=OFF", "--secure-file-priv=NULL",
                             "--disable-log-bin", "--innodb-redo-log-capacity=32M", "--innodb-flush-method=fsync"]
            self.client = [*loader, f"{sid}/usr/bin/mysql", "--no-defaults", *share]
            make = [*self.program, *self.options, "--initialize-insecure"]
        else:
            self.program = ["/usr/sbin/mariadbd", "--no-defaults"]
            self.options += ["--innodb-log-file-size=32M", "--innodb-flush-method=fsync"]
            self.client = ["/usr/bin/mariadb", "--no-defaults"]
            make = ["/usr/bin/mariadb-install-db", "--no-defaults", "--user=root", f"--datadir={self.data}",
                    "--skip-test-db", "--auth-root-authentication-method=normal"]
        self.client += [f"--socket={self.socket}", "-uroot", "--default-character-set=utf8mb4"]
        with open(self.log, "ab") as log:
            subprocess.run(make, stdout=log, stderr=log, check=True, timeout=120)
        atexit.register(self.kill)
        self.up()
        self.sql(f"CREATE DATABASE {DATABASE} CHARACTER SET utf8mb4;"
                 f" CREATE USER {USER}@'127.0.0.1' IDENTIFIED BY '{SECRET}';"
                 f" GRANT ALL ON {DATABASE}.* TO {USER}@'127.0.0.1'", database="")
        self.jdbc = f"jdbc:mysql://127.0.0.1:{port}/{DATABASE}?sslMode=DISABLED&allowPublicKeyRetrieval=true"

    def up(self, *more):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen([*self.program, *self.options, *more], stdout=log, stderr=log)
        deadline = time.monotonic() + 90
        while subprocess.run([*self.client, "-e", "SELECT 1"], capture_output=True).returncode != 0:
            if self.process.poll() is not None or time.monotonic() > deadline:
                sys.exit(f"{self.kind} does not start:\n" + self.log.read_text(errors="replace")[-2000:])
            time.sleep(0.2)

    def kill(self):
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def sql(self, text, database=DATABASE, check=True, timeout=120):
        done = subprocess.run(
            [*self.client, "--batch", "--skip-column-names", *([] if check else ["--force"]), *filter(None, [database])],
            input=text, capture_output=True, text=True, encoding="utf-8", timeout=timeout,
        )
        if check and done.returncode != 0:
            sys.exit(f"{self.kind}: {done.stderr}")
        return done.stdout

    def cut(self):
        """Ends all connections of the service."""
        ids = self.sql(f"SELECT id FROM information_schema.processlist WHERE user = '{USER}'", database="").split()
        self.sql(" ".join(f"KILL {one};" for one in ids), database="", check=False)
        return len(ids)

    def free(self):
        room = os.statvfs(self.mount)
        return room.f_bavail * room.f_frsize

    def fill(self):
        """A file that leaves a megabyte at most; the server writes meanwhile, so that less may be free than a moment ago."""
        filler = self.mount / "filler"
        with open(filler, "wb") as file:
            while self.free() > 1 << 20:
                try:
                    os.posix_fallocate(file.fileno(), 0, max(1, self.free() - (1 << 20)))
                    break
                except OSError as full:
                    if full.errno != errno.ENOSPC:
                        raise
        return filler


class Trial:
    """A server with a service on it, and what is tried with them."""

    def __init__(self, server, port, folder, articles, calm):
        self.server, self.articles, self.calm = server, articles, calm
        folder = folder / f"service-{server.kind}"
        folder.mkdir()
        self.service = imports.Service(server.jdbc, USER, SECRET, port, folder)
        atexit.register(self.service.end)
        self.good = []

    def say(self, text):
        print(f"{self.server.kind}: {text}", flush=True)

    def holds(self, text, fact):
        self.say(f"{'yes' if fact else 'NO'}: {text}")
        self.good.append(bool(fact))

    def begin(self, past=1):
        """A job that has begun to store."""
        self.server.sql(WIPE)
        job = self.service.start(self.articles)
        if past:
            seen = self.service.wait(job, until=120, past=past)
            if seen["status"] == "finished":
                self.say("the machine is too fast for so few articles: what follows came after the end")
        return job

    def end(self, name, job):
        done = self.service.wait(job, until=180)
        if done["status"] != "finished":
            self.say(str(done))
        got = self.rows()
        self.good.append(imports.compare(f"{self.server.kind}: {name}", self.calm or got, got))
        return got

    def rows(self):
        self.server.sql(imports.COUNT)
        return self.server.sql(imports.SAME).splitlines()

    def until_told(self, job, words, seconds=60):
        """The message of a job that waits."""
        deadline = time.monotonic() + seconds
        message = ""
        while time.monotonic() < deadline:
            try:
                seen = self.service.job(job)
                message = seen.get("message", "")
                if words in message or seen["status"] not in ("running", "queued"):
                    return message
            except imports.Refused:
                pass
            time.sleep(0.2)
        return message

    def whole(self):
        return self.server.sql(WHOLE).strip() == "1"

    def lives(self):
        return self.service.process.poll() is None

    def try_calm(self):
        return self.end("undisturbed", self.begin(past=0))

    def try_full(self):
        """The disk gets full in the middle, and has room again later."""
        job = self.begin()
        filler = self.server.fill()
        message = self.until_told(job, "no room")
        self.holds(f"waits for room: {message!r}", "no room" in message or "cannot be reached" in message)
        self.holds("the service lives", self.lives())
        filler.unlink()
        if self.server.process.poll() is not None:
            self.say("the server itself gave up; it is started again")
            self.server.up()
        self.holds("nothing is stored by halves", self.whole())
        self.end("full disk", job)

    def try_readonly(self):
        """The server takes no writes for a while."""
        job = self.begin()
        switch = "super_read_only" if self.server.kind == "mysql" else "read_only"
        self.server.sql(f"SET GLOBAL {switch} = 1", database="")
        try:
            message = self.until_told(job, "no writes")
            self.holds(f"waits for writes: {message!r}", "no writes" in message)
            self.holds("nothing is stored by halves", self.whole())
            self.service.ask("GET", "/wp/v2/posts?per_page=1&_fields=id")
            try:
                self.service.start(self.articles, "source=other")
                self.holds("a new job is refused", False)
            except imports.Refused as refused:
                body = json.loads(refused.body)
                self.holds(f"a new job is refused: {refused.status} {body['code']}",
                           refused.status == 503 and body["data"]["status"] == 503)
            self.holds("and leaves nothing", self.server.sql("SELECT COUNT(*) FROM wp_qp_imports").strip() == "1")
        finally:
            self.server.sql("SET GLOBAL read_only = 0", database="")
        self.end("read-only for a while", job)

    def try_cut(self):
        """Every 200 ms all connections are ended."""
        job = self.begin()
        cuts = 0
        end = time.monotonic() + 6
        while time.monotonic() < end:
            cuts += self.server.cut()
            time.sleep(0.2)
        self.say(f"{cuts} connections were ended")
        self.end("connections cut", job)

    def try_crash(self):
        """The server is killed and comes back after a while."""
        job = self.begin(past=501)
        self.server.kill()
        time.sleep(2)
        self.holds("the service lives", self.lives())
        self.server.up()
        self.end("server killed and started", job)

    def try_locks(self):
        """Others lock the same rows in another order."""
        job = self.begin(past=0)
        over = threading.Event()

        def disturb():
            while not over.is_set():
                self.server.sql(DISORDER * 5, check=False)

        others = [threading.Thread(target=disturb) for _ in range(2)]
        for other in others:
            other.start()
        try:
            time.sleep(10)
        finally:
            over.set()
            for other in others:
                other.join()
        self.end("others lock in another order", job)
        found = self.server.sql("SELECT count FROM information_schema.innodb_metrics WHERE name = 'lock_deadlocks'", "")
        self.say(f"deadlocks: {found.strip()}")

    def try_modes(self):
        """The server's own SQL mode is another one."""
        for mode in ("TRADITIONAL", "ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES", ""):
            self.server.sql(f"SET GLOBAL sql_mode = '{mode}'", database="")
            self.server.cut()
            time.sleep(0.5)
            self.end(f"SQL mode '{mode}'", self.begin(past=0))

    def try_packet(self):
        """Some articles are longer than the server takes at once."""
        self.server.sql(f"SET GLOBAL max_allowed_packet = {PACKET}", database="")
        self.server.cut()
        time.sleep(0.5)
        self.server.sql(WIPE)
        lines = [{"source_id": f"small-{i}", "title": f"Small {i}", "content": "<p>" + "few words " * 4000 + "</p>"}
                 for i in range(50)]
        letters = random.Random(1)
        lines[20]["content"] = "<p>" + "many words " * (3 * PACKET // 11) + "</p>"
        lines[33]["content"] = "".join(letters.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=3 * PACKET))
        body = "\n".join(json.dumps(line) for line in lines).encode()
        done = self.service.wait(self.service.start(body, "source=packets"), until=120)
        self.holds(f"48 of 50 are stored: {done['status']} {done['counts']}",
                   done["status"] == "finished" and done["counts"]["created"] == 48 and done["counts"]["refused"] == 2)
        reasons = self.server.sql("SELECT line, code FROM wp_qp_import_errors ORDER BY line").split()
        self.holds(f"and the others told: {reasons}",
                   reasons == ["21", "quarkpress_item_too_large", "34", "quarkpress_item_too_large"])
        self.server.sql(f"SET GLOBAL max_allowed_packet = {16 << 20}", database="")
        self.server.cut()
        time.sleep(0.5)


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("lab", type=pathlib.Path)
    args.add_argument("--articles", type=int, default=3000)
    args.add_argument("--minutes", type=int, default=20, help="give up after so many")
    args.add_argument("--port", type=int, default=18490)
    args.add_argument("--only", default="", help="names of what is tried, the calm run comes always")
    given = args.parse_args()
    if os.geteuid() != 0:
        sys.exit("run it as root: it mounts small file systems")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended"))
    signal.signal(signal.SIGALRM, lambda *_: sys.exit(f"not over after {given.minutes} minutes"))
    signal.alarm(given.minutes * 60)
    if not (LAB_DIR / "sid").exists():
        subprocess.run([str(given.lab.resolve() / "mysql"), "up"], check=True, stdout=subprocess.DEVNULL)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="qp-faults-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    articles = imports.articles(given.articles)
    wanted = [name for name in given.only.split(",") if name]
    plan = {
        "mysql": ("calm", "full", "readonly", "cut", "crash", "locks", "modes"),
        "mariadb": ("calm", "full", "readonly", "crash", "packet"),
    }
    good, calm = [], None
    for i, (kind, names) in enumerate(plan.items()):
        server = Server(kind, folder, given.port + 2 * i, "" if kind == "mysql" else "TRADITIONAL")
        trial = Trial(server, given.port + 2 * i + 1, folder, articles, calm)
        for name in names:
            if name == "calm" or not wanted or name in wanted:
                began = time.monotonic()
                rows = getattr(trial, "try_" + name)()
                trial.say(f"{name} took {time.monotonic() - began:.0f} s")
                if name == "calm" and calm is None:
                    calm = trial.calm = rows
                    made = f"{given.articles}\t{given.articles}\t0\t0\t0"
                    trial.holds("all articles are stored", any(made in row for row in rows))
        trial.service.end()
        server.kill()
        good += trial.good
    print(f"{sum(good)} of {len(good)} hold")
    sys.exit(0 if good and all(good) else 1)


if __name__ == "__main__":
    main()

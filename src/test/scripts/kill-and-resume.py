#!/usr/bin/env python3
"""Kills the service (SIGKILL) at random moments of an import, starts it again, and compares what the job has stored in
the end with an undisturbed run: every row but its ids, nothing missing and nothing twice.

    kill-and-resume.py LAB [--articles N] [--kills N] [--per-import N] [--each-chunk] [--takeovers N]
    kill-and-resume.py LAB --articles 5000 --kills 20       (the big form, which is the usual one)

LAB is the folder of the lab scripts; its MySQL must be up and the service packaged. Databases qp_kill_* are made anew.
Each import is hit --per-import times at most, until --kills are done. With --each-chunk one more import is hit as soon as
each of its chunks is counted. --takeovers imports run with two instances on one
database: the one that works is killed, the other has to go on. Exit status 0 when all ends are equal.
"""

import argparse
import pathlib
import random
import sys
import tempfile
import time

import imports


def rows(lab, database):
    imports.sql(lab, database, text=imports.COUNT)
    return imports.sql(lab, "--batch", "--skip-column-names", database, text=imports.SAME).splitlines()


def after_each_chunk(lab, start, port, articles, calm):
    """Whether an import ends right whose service dies whenever a chunk has been counted."""
    imports.fresh(lab, "qp_kill_hit")
    service = start("qp_kill_hit", port)
    job = service.start(articles)
    read = kills = 0
    while True:
        seen = service.wait(job, past=read + 1)
        if seen["status"] != "running" or seen["counts"]["read"] >= articles.count(b"\n"):
            break
        read = seen["counts"]["read"]
        service.kill()
        kills += 1
        service = start("qp_kill_hit", port)
    service.wait(job)
    service.end()
    return imports.compare(f"killed after each chunk, {kills} times", calm, rows(lab, "qp_kill_hit"))


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("lab", type=pathlib.Path)
    args.add_argument("--articles", type=int, default=5000)
    args.add_argument("--kills", type=int, default=20)
    args.add_argument("--per-import", type=int, default=1)
    args.add_argument("--each-chunk", action="store_true")
    args.add_argument("--takeovers", type=int, default=1)
    args.add_argument("--port", type=int, default=18480)
    args.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    given = args.parse_args()
    lab = given.lab.resolve()
    print(f"seed {given.seed}")
    chance = random.Random(given.seed)
    articles = imports.articles(given.articles)
    services = []

    def start(database, port):
        services.append(imports.serve(database, port, folder))
        return services[-1]

    ends = []
    killed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        try:
            imports.fresh(lab, "qp_kill_calm")
            service = start("qp_kill_calm", given.port)
            began = time.monotonic()
            done = service.wait(service.start(articles))
            print(f"undisturbed: {done['status']}, {done['counts']}, {time.monotonic() - began:.1f} s", flush=True)
            ends.append(done["status"] == "finished" and done["counts"]["created"] == given.articles)
            service.end()
            calm = rows(lab, "qp_kill_calm")
            while killed < given.kills:
                imports.fresh(lab, "qp_kill_hit")
                service = start("qp_kill_hit", given.port)
                job = service.start(articles)
                for _ in range(min(given.per_import, given.kills - killed)):
                    read = service.job(job)["counts"]["read"]
                    service.wait(job, past=chance.randrange(read, max(read + 1, given.articles)) or 1)
                    time.sleep(chance.random() * 0.3)
                    service.kill()
                    killed += 1
                    service = start("qp_kill_hit", given.port)
                service.wait(job)
                service.end()
                ends.append(imports.compare(f"killed {killed}", calm, rows(lab, "qp_kill_hit")))
            if given.each_chunk:
                ends.append(after_each_chunk(lab, start, given.port, articles, calm))
            for turn in range(given.takeovers):
                imports.fresh(lab, "qp_kill_two")
                first = start("qp_kill_two", given.port)
                secret = first.secret()
                other = start("qp_kill_two", given.port + 1)
                imports.Service.secrets[other.jdbc] = secret
                job = first.start(articles)
                read = other.wait(job, past=chance.randrange(given.articles // 2) or 1)["counts"]["read"]
                first.kill()
                began = time.monotonic()
                other.wait(job, past=read + 501)
                print(f"the other instance goes on after {time.monotonic() - began:.1f} s", flush=True)
                other.wait(job)
                other.end()
                ends.append(imports.compare(f"taken over {turn + 1}", calm, rows(lab, "qp_kill_two")))
        finally:
            for service in services:
                service.end()
    print(f"{sum(ends)} of {len(ends)} ends are right, {killed} kills")
    sys.exit(0 if ends and all(ends) else 1)


if __name__ == "__main__":
    main()

"""Asks for ten posts, never twice the same way, and prints what part of the processor time rendering has.

usage: share.py OURS SECONDS RENDERING_MICROSECONDS PID...    (the service's process, then the database's)
"""
import http.client, itertools, os, sys, threading, time, urllib.parse

base, seconds, rendering, *pids = sys.argv[1:]
host = urllib.parse.urlparse(base).netloc
numbers = itertools.count(1)


def spent(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def ask(until, done):
    connection = http.client.HTTPConnection(host)
    while time.time() < until:
        connection.request("GET", f"/wp-json/wp/v2/posts?excerpt_length={next(numbers)}")
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            sys.exit(f"{answer.status} instead of a list")
        done.append(1)


def load(length):
    done, until = [], time.time() + length
    threads = [threading.Thread(target=ask, args=(until, done)) for _ in range(4)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    return len(done)


load(40)  # until the compiler of the JVM has settled
before = [spent(pid) for pid in pids]
count = load(float(seconds))
each = [(spent(pid) - start) / count * 1e6 for pid, start in zip(pids, before)]
total = sum(each) + int(rendering)
print(f"answering, service          {each[0]:8.0f} us")
print(f"answering, database         {sum(each[1:]):8.0f} us")
print(f"rendering ten articles      {int(rendering):8.0f} us")
print(f"share of rendering          {int(rendering) / total * 100:8.1f} %   (of the service alone {int(rendering) / (each[0] + int(rendering)) * 100:.1f} %)")

"""Runs an import command and watches its job: watch_import.py URL PASSWORD_FILE SERVICE_PID -- COMMAND...

Prints, as name=value: articles a second of the whole command, the file's way to the service included; articles a second
from the first counted to the last; the rate of the last tenth over that of the first; the largest resident memory of the
service, and its largest heap as its metrics tell.
"""

import base64
import json
import subprocess
import sys
import time
import urllib.request


def get(url, credentials):
    request = urllib.request.Request(url, headers={"Authorization": "Basic " + credentials})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.read().decode()


def resident(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS"))


def heap(base):
    with urllib.request.urlopen(base + "/q/metrics", timeout=30) as answer:
        lines = answer.read().decode().splitlines()
    return sum(float(line.split()[-1]) for line in lines
               if line.startswith("jvm_memory_used_bytes") and 'area="heap"' in line) / 2**20


def at(samples, count):
    """When so many had been read, between the two samples around it."""
    for (t0, n0), (t1, n1) in zip(samples, samples[1:]):
        if n0 <= count <= n1 and n1 > n0:
            return t0 + (t1 - t0) * (count - n0) / (n1 - n0)
    return samples[-1][0]


def main():
    base, password_file, pid = sys.argv[1:4]
    command = sys.argv[sys.argv.index("--") + 1:]
    with open(password_file) as file:
        credentials = base64.b64encode(("admin:" + file.read().strip()).encode()).decode()
    imports = base + "/wp-json/quarkpress/v1/imports"
    before = {job["id"] for job in json.loads(get(imports + "?per_page=1", credentials))}
    begun = time.monotonic()
    process = subprocess.Popen(command)
    samples, memory, used, job_id, round_ = [], 0.0, 0.0, None, 0
    while process.poll() is None:
        time.sleep(0.2)
        memory = max(memory, resident(pid))
        if round_ % 5 == 0:
            used = max(used, heap(base))
        round_ += 1
        if job_id is None:
            job_id = next((job["id"] for job in json.loads(get(imports + "?per_page=1", credentials))
                           if job["id"] not in before), None)
            continue
        read = json.loads(get(f"{imports}/{job_id}", credentials))["counts"]["read"]
        samples.append((time.monotonic(), read))
    took = time.monotonic() - begun
    while len(samples) > 1 and samples[1][1] == 0:  # the file was still on its way
        samples.pop(0)
    if len(samples) < 3 or samples[-1][1] == 0:
        sys.exit("too few articles to tell anything")
    n0, total = samples[0][1], samples[-1][1]
    start, end = samples[0][0], at(samples, total)
    print(f"posts_per_second_with_sending={total / took:.0f}")
    print(f"posts_per_second={(total - n0) / max(end - start, 1e-3):.0f}")
    first = at(samples, n0 + (total - n0) * 0.1) - start
    last = end - at(samples, n0 + (total - n0) * 0.9)
    print(f"last_tenth_over_first={first / max(last, 1e-3):.2f}")
    print(f"resident_mb={memory:.0f}")
    print(f"heap_mb={used:.0f}")
    sys.exit(process.returncode)


main()

"""Runs ApacheBench against us and WordPress in turns and prints requests a second and their ratio.

usage: ratios.py OURS WORDPRESS LOGIN:PASSWORD BODY_FILE SECONDS CLIENTS
"""
import re, subprocess, sys

ours, wordpress, credentials, body, seconds, clients = sys.argv[1:]
CASES = [
    ("GET posts (10)", "/wp-json/wp/v2/posts", []),
    ("GET posts (10), _embed", "/wp-json/wp/v2/posts?_embed", []),
    ("GET posts (100)", "/wp-json/wp/v2/posts?per_page=100", []),
    ("GET posts (10), editing", "/wp-json/wp/v2/posts?context=edit", ["-A", credentials]),
    ("GET one post", "/wp-json/wp/v2/posts?slug=field-notes-000001", []),
    ("POST with 16 meta", "/wp-json/wp/v2/posts", ["-A", credentials, "-p", body, "-T", "application/json"]),
]


def rate(base, path, options, seconds=seconds):
    command = ["ab", "-q", "-k", "-l", "-r", "-s", "60", "-t", seconds, "-n", "1000000", "-c", clients, *options, base + path]
    out = subprocess.run(command, capture_output=True, text=True).stdout
    bad = int((re.search(r"Non-2xx responses:\s+(\d+)", out) or [0, 0])[1])
    done = int(re.search(r"Complete requests:\s+(\d+)", out)[1])
    if bad:
        sys.exit(f"{bad} of {done} answers of {base + path} were errors")
    return float(re.search(r"Requests per second:\s+([\d.]+)", out)[1])


rate(ours, CASES[0][1], CASES[0][2], "40")  # until the compiler of the JVM has settled; PHP's opcache needs one request
print(f"{'':28}{'ours':>10}{'WordPress':>12}{'ratio':>9}")
for name, path, options in CASES:
    for base in (ours, ours, wordpress):  # the first round only warms us up
        result = rate(base, path, options)
        if base == ours:
            mine = result
    print(f"{name:28}{mine:>8.0f}/s{result:>10.1f}/s{mine / result:>8.1f}x", flush=True)

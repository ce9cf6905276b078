#!/usr/bin/env bash
# Measures the service against a real WordPress on the same rows, in one run, and prints ratios.
#
#   mvn -q package -DskipTests && src/test/benchmark/against-wordpress.sh
#
# Needs the lab (../shared/lab), Python 3 and ApacheBench (apt-get install apache2-utils). Everything listens on
# loopback. Both sides answer from one MySQL schema, `qp_bench`, which is overwritten.
set -euo pipefail
cd "$(dirname "$0")/../../.."
shared=$(cd ../shared && pwd)
port=${BENCH_PORT:-18095}
posts=${BENCH_POSTS:-200}
seconds=${BENCH_SECONDS:-10}
clients=${BENCH_CLIENTS:-4}
work=$(mktemp -d)
trap 'kill "${service:-}" 2>/dev/null || true; rm -rf "$work"' EXIT

mkdir "$work/mu"
cp "$shared/conformance/reference/mu-plugins/registrations.php" "$work/mu/"
cp "$shared/data/model.json" "$work/mu/"
"$shared/lab/mysql" up >/dev/null
facts=$(LAB_DIR=${BENCH_LAB_DIR:-${TMPDIR:-/tmp}/lab-bench} LAB_WP_PORT=18092 LAB_MU_PLUGINS="$work/mu" WP_DB_HOST=127.0.0.1 \
    WP_DB_PORT=13397 WP_DB_USER=root WP_DB_PASSWORD=lab WP_DB_NAME=qp_bench "$shared/lab/wordpress" up)
wordpress=$(sed -n 's/^url=//p' <<<"$facts")
password=$(sed -n 's/^app_password=//p' <<<"$facts")

QUARKUS_HTTP_PORT=$port QUARKUS_HTTP_HOST=127.0.0.1 QUARKPRESS_MODEL="$work/mu/model.json" \
    QUARKUS_DATASOURCE_JDBC_URL=jdbc:mysql://127.0.0.1:13397/qp_bench \
    QUARKUS_DATASOURCE_USERNAME=root QUARKUS_DATASOURCE_PASSWORD=lab \
    java -Xmx512m -jar target/quarkus-app/quarkus-run.jar >"$work/service.log" 2>&1 &
service=$!
ours=http://127.0.0.1:$port
for _ in $(seq 60); do curl -sf -o /dev/null "$ours/wp-json/" && break; sleep 1; done

python3 src/test/benchmark/make_posts.py "$shared/data/articles-200.ndjson" "$ours" "admin:$password" "$posts" "$work/post.json"
python3 src/test/benchmark/ratios.py "$ours" "$wordpress" "admin:$password" "$work/post.json" "$seconds" "$clients"

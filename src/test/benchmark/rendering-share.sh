#!/usr/bin/env bash
# How much of the processor time of answering ten posts is rendering, when no rendered text is remembered.
#
#   mvn -q package -DskipTests && src/test/benchmark/rendering-share.sh
#
# Asks for the list with another excerpt_length each time, so that no remembered member fits, and reads from /proc what
# the service and the database spent; rendering by itself is measured by RenderingCost, on the same articles. Needs the
# lab's MySQL (../shared/lab), Linux and Python 3. The schema qp_share is overwritten.
set -euo pipefail
cd "$(dirname "$0")/../../.."
shared=$(cd ../shared && pwd)
port=${BENCH_PORT:-18097}
seconds=${BENCH_SECONDS:-15}
work=$(mktemp -d)
trap 'kill "${service:-}" 2>/dev/null || true; rm -rf "$work"' EXIT

"$shared/lab/mysql" up >/dev/null
"$shared/lab/mysql" cli -e 'DROP DATABASE IF EXISTS qp_share; CREATE DATABASE qp_share CHARACTER SET utf8mb4'
QUARKUS_HTTP_PORT=$port QUARKUS_HTTP_HOST=127.0.0.1 QUARKPRESS_MODEL="$shared/data/model.json" \
    QUARKPRESS_DATA_DIR="$work/data" QUARKUS_DATASOURCE_JDBC_URL=jdbc:mysql://127.0.0.1:13397/qp_share \
    QUARKUS_DATASOURCE_USERNAME=root QUARKUS_DATASOURCE_PASSWORD=lab \
    java -Xmx512m -jar target/quarkus-app/quarkus-run.jar >"$work/log" 2>&1 &
service=$!
for _ in $(seq 60); do curl -sf -o /dev/null "http://127.0.0.1:$port/wp-json/" && break; sleep 1; done
password=$(sed -n 's/^ *application password  *//p' "$work/log" | head -1)
java -jar target/quarkus-app/quarkus-run.jar articles 1 10 >"$work/articles.ndjson"
python3 src/test/benchmark/make_posts.py "$work/articles.ndjson" "http://127.0.0.1:$port" "admin:$password" 10 "$work/post.json"
database=$(pgrep -f "mysqld .*13397" | head -1 || true)
rendering=$(java -cp "target/test-classes:target/classes:$(ls target/quarkus-app/lib/main/*.jar | tr '\n' ':')" \
    org.quarkpress.content.RenderingCost)
python3 src/test/benchmark/share.py "http://127.0.0.1:$port" "$seconds" "$rendering" "$service" ${database:+"$database"}

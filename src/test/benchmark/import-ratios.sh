#!/usr/bin/env bash
# How fast importing is beside what the database itself can take, and beside posting one by one to a WordPress: the same
# articles, the same MySQL at its default durability, one run, ratios.
#
#   mvn -q package -DskipTests && src/test/benchmark/import-ratios.sh
#
# Needs the lab (../shared/lab), Linux, Python 3 and curl; everything listens on loopback. The schemas qp_ratios_jdbc,
# qp_ratios and qp_bench are overwritten. BENCH_ARTICLES (20000) are imported, BENCH_POSTED (300) posted.
set -euo pipefail
cd "$(dirname "$0")/../../.."
shared=$(cd ../shared && pwd)
port=${BENCH_PORT:-18099}
count=${BENCH_ARTICLES:-20000}
posted=${BENCH_POSTED:-300}
work=$(mktemp -d)
jar=target/quarkus-app/quarkus-run.jar
service=
end() {
  [[ ! $service ]] || { kill "$service" && wait "$service"; } 2>/dev/null || true
  rm -rf "$work"
}
trap end EXIT
value() { sed -n "s/^$1=//p" "$2" | tail -1; }

"$shared/lab/mysql" up >/dev/null
java -jar "$jar" articles 1 "$count" | sed -E 's/"author": "[^"]*"/"author": "admin"/' >"$work/articles.ndjson"
libraries=$(printf '%s:' target/quarkus-app/lib/main/*.jar)
plain() {
  java -Xmx512m -cp "target/test-classes:target/classes:$libraries" org.quarkpress.bulk.JdbcBaseline \
    'jdbc:mysql://127.0.0.1:13397/' qp_ratios_jdbc root lab "$work/articles.ndjson"
}

echo "== plain inserts of $count articles"
plain | tee "$work/jdbc1"

echo "== import of $count articles, twice"
"$shared/lab/mysql" cli -e 'DROP DATABASE IF EXISTS qp_ratios; CREATE DATABASE qp_ratios CHARACTER SET utf8mb4'
QUARKUS_HTTP_PORT=$port QUARKUS_HTTP_HOST=127.0.0.1 QUARKPRESS_MODEL=src/main/resources/quarkpress/model.json \
  QUARKPRESS_DATA_DIR="$work/data" QUARKUS_DATASOURCE_JDBC_URL=jdbc:mysql://127.0.0.1:13397/qp_ratios \
  QUARKUS_DATASOURCE_USERNAME=root QUARKUS_DATASOURCE_PASSWORD=lab java -Xmx512m -jar "$jar" >"$work/log" 2>&1 &
service=$!
for _ in $(seq 240); do
  curl -sf -o /dev/null "http://127.0.0.1:$port/wp-json/" && break
  kill -0 "$service" 2>/dev/null || { cat "$work/log"; exit 1; }
  sleep 0.5
done
sed -n 's/^ *application password  *//p' "$work/log" | head -1 >"$work/password"
import() {
  python3 src/test/benchmark/watch_import.py "http://127.0.0.1:$port" "$work/password" "$service" -- \
    java -jar "$jar" import "$1" --source "$2" \
    --to "http://127.0.0.1:$port" --user admin --password-file "$work/password"
}
head -n $((count / 10)) "$work/articles.ndjson" | sed 's/"slug": "/&warm-/' >"$work/warm.ndjson"
import "$work/warm.ndjson" warm >/dev/null # until the compiler of the JVM has settled
import "$work/articles.ndjson" ratios | tee "$work/first"
import "$work/articles.ndjson" ratios | tee "$work/second"
kill "$service" && wait "$service" 2>/dev/null || true
service=

echo "== plain inserts once more"
plain | tee "$work/jdbc2"

echo "== $posted articles posted to WordPress"
mkdir "$work/mu"
cp "$shared/conformance/reference/mu-plugins/registrations.php" "$work/mu/"
cp src/main/resources/quarkpress/model.json "$work/mu/model.json"
facts=$(LAB_DIR=${BENCH_LAB_DIR:-${TMPDIR:-/tmp}/lab-bench} LAB_WP_PORT=18092 LAB_MU_PLUGINS="$work/mu" \
  WP_DB_HOST=127.0.0.1 WP_DB_PORT=13397 WP_DB_USER=root WP_DB_PASSWORD=lab WP_DB_NAME=qp_bench \
  "$shared/lab/wordpress" up)
python3 src/test/benchmark/post_one_by_one.py "$(sed -n 's/^url=//p' <<<"$facts")" \
  "admin:$(sed -n 's/^app_password=//p' <<<"$facts")" "$work/articles.ndjson" "$posted" | tee "$work/wordpress"

python3 - "$(value posts_per_second "$work/first")" "$(value posts_per_second "$work/second")" \
  "$(value posts_per_second "$work/jdbc1")" "$(value posts_per_second "$work/jdbc2")" \
  "$(value posts_per_second "$work/wordpress")" <<'RATIOS'
import sys

first, second, jdbc1, jdbc2, wordpress = map(float, sys.argv[1:])
jdbc = (jdbc1 + jdbc2) / 2
print(f"import over plain inserts      {first / jdbc:7.2f}   (to reach: 0.70)")
print(f"import over WordPress          {first / wordpress:7.1f}   (to reach: 60)")
print(f"second run over the first      {second / first:7.2f}   (to reach: 2)")
RATIOS

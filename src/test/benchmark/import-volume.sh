#!/usr/bin/env bash
# Imports many made-up articles (20 meta keys each) through jobs, and tells the rate, memory, and the rate of the last
# tenth against the first; then the same file a second time, unchanged.
#
#   mvn -q package -DskipTests && src/test/benchmark/import-volume.sh 20000 [--mysql] [--wxr]
#
# With --wxr the articles come as an export file of WordPress.
# Without --mysql the embedded database takes them; with it the lab's MySQL (../shared/lab), whose schema qp_volume is
# overwritten. Needs Linux, Python 3 and curl; everything listens on loopback. The service has a heap of 512 MB.
set -euo pipefail
cd "$(dirname "$0")/../../.."
count=${1:?how many articles}
port=${BENCH_PORT:-18098}
work=$(mktemp -d)
jar=target/quarkus-app/quarkus-run.jar
service=
end() {
  [[ ! $service ]] || { kill "$service" && wait "$service"; } 2>/dev/null || true
  rm -rf "$work"
}
trap end EXIT

database=()
if [[ " $* " == *' --mysql '* ]]; then
  lab=$(cd ../shared/lab && pwd)
  "$lab/mysql" up >/dev/null
  schema=${BENCH_SCHEMA:-qp_volume}
  "$lab/mysql" cli -e "DROP DATABASE IF EXISTS $schema; CREATE DATABASE $schema CHARACTER SET utf8mb4"
  database=("QUARKUS_DATASOURCE_JDBC_URL=jdbc:mysql://127.0.0.1:13397/$schema"
    QUARKUS_DATASOURCE_USERNAME=root QUARKUS_DATASOURCE_PASSWORD=lab)
fi
env "${database[@]}" QUARKUS_HTTP_PORT="$port" QUARKUS_HTTP_HOST=127.0.0.1 QUARKPRESS_DATA_DIR="$work/data" \
  QUARKPRESS_MODEL=src/main/resources/quarkpress/model.json java -Xmx512m -jar "$jar" >"$work/log" 2>&1 &
service=$!
for _ in $(seq 240); do
  curl -sf -o /dev/null "http://127.0.0.1:$port/wp-json/" && break
  kill -0 "$service" 2>/dev/null || { cat "$work/log"; exit 1; }
  sleep 0.5
done
sed -n 's/^ *application password  *//p' "$work/log" | head -1 >"$work/password"
form=(cat)
[[ " $* " != *' --wxr '* ]] || form=(python3 src/test/benchmark/as_export_file.py)
java -jar "$jar" articles 1 "$count" | sed -E 's/"author": "[^"]*"/"author": "admin"/' | "${form[@]}" |
  gzip -1 >"$work/articles.gz"
for run in first second; do
  echo "== $run run of $count articles"
  python3 src/test/benchmark/watch_import.py "http://127.0.0.1:$port" "$work/password" "$service" -- \
    java -jar "$jar" import "$work/articles.gz" --source volume \
    --to "http://127.0.0.1:$port" --user admin --password-file "$work/password"
done

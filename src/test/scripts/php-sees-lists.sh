#!/bin/bash
# Posts an article with list meta through the service and asks PHP, on the same database, for get_post_meta().
#
#   php-sees-lists.sh LAB
#
# LAB is the folder of the lab scripts (mariadb, wordpress); both must be up, and the service packaged. The database
# qp_php is made anew on the lab's MariaDB. PHP is pointed at it for this run only: the lab's own site keeps its
# database. Exit status 0 when PHP sees the same lists.
set -euo pipefail
lab=$(cd "${1:?folder of the lab scripts}" && pwd)
here=$(cd "$(dirname "$0")/../../.." && pwd)
port=${PORT:-18477}
work=$(mktemp -d)
service=
end() {
  [[ ! $service ]] || kill "$service" 2>/dev/null || true
  rm -rf "$work"
}
trap end EXIT

"$lab/mariadb" cli -e 'DROP DATABASE IF EXISTS qp_php; CREATE DATABASE qp_php CHARACTER SET utf8mb4'
cd "$work"
QUARKUS_DATASOURCE_JDBC_URL=jdbc:mysql://127.0.0.1:13311/qp_php QUARKUS_DATASOURCE_USERNAME=root \
  QUARKUS_DATASOURCE_PASSWORD=lab QUARKUS_HTTP_PORT=$port QUARKUS_HTTP_HOST=127.0.0.1 QUARKPRESS_DATA_DIR="$work/data" \
  QUARKPRESS_MODEL="$here/src/main/resources/quarkpress/model.json" \
  java -jar "$here/target/quarkus-app/quarkus-run.jar" >"$work/log" 2>&1 &
service=$!
for _ in $(seq 120); do
  curl -fs -o "$work/index" "http://127.0.0.1:$port/wp-json/" && break
  kill -0 "$service" 2>/dev/null || { cat "$work/log"; exit 1; }
  sleep 0.5
done
password=$(sed -n 's/^ *application password  *//p' "$work/log" | head -1)
[[ $password ]] || { echo "no application password in the log:"; cat "$work/log"; exit 1; }

cat >"$work/meta" <<'JSON'
{"stack": ["WordPress", "backend", "PHP"], "tools": ["a \"quote\"", "caf\u00e9", "s:1:\"x\";"], "notes": [],
 "entities": [{"name": "WordPress", "type": "stack"}, {"name": "backend", "type": "area"}]}
JSON
printf '{"title": "Lists", "content": "Words", "status": "publish", "meta": %s}' "$(cat "$work/meta")" >"$work/body"
curl -sS -u "admin:$password" -H 'Content-Type: application/json' --data-binary @"$work/body" \
  "http://127.0.0.1:$port/wp-json/wp/v2/posts" >"$work/post"
id=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["id"])' "$work/post") || { cat "$work/post"; exit 1; }

cat >"$work/show.php" <<'PHP'
<?php
global $wpdb;
$wpdb->select( 'qp_php' );
wp_cache_flush();
$out = array();
foreach ( array( 'stack', 'tools', 'notes', 'entities' ) as $key ) {
	$out[ $key ] = get_post_meta( (int) $argv[1], $key, true );
	fwrite( STDERR, $key . ' is a list: ' . var_export( is_array( $out[ $key ] ) && array_is_list( $out[ $key ] ), true ) . "\n" );
}
echo json_encode( $out, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE ), "\n";
PHP
"$lab/wordpress" php "$work/show.php" "$id" >"$work/seen"
cat "$work/seen"
python3 - "$work/meta" "$work/seen" <<'PY'
import json, sys
sent, seen = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
print("PHP sees the same lists" if sent == seen else "PHP sees something else")
sys.exit(0 if sent == seen else 1)
PY

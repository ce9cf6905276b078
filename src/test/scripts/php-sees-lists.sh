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
database=qp_php
port=${PORT:-18477}
. "$(dirname "$0")/service.sh"
start_service

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

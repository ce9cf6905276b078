#!/bin/bash
# Imports an export file of WordPress into an empty schema, lets WordPress export that schema with its own function, and
# compares what both files hold.
#
#   wxr-round-trip.sh LAB FILE
#
# LAB is the folder of the lab scripts (mariadb, wordpress); both must be up, and the service packaged. FILE is the export
# file, such as ../shared/data/fixture.wxr. The database qp_wxr is made anew on the lab's MariaDB. PHP is pointed at it for
# this run only: the lab's own site keeps its database. Exit status 0 when the files hold the same.
set -euo pipefail
lab=$(cd "${1:?folder of the lab scripts}" && pwd)
file=$(readlink -f "${2:?export file}")
scripts=$(cd "$(dirname "$0")" && pwd)
database=qp_wxr
port=${PORT:-18478}
. "$scripts/service.sh"
start_service

imports="http://127.0.0.1:$port/wp-json/quarkpress/v1/imports"
query='source=round-trip&create_authors=1&create_terms=1'
field() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }
import_file() {
  local job status
  job=$(curl -fsS -u "admin:$password" -H 'Content-Type: application/xml' --data-binary @"$file" "$imports?$query" | field id)
  for _ in $(seq 120); do
    status=$(curl -fsS -u "admin:$password" "$imports/$job" | field status)
    [[ $status = queued || $status = running ]] || break
    sleep 0.5
  done
  curl -fsS -u "admin:$password" "$imports/$job" | python3 -c 'import json, sys; j = json.load(sys.stdin); print(j["status"], j["counts"])'
  curl -fsS -u "admin:$password" "$imports/$job/errors" >"$work/errors"
  [[ $status = finished && $(tr -d '[:space:]' <"$work/errors") = '[]' ]] || { cat "$work/errors"; tail -20 "$work/log"; exit 1; }
}
import_file
import_file # again: nothing may come twice

cat >"$work/export.php" <<'PHP'
<?php
global $wpdb;
$wpdb->select( 'qp_wxr' );
wp_cache_flush();
foreach ( array( 'book' => false, 'chapter' => true ) as $type => $tree ) {
	register_post_type( $type, array( 'public' => true, 'hierarchical' => $tree ) );
}
$types = array( 'post', 'page', 'book', 'chapter', 'attachment' );
foreach ( array( 'genre' => true, 'shelf' => false ) as $taxonomy => $tree ) {
	register_taxonomy( $taxonomy, $types, array( 'public' => true, 'hierarchical' => $tree ) );
}
require_once ABSPATH . 'wp-admin/includes/export.php';
ob_start();
export_wp();
file_put_contents( $argv[1], ob_get_clean() );
PHP
"$lab/wordpress" php "$work/export.php" "$work/export.wxr"
python3 "$scripts/same-export.py" "$file" "$work/export.wxr"

#!/bin/bash
# Uploads pictures through the service and asks PHP, on the same database and the same files, to show them.
#
#   php-sees-media.sh LAB PICTURES
#
# LAB is the folder of the lab scripts (mariadb, wordpress); both must be up, and the service packaged. PICTURES is a
# folder of *.jpg, *.png, *.gif and *.webp files. The database qp_php_media is made anew on the lab's MariaDB, the files lie in
# a new folder; PHP is pointed at both for this run only: the lab's own site keeps its own. Exit status 0 when
# wp_get_attachment_image() gives every size, each file of which is there and is of the measures that are told, and when
# WordPress misses no size.
set -euo pipefail
lab=$(cd "${1:?folder of the lab scripts}" && pwd)
pictures=$(cd "${2:?folder of pictures}" && pwd)
database=qp_php_media
port=${PORT:-18478}
. "$(dirname "$0")/service.sh"
start_service QUARKPRESS_UPLOADS_DIR="$work/uploads"

ids=()
for picture in "$pictures"/*.{jpg,png,gif,webp}; do
  [[ -e $picture ]] || continue
  status=$(curl -sS -o "$work/made" -w '%{http_code}' -u "admin:$password" -H 'Content-Type: application/octet-stream' \
    -H "Content-Disposition: attachment; filename=\"$(basename "$picture")\"" --data-binary @"$picture" \
    "http://127.0.0.1:$port/wp-json/wp/v2/media?alt_text=Shown")
  if [[ $status == 201 ]]; then
    ids+=("$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["id"])' "$work/made")")
  else
    echo "$(basename "$picture"): $status $(cut -c 1-120 "$work/made")"
  fi
done
[[ ${#ids[@]} -gt 0 ]] || { echo "no picture was taken"; exit 1; }

cat >"$work/show.php" <<'PHP'
<?php
require_once ABSPATH . 'wp-admin/includes/image.php';
global $wpdb;
$wpdb->select( 'qp_php_media' );
wp_cache_flush();
$folder = $argv[1];
add_filter( 'upload_dir', function ( $dir ) use ( $folder ) {
	$dir['basedir'] = $folder;
	$dir['path']    = $folder . $dir['subdir'];
	return $dir;
} );
$wrong = 0;
foreach ( array_slice( $argv, 2 ) as $id ) {
	$id   = (int) $id;
	$meta = wp_get_attachment_metadata( $id );
	$name = basename( get_attached_file( $id ) );
	$all  = array_merge( array( 'full' ), array_keys( $meta['sizes'] ) );
	foreach ( $all as $size ) {
		$html = wp_get_attachment_image( $id, $size );
		$src  = wp_get_attachment_image_src( $id, $size );
		$file = dirname( get_attached_file( $id ) ) . '/' . basename( $src[0] );
		$real = is_file( $file ) ? getimagesize( $file ) : array( 0, 0 );
		$told = 'full' === $size ? $meta : $meta['sizes'][ $size ];
		$good = $real[0] === $told['width'] && $real[1] === $told['height']
			&& str_contains( $html, 'src="' . $src[0] . '"' ) && str_contains( $html, 'alt="Shown"' );
		if ( ! $good ) {
			++$wrong;
			echo "$name $size: told {$told['width']}x{$told['height']}, is {$real[0]}x{$real[1]}: $html\n";
		}
	}
	$missing = array_keys( wp_get_missing_image_subsizes( $id ) );
	$original = wp_get_original_image_path( $id );
	if ( $missing || ! is_file( $original ) ) {
		++$wrong;
		echo "$name misses ", implode( ', ', $missing ), is_file( $original ) ? '' : ' its original', "\n";
	}
	echo $name, ': ', implode( ' ', $all ), "\n";
}
echo $wrong ? "PHP sees $wrong things wrong\n" : "PHP shows all sizes of all pictures\n";
exit( $wrong ? 1 : 0 );
PHP
"$lab/wordpress" php "$work/show.php" "$work/uploads" "${ids[@]}"

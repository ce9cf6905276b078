<?php
// What WordPress sees of the things that people.py made in a database, as JSON; and things it makes there itself.
global $wpdb;
$_SERVER['REMOTE_ADDR'] = '127.0.0.1';
$wpdb->select( $argv[1] );
wp_cache_flush();
wp_load_alloptions( true );
$made = json_decode( file_get_contents( $argv[2] ), true );
add_filter( 'wp_is_application_passwords_available', '__return_true' );
add_filter( 'application_password_is_api_request', '__return_true' );
add_filter( 'pre_wp_mail', '__return_false' );

function terms_seen( $wanted ) {
	$out = array();
	foreach ( $wanted as $taxonomy => $slugs ) {
		foreach ( $slugs as $slug => $facts ) {
			$term                      = get_term_by( 'slug', $slug, $taxonomy );
			$out[ $taxonomy ][ $slug ] = array( $term->name, $term->parent, $term->count );
		}
	}
	return $out;
}

function id_of( $user ) {
	return $user instanceof WP_User ? $user->ID : false;
}

$out = array( 'terms' => terms_seen( $made['terms'] ) );
foreach ( get_taxonomies() as $taxonomy ) {
	$places = wp_list_pluck( get_terms( array( 'taxonomy' => $taxonomy, 'hide_empty' => false ) ), 'term_taxonomy_id' );
	if ( $places ) {
		wp_update_term_count_now( $places, $taxonomy );
	}
}
clean_taxonomy_cache( 'category' );
wp_cache_flush();
$out['recounted'] = terms_seen( $made['terms'] );

foreach ( $made['users'] as $login => $user ) {
	$hash = get_userdata( $user['id'] )->user_pass;
	$seen = array(
		'by password'  => id_of( wp_authenticate( $login, $user['password'] ) ),
		'by address'   => id_of( wp_authenticate( get_userdata( $user['id'] )->user_email, $user['password'] ) ),
		'by wrong one' => id_of( wp_authenticate( $login, 'x' . $user['password'] ) ),
		'by old one'   => isset( $user['old'] ) ? id_of( wp_authenticate( $login, $user['old'] ) ) : false,
		'roles'        => array_values( get_userdata( $user['id'] )->roles ),
		'rewritten'    => wp_password_needs_rehash( $hash ),
	);
	if ( isset( $user['application'] ) ) {
		$seen['by application password'] = id_of( wp_authenticate_application_password( null, $login, $user['application'] ) );
		$seen['by withdrawn one']        = id_of( wp_authenticate_application_password( null, $login, $user['withdrawn'] ) );
	}
	$out['users'][ $login ] = $seen;
}

$talk = $made['comments'];
foreach ( array_keys( $talk['states'] ) as $id ) {
	$out['comments']['states'][ $id ] = get_comment( $id )->comment_approved;
}
$out['comments']['count'] = (int) get_post( $talk['post'] )->comment_count;
wp_update_comment_count_now( $talk['post'] );
$out['comments']['recounted'] = (int) get_post( $talk['post'] )->comment_count;
$out['comments']['approved']  = get_comments( array( 'post_id' => $talk['post'], 'status' => 'approve', 'count' => true ) );
$out['comments']['parent']    = (int) get_comment( $talk['answer'] )->comment_parent;
$out['comments']['shown']     = get_comment( $talk['parent'] )->comment_content;

foreach ( array( 'by-php' => 'editor', 'by.php.too' => 'subscriber' ) as $login => $role ) {
	$id = wp_insert_user( array( 'user_login' => $login, 'user_pass' => 'x', 'user_email' => "$login@php.test", 'role' => $role ) );
	$out['made']['passwords'][ $login ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'php' ) )[0];
	$out['made']['roles'][ $login ]     = array( $role );
}
$tag = wp_insert_term( 'By PHP', 'post_tag' );
wp_set_object_terms( $talk['post'], array( $tag['term_id'] ), 'post_tag' );
$out['made']['tag'] = $tag['term_id'];
echo json_encode( $out );

<?php
/**
 * Takes back what the plugin kept, on every site of a network.
 *
 * @package smm
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** The address of this site, and the answers that were kept for it. */
function smm_forget(): void {
	global $wpdb;
	$names = $wpdb->get_col( // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress lists no transients.
		$wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_smm_' ) . '%' )
	);
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
	delete_option( 'smm_endpoint' );
}

if ( ! is_multisite() ) {
	smm_forget();
	return;
}
foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $smm_site ) {
	switch_to_blog( $smm_site );
	smm_forget();
	restore_current_blog();
}

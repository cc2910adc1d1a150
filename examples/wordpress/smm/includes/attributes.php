<?php
/**
 * What a block or a shortcode asks for.
 *
 * @package smm
 */

defined( 'ABSPATH' ) || exit;

/** Layouts that stand without a script; the others are drawn by theirs, and until then stand as a grid. */
const SMM_STILL_LAYOUTS = array( 'wall', 'grid', 'list' );
const SMM_LAYOUTS       = array( 'wall', 'grid', 'list', 'carousel', 'marquee', 'spotlight' );
const SMM_CARDS         = array( 'plain', 'framed', 'bubble', 'minimal' );
const SMM_DEFAULTS      = array(
	'collection' => 'home',
	'layout'     => 'wall',
	'card'       => '',
	'heading'    => '',
	'limit'      => 0,
	'theme'      => '',
	'live'       => false,
);

/**
 * What was asked for, of what there is: anything else is left out.
 *
 * @param array<string, mixed>|string $given As a block or a shortcode has it.
 * @return array{collection: string, layout: string, card: string, heading: string, limit: int, theme: string, live: bool}
 */
function smm_attributes( $given ): array {
	$given = shortcode_atts( SMM_DEFAULTS, (array) $given, 'smm' );
	$slug  = (string) $given['collection'];
	$theme = (string) $given['theme'];
	return array(
		'collection' => preg_match( '/^[a-z0-9][a-z0-9-]{0,63}$/', $slug ) ? $slug : 'home',
		'layout'     => in_array( $given['layout'], SMM_LAYOUTS, true ) ? $given['layout'] : 'wall',
		'card'       => in_array( $given['card'], SMM_CARDS, true ) ? $given['card'] : '',
		'heading'    => mb_substr( wp_strip_all_tags( (string) $given['heading'] ), 0, 200 ),
		'limit'      => max( 0, min( 100, (int) $given['limit'] ) ),
		'theme'      => preg_match( '/^[a-z][a-z0-9-]{0,31}$/', $theme ) ? $theme : '',
		'live'       => filter_var( $given['live'], FILTER_VALIDATE_BOOLEAN ),
	);
}

/**
 * The query of the fragment, or of the page in a frame.
 *
 * @param array<string, mixed> $asked What `smm_attributes` gave.
 */
function smm_query( array $asked ): string {
	$query = array(
		'layout'  => in_array( $asked['layout'], SMM_STILL_LAYOUTS, true ) ? $asked['layout'] : 'grid',
		'card'    => $asked['card'],
		'heading' => $asked['heading'],
		'limit'   => $asked['limit'] > 0 ? $asked['limit'] : '',
		'theme'   => $asked['theme'],
		'lang'    => get_bloginfo( 'language' ),
	);
	return http_build_query( array_filter( $query, 'strlen' ), '', '&', PHP_QUERY_RFC3986 );
}

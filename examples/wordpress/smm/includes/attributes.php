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
 * What was asked for, of what there is: anything else is left out. A collection is never another than the one that was named, so
 * where the name can be none of a collection it is empty, and `named` says what was written.
 *
 * @param array<string, mixed>|string $given As a block or a shortcode has it.
 * @return array{collection: string, named: string, layout: string, card: string, heading: string, limit: int, theme: string, live: bool}
 */
function smm_attributes( $given ): array {
	$given = shortcode_atts( SMM_DEFAULTS, (array) $given, 'smm' );
	$slug  = (string) $given['collection'];
	$theme = (string) $given['theme'];
	return array(
		'collection' => preg_match( '/^[a-z0-9][a-z0-9-]{0,63}$/D', $slug ) ? $slug : '',
		'named'      => mb_substr( $slug, 0, 64 ),
		'layout'     => in_array( $given['layout'], SMM_LAYOUTS, true ) ? $given['layout'] : 'wall',
		'card'       => in_array( $given['card'], SMM_CARDS, true ) ? $given['card'] : '',
		'heading'    => mb_substr( wp_strip_all_tags( (string) $given['heading'] ), 0, 200 ),
		'limit'      => max( 0, min( 100, (int) $given['limit'] ) ),
		'theme'      => preg_match( '/^[a-z][a-z0-9-]{0,31}$/', $theme ) ? $theme : '',
		'live'       => filter_var( $given['live'], FILTER_VALIDATE_BOOLEAN ),
	);
}

/** The site's language and its region. What WordPress adds to some, such as "ao90" or "formal", is no part of a language tag for others. */
function smm_language(): string {
	return preg_match( '/^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?![a-z0-9])/i', get_bloginfo( 'language' ), $found ) ? $found[0] : '';
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
		'lang'    => smm_language(),
	);
	return http_build_query( array_filter( $query, 'strlen' ), '', '&', PHP_QUERY_RFC3986 );
}

<?php
/**
 * Where the words stand in a page. WordPress rewrites what it finds in a text: quotes, dashes, smileys, its own name. Customers'
 * words are nobody's to rewrite, so a comment holds their place until all that is done.
 *
 * @package smm
 */

defined( 'ABSPATH' ) || exit;

const SMM_SCRIPT = 'smm';

/**
 * The shortcode.
 *
 * @param array<string, mixed>|string $given Its attributes.
 */
function smm_shortcode( $given ): string {
	return smm_show( smm_attributes( $given ) );
}

/**
 * What holds the place of the words in a page; in a feed or an answer for programs what can stand there.
 *
 * @param array<string, mixed> $asked What `smm_attributes` gave.
 */
function smm_show( array $asked ): string {
	$endpoint = smm_endpoint();
	$is_asked = '' !== $endpoint && '' !== $asked['collection'];
	if ( is_feed() && $is_asked ) {
		return sprintf(
			'<p><a href="%s">%s</a></p>',
			esc_url( $endpoint . '/v1/collections/' . $asked['collection'] . '/selection.html' ),
			esc_html__( 'What customers say', 'smm' )
		);
	}
	if ( $is_asked ) {
		// The same for all of a page.
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the endpoint says for how long it is kept.
		wp_enqueue_script( SMM_SCRIPT, $endpoint . '/cdn/smm.js', array(), null, false );
		if ( '' !== $asked['theme'] ) {
			// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
			wp_enqueue_style( 'smm-' . $asked['theme'], $endpoint . '/cdn/themes/' . $asked['theme'] . '.css', array(), null );
		}
	}
	if ( ! smm_is_page() ) {
		return ! $is_asked ? '' : smm_adapted( smm_bare_element( $endpoint, $asked ), $asked );
	}
	$place = '<!--smm:' . md5( wp_json_encode( $asked ) ) . '-->';
	// Read now: while a gathered page is given out, PHP lets nobody gather anything else.
	$GLOBALS['smm_words'][ $place ] ??= smm_fragment( $asked );
	return $place;
}

/** Whether `smm_begin_page` looks at what comes of this request. */
function smm_is_page(): bool {
	return ! empty( $GLOBALS['smm_is_page'] );
}

/**
 * From here on the page is gathered, and the words are put in their places at its end. What is no page of a theme, such as a
 * download, never comes here.
 *
 * @param string $template Of the theme.
 */
function smm_begin_page( $template ) {
	$GLOBALS['smm_is_page'] = true;
	ob_start( 'smm_end_page' );
	return $template;
}

/**
 * The page with the words in their places.
 *
 * @param string $page As WordPress made it.
 */
function smm_end_page( string $page ): string {
	return strtr( $page, $GLOBALS['smm_words'] ?? array() );
}

/**
 * The loader is a module.
 *
 * @param string $tag    The script's tag.
 * @param string $handle Which script it is.
 */
function smm_as_module( string $tag, string $handle ): string {
	return SMM_SCRIPT === $handle ? preg_replace( '/<script(?: type=([\'"])text\/javascript\1)?/', '<script type="module" async', $tag, 1 ) : $tag;
}

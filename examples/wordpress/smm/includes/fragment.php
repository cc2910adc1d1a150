<?php
/**
 * The words as markup, read from the endpoint by this server.
 *
 * @package smm
 */

defined( 'ABSPATH' ) || exit;

/** Seconds for which an answer is given to everybody: what its author takes back is gone within them. */
const SMM_FRESH = 60;
/** Seconds for which the last answer stands in for an endpoint that does not answer. */
const SMM_STALE = HOUR_IN_SECONDS;
/** Seconds in which an endpoint that did not answer is not asked again: no visitor waits for it meanwhile. */
const SMM_PAUSE = 30;
/** Seconds and bytes that an answer may take. */
const SMM_PATIENCE = 3;
const SMM_MOST     = 4 * MB_IN_BYTES;

/**
 * The fragment for what was asked; where it cannot be had the bare element, which asks by itself.
 *
 * @param array<string, mixed> $asked What `smm_attributes` gave.
 */
function smm_fragment( array $asked ): string {
	$endpoint = smm_endpoint();
	if ( '' === $endpoint ) {
		return smm_note( 'manage_options', __( 'say where your endpoint is, under Settings → smm.', 'smm' ) );
	}
	if ( '' === $asked['collection'] ) {
		/* translators: %s: what an editor wrote. */
		return smm_note( 'edit_posts', sprintf( __( '“%s” is no name of a collection: small letters, digits and hyphens. Where your endpoint runs, “smm collection list” names those that there are.', 'smm' ), $asked['named'] ) );
	}
	$address = $endpoint . '/v1/collections/' . $asked['collection'] . '.html?' . smm_query( $asked );
	$key     = 'smm_' . md5( $address );
	$kept    = get_transient( $key );
	if ( ! is_array( $kept ) || $kept['until'] < time() ) {
		$kept = smm_read_fragment( $address, $key, is_array( $kept ) ? $kept : null );
	}
	if ( ! empty( $kept['is_missing'] ) ) {
		/* translators: %s: the name of a collection. */
		return smm_note( 'edit_posts', sprintf( __( 'your endpoint has no collection “%s”. Where it runs, “smm collection list” names those that there are.', 'smm' ), $asked['collection'] ) );
	}
	$markup = '' === $kept['markup'] ? smm_bare_element( $endpoint, $asked ) : $kept['markup'];
	return smm_adapted( $markup, $asked );
}

/**
 * A line for whoever can mend what is wrong; nothing for visitors.
 *
 * @param string $capability Who that is.
 * @param string $text       What is wrong, and what to do.
 */
function smm_note( string $capability, string $text ): string {
	return current_user_can( $capability )
		? '<p><strong>smm:</strong> ' . esc_html( $text . ' ' . __( 'Only those who work on this site see this line.', 'smm' ) ) . '</p>'
		: '';
}

/**
 * Asks the endpoint, and keeps what it said, or that it said nothing.
 *
 * @param string                                               $address Of the fragment.
 * @param string                                               $key     Under which it is kept.
 * @param array{until: int, read: int, markup: string, is_missing?: bool}|null $last What was kept before.
 * @return array{until: int, read: int, markup: string, is_missing?: bool}
 */
function smm_read_fragment( string $address, string $key, ?array $last ): array {
	$now      = time();
	$response = wp_remote_get(
		$address,
		array(
			'timeout'             => SMM_PATIENCE,
			'redirection'         => 2,
			'limit_response_size' => SMM_MOST,
			'headers'             => array( 'Accept' => 'text/html' ),
		)
	);
	$markup   = is_wp_error( $response ) ? '' : trim( wp_remote_retrieve_body( $response ) );
	$is_whole = 200 === wp_remote_retrieve_response_code( $response ) && smm_is_fragment( $markup );
	if ( $is_whole ) {
		$kept = array(
			'until'  => $now + SMM_FRESH,
			'read'   => $now,
			'markup' => $markup,
		);
	} elseif ( smm_is_missing( $response ) ) {
		// It was asked and said so: no words of before stand in for a collection that is not there.
		$kept = array(
			'until'      => $now + SMM_FRESH,
			'read'       => 0,
			'markup'     => '',
			'is_missing' => true,
		);
	} else {
		$is_usable = null !== $last && $now - $last['read'] < SMM_STALE;
		$kept      = array(
			'until'  => $now + SMM_PAUSE,
			'read'   => $last['read'] ?? 0,
			'markup' => $is_usable ? $last['markup'] : '',
		);
	}
	set_transient( $key, $kept, SMM_STALE + SMM_PAUSE );
	return $kept;
}

/**
 * Whether the endpoint itself says that there is no such collection, and not whatever stands in front of it.
 *
 * @param array<string, mixed>|WP_Error $response What was answered.
 */
function smm_is_missing( $response ): bool {
	return 404 === wp_remote_retrieve_response_code( $response )
		&& 0 === strpos( (string) wp_remote_retrieve_header( $response, 'content-type' ), 'application/problem+json' );
}

/**
 * Whether it begins and ends as a fragment does: half an answer, or another page, is none.
 *
 * @param string $markup What was read.
 */
function smm_is_fragment( string $markup ): bool {
	return 0 === strpos( $markup, '<smm-testimonials' ) && (bool) preg_match( '~</(?:smm-testimonials|script)>$~', $markup );
}

/**
 * The element alone: its script finds the words.
 *
 * @param string               $endpoint Where it reads.
 * @param array<string, mixed> $asked    What `smm_attributes` gave.
 */
function smm_bare_element( string $endpoint, array $asked ): string {
	$given  = array(
		'src'     => $endpoint . '/v1/collections/' . $asked['collection'] . '.json',
		'layout'  => $asked['layout'],
		'card'    => $asked['card'],
		'heading' => $asked['heading'],
	);
	$markup = '<smm-testimonials';
	foreach ( array_filter( $given ) as $name => $value ) {
		$markup .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $markup . '></smm-testimonials>';
}

/**
 * What an element can do and a fragment cannot be asked for, set on the element.
 *
 * @param string               $markup Beginning with the element's tag.
 * @param array<string, mixed> $asked  What `smm_attributes` gave.
 */
function smm_adapted( string $markup, array $asked ): string {
	if ( ! in_array( $asked['layout'], SMM_STILL_LAYOUTS, true ) ) {
		// Drawn as a grid until the script is there.
		$markup = preg_replace( '/^<smm-testimonials([^>]*?) layout="grid"/', '<smm-testimonials$1 layout="' . $asked['layout'] . '"', $markup, 1 );
	}
	return $asked['live'] ? substr_replace( $markup, ' live', strlen( '<smm-testimonials' ), 0 ) : $markup;
}

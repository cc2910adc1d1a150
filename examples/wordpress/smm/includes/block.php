<?php
/**
 * The block.
 *
 * @package smm
 */

defined( 'ABSPATH' ) || exit;

function smm_register_block(): void {
	wp_register_script(
		'smm-editor',
		plugins_url( 'editor.js', __DIR__ ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n' ),
		(string) filemtime( dirname( __DIR__ ) . '/editor.js' ),
		true
	);
	wp_add_inline_script(
		'smm-editor',
		'window.smmEditor = ' . wp_json_encode(
			array(
				'endpoint' => smm_endpoint(),
				'settings' => admin_url( 'options-general.php?page=smm' ),
			),
			JSON_HEX_TAG
		) . ';',
		'before'
	);
	register_block_type( dirname( __DIR__ ), array( 'render_callback' => 'smm_block' ) );
}

/**
 * The block in a page.
 *
 * @param array<string, mixed> $attributes As the editor saved them.
 */
function smm_block( array $attributes ): string {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), smm_show( smm_attributes( $attributes ) ) );
}

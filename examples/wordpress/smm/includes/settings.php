<?php
/**
 * The one setting: where the endpoint is.
 *
 * @package smm
 */

defined( 'ABSPATH' ) || exit;

/** Where smm serve is reached, without a slash at its end; empty until somebody set it. */
function smm_endpoint(): string {
	return (string) get_option( 'smm_endpoint', '' );
}

function smm_register_settings(): void {
	register_setting(
		'smm',
		'smm_endpoint',
		array(
			'type'              => 'string',
			'default'           => '',
			'sanitize_callback' => 'smm_clean_endpoint',
		)
	);
}

/**
 * What was typed as the address is kept, without a slash at its end; what is no web address leaves the last one.
 *
 * @param mixed $given As typed.
 */
function smm_clean_endpoint( $given ): string {
	$given = trim( (string) $given );
	if ( '' === $given ) {
		return '';
	}
	$parts = wp_parse_url( $given );
	$okay  = is_array( $parts ) && in_array( $parts['scheme'] ?? '', array( 'http', 'https' ), true ) && ! empty( $parts['host'] )
		&& ! isset( $parts['user'] ) && ! isset( $parts['pass'] ) && ! isset( $parts['query'] ) && ! isset( $parts['fragment'] );
	if ( $okay ) {
		return untrailingslashit( esc_url_raw( $given ) );
	}
	/* translators: %s: what was typed. */
	add_settings_error( 'smm_endpoint', 'smm_endpoint', sprintf( __( '“%s” is no address of an endpoint. Give one like https://reviews.example.com; the last one stays.', 'smm' ), $given ) );
	return smm_endpoint();
}

function smm_add_settings_page(): void {
	add_options_page( __( 'Customers’ words (smm)', 'smm' ), __( 'smm', 'smm' ), 'manage_options', 'smm', 'smm_settings_page' );
}

function smm_settings_page(): void {
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Customers’ words (smm)', 'smm' ); ?></h1>
		<form action="options.php" method="post">
			<?php settings_fields( 'smm' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="smm_endpoint"><?php esc_html_e( 'Address of your endpoint', 'smm' ); ?></label></th>
					<td>
						<input class="regular-text code" type="url" id="smm_endpoint" name="smm_endpoint"
							value="<?php echo esc_attr( smm_endpoint() ); ?>" placeholder="https://reviews.example.com" aria-describedby="smm_endpoint_about">
						<p class="description" id="smm_endpoint_about">
							<?php esc_html_e( 'Where smm serve is reached by your visitors. This site reads the words from there and keeps them for a minute.', 'smm' ); ?>
						</p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
		<h2><?php esc_html_e( 'Where the words go', 'smm' ); ?></h2>
		<p><?php esc_html_e( 'In the block editor: the block “Customers’ words”. Anywhere else: the shortcode.', 'smm' ); ?></p>
		<p><code>[smm collection="home" layout="wall"]</code></p>
	</div>
	<?php
}

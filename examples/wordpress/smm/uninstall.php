<?php
/**
 * Takes back what the plugin kept.
 *
 * @package smm
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'smm_endpoint' );
// Answers that were kept go by themselves, an hour after they were read.

<?php
/**
 * Plugin Name: smm
 * Description: Shows what customers say, from your own smm endpoint: a block and a shortcode. The words stand in the page itself, also without JavaScript.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: smm
 *
 * @package smm
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/attributes.php';
require_once __DIR__ . '/includes/fragment.php';
require_once __DIR__ . '/includes/page.php';
require_once __DIR__ . '/includes/block.php';

add_action( 'admin_menu', 'smm_add_settings_page' );
add_action( 'admin_init', 'smm_register_settings' );
add_action( 'init', 'smm_register_block' );
add_filter( 'template_include', 'smm_begin_page', PHP_INT_MAX );
add_filter( 'script_loader_tag', 'smm_as_module', 10, 2 );
add_shortcode( 'smm', 'smm_shortcode' );

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { serve, smmOk, type RunningServer } from '../lib/smm.ts';
import { untilCards } from '../lib/wall.ts';
import { hasWordPress, startWordPress, WORDPRESS_PACKAGES, type WordPress } from '../lib/wordpress.ts';

/** What WordPress would write otherwise: its own name, smileys, quotes, dashes, a shortcode, a link on a line of its own. */
const WORDS = `They mended "everything" -- I'm glad :) and put it on our Wordpress site... 3x4 [gallery] (c) 2024`;

const skip = hasWordPress() ? false : `not installed: ${WORDPRESS_PACKAGES.join(', ')}`;

describe('WordPress, a real one', { skip }, () => {
  let browser: Browser;
  let endpoint: RunningServer;
  let wordpress: WordPress;
  const folder = mkdtempSync(join(tmpdir(), 'smm-wp-store-'));
  const data = join(folder, 'data');

  before(async () => {
    const rows = [WORDS, ...Array.from({ length: 9 }, (_, i) => `Sample words ${i}: they came when they said.`)];
    const file = join(folder, 'reviews.json');
    writeFileSync(
      file,
      JSON.stringify(
        rows.map((text, i) => ({ text, rating: 5 - (i % 2), author: `Sample ${i}`, date: `2026-01-${10 + i}` })),
      ),
    );
    await smmOk('import', file, '--data', data, '--publish');
    [browser, endpoint, wordpress] = await Promise.all([openBrowser(), serve(data), startWordPress()]);
    setEndpoint(endpoint.url);
  });
  after(async () => {
    await browser?.close();
    await wordpress?.stop();
    await endpoint?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const setEndpoint = (url: string): string => wordpress.php(`update_option('smm_endpoint', '${url}');`);

  /** Publishes a post. @returns its address */
  function post(content: string): string {
    const id = wordpress.php(
      `wp_set_current_user(1); echo wp_insert_post(['post_title' => 'Words', 'post_status' => 'publish', 'post_content' => wp_slash(${JSON.stringify(content)})]);`,
    );
    return `${wordpress.url}/?p=${id.trim()}`;
  }

  async function signIn(page: Page): Promise<void> {
    await page.goto(`${wordpress.url}/wp-login.php`);
    await page.waitForFunction(() => document.activeElement?.id === 'user_login');
    await page.type('#user_login', wordpress.user);
    await page.type('#user_pass', wordpress.password);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  }

  const BLOCK = '<!-- wp:smm/testimonials {"layout":"grid","heading":"What they say"} /-->';
  const WAYS = {
    'the block': () => post(`<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph -->\n\n${BLOCK}`),
    'the shortcode': () => post('Before\n\n[smm layout="grid" heading="What they say"]\n\nAfter'),
  };
  for (const [name, publish] of Object.entries(WAYS)) {
    test(`${name}: the words stand in the page unchanged, without JavaScript, and are taken over in place`, async (t) => {
      const address = publish();
      const still = await watchedPage(t, browser, [new URL(wordpress.url).host, new URL(endpoint.url).host]);
      await still.page.setJavaScriptEnabled(false);
      await still.page.goto(address);
      const words = await still.page.$$eval('smm-testimonials', ([wall]) => wall!.shadowRoot!.textContent);
      assert.ok(words.includes(WORDS), words.slice(0, 2000));
      assert.match(words, /What they say/);
      assert.deepEqual(still.strangers, []);

      const { page, errors, strangers } = await watchedPage(t, browser, [
        new URL(wordpress.url).host,
        new URL(endpoint.url).host,
      ]);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForFunction(() => customElements.get('smm-testimonials') !== undefined);
      const wall = await untilCards(page, 10);
      assert.equal(wall.cards, 10);
      assert.ok(wall.text.includes(WORDS));
      assert.deepEqual(
        asked.filter((path) => path.startsWith('/v1/')),
        [],
        'what the page brought is not asked for again',
      );
      assert.deepEqual(
        { errors: errors.filter((text) => !text.includes('404')), strangers },
        { errors: [], strangers: [] },
      );
    });
  }

  test('an endpoint that is down: the last words, then the page stands without them; nobody waits twice', async (t) => {
    const address = post(BLOCK);
    assert.ok((await (await fetch(address)).text()).includes('Sample words 0'));
    setEndpoint('http://127.0.0.1:9');
    t.after(() => setEndpoint(endpoint.url));
    const text = await (await fetch(address)).text();
    assert.match(text, /<smm-testimonials src="http:\/\/127\.0\.0\.1:9\/v1\/collections\/home\.json" layout="grid"/);
    assert.match(text, /<\/html>/);
    assert.doesNotMatch(text, /Warning|Fatal|Notice/);
  });

  test('what its author takes back is gone from the page within a minute', () => {
    assert.equal(wordpress.php('echo SMM_FRESH;').trim(), '60');
  });

  test('a collection that is there no more leaves the page at once; another failure does not', () => {
    const read = (status: number, type: string): { markup: string } =>
      JSON.parse(
        wordpress.php(`
          add_filter('pre_http_request', fn() => ['response' => ['code' => ${status}], 'body' => 'no fragment', 'headers' => ['content-type' => '${type}'], 'cookies' => []]);
          $last = ['until' => 0, 'read' => time() - 90, 'markup' => 'Sample words'];
          echo wp_json_encode(smm_read_fragment('http://127.0.0.1/', 'smm_test', $last));`),
      ) as { markup: string };
    for (const [status, type, words] of [
      [500, 'application/problem+json', 'Sample words'],
      [200, 'text/html', 'Sample words'],
      [404, 'text/html', 'Sample words'],
      [404, 'application/problem+json; charset=utf-8', ''],
    ] as const)
      assert.equal(read(status, type).markup, words, `${status} ${type}`);
  });

  test('the language of a site is one that the endpoint knows how to take', async () => {
    for (const [site, expected] of [
      ['de_DE_formal', 'de-DE'],
      ['pt_PT_ao90', 'pt-PT'],
      ['zh_Hant_TW', 'zh-Hant-TW'],
      ['es_419', 'es-419'],
      ['ckb', 'ckb'],
    ] as const) {
      const said = wordpress.php(`add_filter('pre_determine_locale', fn() => '${site}'); echo smm_language();`).trim();
      assert.equal(said, expected);
      assert.equal((await fetch(`${endpoint.url}/v1/collections/home.html?lang=${said}`)).status, 200, said);
    }
  });

  test('one page, several blocks: one script; a feed of the site and its API have something fit for them', async () => {
    const address = post(`${BLOCK}\n${BLOCK.replace('grid', 'list')}`);
    const page = await (await fetch(address)).text();
    assert.equal(page.match(/<script type="module" async[^>]*\/cdn\/smm\.js/g)?.length, 1);
    assert.equal(page.match(/<template shadowrootmode="open"/g)?.length, 2);
    assert.doesNotMatch(page, /<!--smm:/);
    const feed = await (await fetch(`${wordpress.url}/?feed=rss2`)).text();
    assert.match(feed, /collections\/home\/selection\.html/);
    assert.doesNotMatch(feed, /shadowrootmode/);
    const id = new URL(address).searchParams.get('p');
    const api = (await (await fetch(`${wordpress.url}/?rest_route=/wp/v2/posts/${id}`)).json()) as {
      content: { rendered: string };
    };
    assert.match(api.content.rendered, /<smm-testimonials src=/);
  });

  test('hostile attributes of a shortcode stay words', async () => {
    const address = post(
      `[smm collection='"><script>alert(1)</script>' theme="../../x" heading='"><img src=x onerror=alert(1)>']`,
    );
    const page = await (await fetch(address)).text();
    assert.doesNotMatch(page, /alert\(1\)/);
    assert.match(page, /collections\/home\.json/);
  });

  test('a collection that is not there shows nothing to visitors, and whoever writes the page what is wrong', async (t) => {
    const addresses = {
      'your endpoint has no collection “autumn”': post('[smm collection="autumn"]'),
      '“Our Home” is no name of a collection': post('[smm collection="Our Home"]'),
      'your endpoint has no collection “winter”': post('<!-- wp:smm/testimonials {"collection":"winter"} /-->'),
    };
    const hosts = [new URL(wordpress.url).host, new URL(endpoint.url).host];
    const { page: editor } = await watchedPage(t, browser, hosts);
    await signIn(editor);
    for (const [note, address] of Object.entries(addresses)) {
      const text = await (await fetch(address)).text();
      assert.match(text, /<\/html>/);
      assert.doesNotMatch(text, /<smm-testimonials|smm:|no collection|no name|Sample words/);
      await editor.goto(address);
      assert.ok((await editor.$eval('main', (main) => main.innerText)).includes(note), note);
    }
  });

  test('a long heading is cut between letters, whatever its script', async () => {
    const page = await (await fetch(post(`[smm heading="${'Отзывы'.repeat(40)}"]`))).text();
    assert.match(page, new RegExp(`shadowrootmode[^]*<h2 part="heading">${'Отзывы'.repeat(33)}От</h2>`));
  });

  test('what is no page, such as a download, is not gathered', () => {
    const gathered = `remove_action('template_redirect', 'redirect_canonical'); do_action('template_redirect'); echo ob_get_level();`;
    assert.equal(wordpress.php(gathered).trim(), '0');
  });

  test('in the editor: found by its name, previewed, saved; and the settings keep what is no address out', async (t) => {
    const { page, errors } = await watchedPage(t, browser, [new URL(wordpress.url).host, new URL(endpoint.url).host]);
    await page.setViewport({ width: 1280, height: 900 });
    await signIn(page);
    await page.goto(`${wordpress.url}/wp-admin/post-new.php`);
    await page.waitForFunction(
      () => 'smmEditor' in globalThis && document.querySelector('.block-editor-writing-flow') !== null,
    );
    await page.evaluate(() => {
      const { wp } = globalThis as unknown as {
        wp: {
          blocks: { createBlock(name: string, attributes: object): object };
          data: { dispatch(store: string): { insertBlocks(block: object): void } };
        };
      };
      wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('smm/testimonials', { layout: 'list' }));
    });
    const handle = await page.waitForSelector('iframe[title="What visitors will see"]');
    const frame = await handle!.contentFrame();
    await frame.waitForSelector('smm-testimonials >>> [part~=card]');
    const saved = await page.evaluate(() => {
      const { wp } = globalThis as unknown as {
        wp: { data: { select(store: string): { getEditedPostContent(): string } } };
      };
      return wp.data.select('core/editor').getEditedPostContent();
    });
    assert.equal(saved.trim(), '<!-- wp:smm/testimonials {"layout":"list"} /-->');
    if (process.env['SMM_SHOTS'])
      await page.screenshot({ path: join(process.env['SMM_SHOTS'], 'wordpress-editor.png') });
    assert.deepEqual(
      errors.filter((text) => text.includes('smm')),
      [],
    );

    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=smm`);
    await page.waitForSelector('#smm_endpoint');
    await page.$eval('#smm_endpoint', (field) => {
      (field as HTMLInputElement).value = 'https://user:secret@reviews.example.com';
    });
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.match(
      await page.$eval('#setting-error-smm_endpoint', (note) => note.textContent),
      /is no address of an endpoint/,
    );
    assert.equal(wordpress.php(`echo get_option('smm_endpoint');`).trim(), endpoint.url);
  });

  test('deleted, the plugin leaves nothing', () => {
    const left = `global $wpdb; echo wp_json_encode($wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%smm%'"));`;
    const before = JSON.parse(wordpress.php(left)) as string[];
    assert.ok(
      before.includes('smm_endpoint') && before.some((name) => name.startsWith('_transient_smm_')),
      String(before),
    );
    wordpress.php(`define('WP_UNINSTALL_PLUGIN', 'smm/smm.php'); include WP_PLUGIN_DIR . '/smm/uninstall.php';`);
    assert.deepEqual(JSON.parse(wordpress.php(left)), []);
  });
});

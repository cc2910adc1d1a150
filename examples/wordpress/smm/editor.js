/* The block in the editor: its choices at the side, and in its place what visitors will see, in a frame. */
(({ blocks, element, blockEditor, components, i18n }, { endpoint, settings }) => {
  const { createElement: el, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { ExternalLink, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
  const { __ } = i18n;

  const options = (pairs) => pairs.map(([value, label]) => ({ value, label }));
  const LAYOUTS = options([
    ['wall', __('Wall', 'smm')],
    ['grid', __('Grid', 'smm')],
    ['list', __('List', 'smm')],
    ['carousel', __('Carousel', 'smm')],
    ['marquee', __('Marquee', 'smm')],
    ['spotlight', __('Spotlight', 'smm')],
  ]);
  const CARDS = options([
    ['', __('Plain', 'smm')],
    ['framed', __('Framed', 'smm')],
    ['bubble', __('Bubble', 'smm')],
    ['minimal', __('Minimal', 'smm')],
  ]);
  const STILL = ['wall', 'grid', 'list'];
  const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;

  /** The page for frames, as near to what the page will show as stands without a script. */
  function preview({ collection, layout, card, heading, limit, theme }) {
    const query = new URLSearchParams({ layout: STILL.includes(layout) ? layout : 'grid' });
    if (card) query.set('card', card);
    if (heading) query.set('heading', heading.slice(0, 200));
    if (limit > 0) query.set('limit', String(Math.min(100, limit)));
    if (/^[a-z][a-z0-9-]{0,31}$/.test(theme)) query.set('theme', theme);
    return `${endpoint}/c/${collection}/embed?${query}`;
  }

  function Edit({ attributes, setAttributes }) {
    const { collection, layout, card, heading, limit, theme, live } = attributes;
    const set = (name) => (value) => setAttributes({ [name]: value });
    const isSlug = SLUG.test(collection);
    const inspector = el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('What is shown', 'smm') },
        el(TextControl, {
          label: __('Collection', 'smm'),
          help: isSlug
            ? __('Its name in addresses, as smm collection list has it.', 'smm')
            : __('Small letters, digits and hyphens.', 'smm'),
          value: collection,
          onChange: set('collection'),
        }),
        el(SelectControl, { label: __('Layout', 'smm'), value: layout, options: LAYOUTS, onChange: set('layout') }),
        el(SelectControl, { label: __('Cards', 'smm'), value: card, options: CARDS, onChange: set('card') }),
        el(TextControl, { label: __('Heading', 'smm'), value: heading, onChange: set('heading') }),
        el(TextControl, {
          label: __('Shown at first', 'smm'),
          help: __('Empty for 24.', 'smm'),
          type: 'number',
          min: 1,
          max: 100,
          value: limit || '',
          onChange: (value) => setAttributes({ limit: Number.parseInt(value, 10) || 0 }),
        }),
        el(TextControl, {
          label: __('Theme', 'smm'),
          help: __('paper, slate, midnight, …; empty for none.', 'smm'),
          value: theme,
          onChange: set('theme'),
        }),
        el(ToggleControl, { label: __('Show what is new at once', 'smm'), checked: live, onChange: set('live') }),
      ),
    );
    const shown = !endpoint
      ? el(
          Placeholder,
          {
            icon: 'format-quote',
            label: __('Customers’ words', 'smm'),
            instructions: __('Say where your endpoint is, and load this page again.', 'smm'),
          },
          el(ExternalLink, { href: settings }, __('Settings → smm', 'smm')),
        )
      : !isSlug
        ? el(Placeholder, {
            icon: 'format-quote',
            label: __('Customers’ words', 'smm'),
            instructions: __('Name a collection at the side.', 'smm'),
          })
        : el('iframe', {
            src: preview(attributes),
            title: __('What visitors will see', 'smm'),
            sandbox: 'allow-scripts',
            // What is in it is looked at, not used: a click selects the block.
            style: { width: '100%', height: '480px', border: 0, pointerEvents: 'none' },
          });
    return el(Fragment, null, inspector, el('div', useBlockProps(), shown));
  }

  blocks.registerBlockType('smm/testimonials', { edit: Edit, save: () => null });
})(window.wp, window.smmEditor);

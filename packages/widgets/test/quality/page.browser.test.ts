import { expect } from '@open-wc/testing';
import {
  atRest,
  defineAll,
  elements,
  endpoint,
  pageErrors,
  stage,
  stepsOf,
  until,
  type AnyElement,
} from './every-element.ts';

let undo: () => void;

before(async () => {
  await defineAll();
  undo = endpoint();
});

after(() => undo());

/** What a page may write on any element, and no element may change. */
const OF_THE_PAGE: Readonly<Record<string, string>> = {
  'aria-describedby': 'elsewhere',
  'aria-label': 'The page’s own name',
  class: 'one two',
  'data-smm': 'x',
  dir: 'rtl',
  exportparts: 'base',
  id: 'mine',
  part: 'outer',
  role: 'region',
  slot: '',
  style: 'margin: 3px; --smm-accent: teal;',
  tabindex: '-1',
  translate: 'no',
};

const written = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

for (const docs of elements) {
  const { tag } = docs;
  describe(`<${tag}>`, function () {
    it('writes nothing on itself that the page did not ask for', async () => {
      const element = document.createElement(tag) as AnyElement;
      expect(written(element)).to.deep.equal({});
      stage().append(element);
      await atRest(element);
      expect(written(element)).to.deep.equal({});
      expect(element.childNodes).to.have.length(0);
    });

    it('leaves alone what the page wrote on it, whatever else is set', async () => {
      const element = document.createElement(tag) as AnyElement;
      for (const [name, value] of Object.entries(OF_THE_PAGE)) element.setAttribute(name, value);
      const words = element.appendChild(document.createElement('p'));
      words.textContent = 'The page’s own words';
      stage().append(element);
      for (const step of stepsOf(docs)) {
        step.set(element);
        await element.updateComplete;
      }
      await atRest(element);
      const now = written(element);
      for (const [name, value] of Object.entries(OF_THE_PAGE)) expect(now[name], name).to.equal(value);
      expect([...element.childNodes]).to.deep.equal([words]);
      expect(words.outerHTML).to.equal('<p>The page’s own words</p>');
    });

    it('is not there while it is hidden, and comes back', async () => {
      const element = document.createElement(tag) as AnyElement;
      element.hidden = true;
      for (const step of stepsOf(docs)) step.set(element);
      stage().append(element);
      await atRest(element);
      expect(element.hidden).to.equal(true);
      expect(getComputedStyle(element).display).to.equal('none');
      element.hidden = false;
      await atRest(element);
      expect(getComputedStyle(element).display).to.not.equal('none');
      expect(element.getBoundingClientRect().width).to.be.above(0);
    });

    it('fires nothing in answer to what the page itself sets', async () => {
      const fired: string[] = [];
      const hear = ({ type }: Event): void => void fired.push(type);
      const types = [...new Set(elements.flatMap(({ events }) => events.map(({ name }) => name)))];
      for (const type of [...types, 'change', 'input']) addEventListener(type, hear, { capture: true });
      try {
        const element = document.createElement(tag) as AnyElement;
        stage().append(element);
        for (const step of stepsOf(docs)) {
          step.set(element);
          await element.updateComplete;
        }
        for (const step of stepsOf(docs)) step.set(element);
        await atRest(element);
        expect(fired).to.deep.equal([]);
      } finally {
        for (const type of [...types, 'change', 'input']) removeEventListener(type, hear, { capture: true });
      }
    });
  });
}

interface Elsewhere extends Window {
  done?: boolean;
  readonly customElements: CustomElementRegistry;
}

/** A document of its own, with its own registry of elements, in which `scripts` run: addresses, or modules as text. */
async function elsewhere(
  tags: readonly string[],
  scripts: readonly string[],
): Promise<{ page: Elsewhere; errors: string[]; warnings: string[] }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 600px';
  frame.src = '/packages/widgets/test/quality/empty-page.html';
  stage().append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as Elsewhere & { console: Console };
  const [found, warnings]: [string[], string[]] = [[], []];
  page.addEventListener('error', ({ message }) => found.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => found.push(String(reason)));
  page.console.warn = (...words: unknown[]) => void warnings.push(String(words[0]));
  for (const tag of tags) page.document.body.append(page.document.createElement(tag));
  for (const text of scripts) {
    const script = page.document.createElement('script');
    script.type = 'module';
    if (text.startsWith('/')) script.src = text;
    else script.textContent = text;
    page.document.head.append(script);
  }
  return { page, errors: found, warnings };
}

it('a page that has the tags already keeps its own, is told once each, and sees no error', async function () {
  const tags = elements.map(({ tag }) => tag);
  const files = elements.map(({ entry }) => `/packages/widgets/src/${entry}/define.ts`);
  const { page, errors, warnings } = await elsewhere(tags, [
    `for (const tag of ${JSON.stringify(tags)}) customElements.define(tag, class extends HTMLElement { isForeign = true; });
    for (const file of ${JSON.stringify(files)}) for (const copy of ['', '?2', '?3']) await import(file + copy);
    globalThis.done = true;`,
  ]);
  await until(
    () => page.done === true || errors.length > 0,
    () => 'the elements were not loaded',
    50_000,
  );
  expect(errors).to.deep.equal([]);
  const foreign = [...page.document.body.children].filter((element) => 'isForeign' in element);
  expect(foreign).to.have.length(tags.length);
  for (const tag of tags) {
    const told = warnings.filter((warning) => warning.includes(`<${tag}>`));
    expect(told, tag).to.have.length(1);
  }
});

it('two loaders and a second build of every element do no harm to each other', async function () {
  const cdn = '/packages/widgets/dist/cdn';
  const answer = await fetch(`${cdn}/manifest.json`);
  if (!answer.ok) {
    console.warn('left out: build:cdn was not run');
    this.skip();
  }
  const { entries } = (await answer.json()) as { entries: Record<string, unknown> };
  const singles = Object.keys(entries).filter((name) => name !== 'smm');
  const tags = elements.map(({ tag }) => tag);
  const { page, errors, warnings } = await elsewhere(tags, [
    `${cdn}/smm.js`,
    `${cdn}/smm.js?v=2`,
    `import { headPage } from '/stories/fixtures.ts';
    for (const name of ${JSON.stringify(singles)}) await import('${cdn}/' + name + '.js');
    for (const element of document.querySelectorAll('${tags.join()}')) element.page = headPage();
    globalThis.done = true;`,
  ]);
  const defined = (): Element[] =>
    [...page.document.body.children].filter(({ localName }) => page.customElements.get(localName));
  const empty = (): Element[] => defined().filter(({ shadowRoot }) => !shadowRoot?.querySelector('[part]'));
  await until(
    () => errors.length > 0 || (page.done === true && empty().length === 0),
    () =>
      `not drawn: ${empty()
        .map(({ localName }) => localName)
        .join()}`,
    50_000,
  );
  expect(errors).to.deep.equal([]);
  expect(defined().length).to.be.at.least(singles.length);
  expect(new Set(warnings).size).to.equal(warnings.length);
});

it('nothing of all this reached the page as an error', () => {
  expect(errors).to.deep.equal([]);
});

const errors = pageErrors();

import { expect } from '@open-wc/testing';
import type { HeadPage, Review } from '@smm/sdk/schema';
import { headPage, reviews } from '../../../../stories/fixtures.ts';
import {
  atRest,
  defineAll,
  drawn,
  elements,
  endpoint,
  pageErrors,
  settable,
  stage,
  stepsOf,
  until,
  type AnyElement,
} from './every-element.ts';
import { RUNNING, TEXTS, THINGS } from './hostile-values.ts';

const errors = pageErrors();
const { warn } = console;
let undo: () => void;

before(async () => {
  await defineAll();
  undo = endpoint(() => Promise.reject(new TypeError('nobody listens')));
  console.warn = () => {}; // Developers are told of each of these; here that is hundreds of lines.
});

after(() => {
  undo();
  console.warn = warn;
});

const short = (value: string): string => JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'srcdoc', 'xlink:href', 'data'];
const HARMLESS = /^(https?|mailto|sms|tel|blob:null|data:image\/(png|svg|webp|gif|jpeg))\b/;

/** What is drawn holds nothing that runs, or would run when it is followed. */
function expectHarmless(element: Element, how: string): void {
  expect('hit' in globalThis, `${how}: ran`).to.equal(false);
  for (const node of element.shadowRoot?.querySelectorAll('*') ?? []) {
    expect(node.localName, how).to.not.match(/^(script|iframe|object|embed|base|meta)$/);
    for (const { name, value } of node.attributes) {
      expect(name, how).to.not.match(/^on/);
      if (!ADDRESSES.includes(name) || !value) continue;
      // One that cannot be read leads nowhere.
      const { protocol } = URL.parse(value, document.baseURI) ?? location;
      expect(protocol, `${how}: ${name}=${short(value)}`).to.match(HARMLESS);
    }
  }
}

for (const docs of elements) {
  const { tag, attributes } = docs;
  describe(`<${tag}>`, function () {
    this.timeout(120_000);
    let reference = '';
    const fresh = (): AnyElement => {
      const element = document.createElement(tag) as AnyElement;
      for (const step of stepsOf(docs)) step.set(element);
      stage().append(element);
      return element;
    };
    const recovers = async (element: AnyElement, how: string): Promise<void> => {
      for (const step of stepsOf(docs)) step.set(element);
      await until(
        () => drawn(element) === reference,
        () => `${how}: stays broken\n${drawn(element).slice(0, 3000)}\ninstead of\n${reference.slice(0, 3000)}`,
      );
    };

    before(async () => {
      reference = await atRest(fresh(), 40);
    });

    for (const { name } of attributes) {
      it(`${name}= takes anything, throws nothing, runs nothing, and mends`, async () => {
        const element = fresh();
        await element.updateComplete;
        for (const text of TEXTS) {
          element.setAttribute(name, text);
          await element.updateComplete;
          expectHarmless(element, `${name}=${short(text)}`);
        }
        element.removeAttribute(name);
        await element.updateComplete;
        await recovers(element, `after ${name}=`);
        expect(errors, `${name}=`).to.deep.equal([]);
      });
    }

    // What every element has by itself, `title` for one, converts or throws as the platform does.
    for (const name of settable(docs).filter((each) => !(each in HTMLElement.prototype))) {
      it(`.${name} takes anything, throws nothing, runs nothing, and mends`, async () => {
        const element = fresh();
        await element.updateComplete;
        for (const [how, make] of Object.entries(THINGS)) {
          Reflect.set(element, name, make());
          await element.updateComplete;
          expectHarmless(element, `.${name} = ${how}`);
        }
        Reflect.set(element, name, undefined);
        await element.updateComplete;
        await recovers(element, `after .${name}`);
        expect(errors, `.${name}`).to.deep.equal([]);
      });
    }

    if (!settable(docs).includes('page')) return;

    const [first, second] = reviews as [Review, Review];
    const pages: Readonly<Record<string, (text: string) => HeadPage>> = {
      words: (text) =>
        headPage([{ ...first, author: { ...first.author, name: text, jobTitle: text }, reviewBody: text }, second]),
      'addresses of items': (text) => {
        const image = { '@type': 'ImageObject' as const, url: text, width: 40, height: 40, caption: '' };
        return headPage([
          { ...first, author: { ...first.author, url: text, image }, url: text, permalink: text },
          second,
        ]);
      },
      'addresses of the page': (text) => {
        const page = headPage([first, second]);
        return { ...page, links: { ...page.links, root: text, policy: text, all: text } };
      },
    };
    for (const [what, pageOf] of Object.entries(pages)) {
      it(`a page with hostile ${what} is shown as words, or not at all`, async () => {
        for (const text of TEXTS) {
          const element = document.createElement(tag) as AnyElement;
          stage().append(element);
          Object.assign(element, { page: pageOf(text) });
          await element.updateComplete;
          await new Promise((resolve) => requestAnimationFrame(resolve));
          await element.updateComplete;
          expectHarmless(element, `${what}: ${short(text)}`);
        }
        expect(errors).to.deep.equal([]);
      });
    }
  });
}

it('the table of what must not run holds every spelling that a browser runs', () => {
  const running = RUNNING.filter((text) => /^javascript:/.test(URL.canParse(text) ? new URL(text).protocol : ''));
  expect(running).to.have.length(6);
});

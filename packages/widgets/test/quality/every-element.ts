import { headPage, reviews } from '../../../../stories/fixtures.ts';
import { reviewForm } from '../../../../stories/form-fixtures.ts';
import {
  elementDocs,
  type Attribute,
  type ElementDocs,
  type ElementsManifest,
  type Property,
} from '../../scripts/lib/element-docs.ts';

/** An element, as far as all of them are alike. */
export interface AnyElement extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** One thing that a page does to an element. */
export interface Step {
  readonly name: string;
  readonly set: (element: HTMLElement) => void;
  /** Something else that a page could have set there before. */
  readonly setOther: (element: HTMLElement) => void;
}

const answer = await fetch('/packages/widgets/custom-elements.json');
if (!answer.ok) throw new Error('custom-elements.json is not there: run `generate` in packages/widgets.');

/** What every suite here runs over: an element joins as soon as it is in the manifest. */
export const elements: readonly ElementDocs[] = elementDocs((await answer.json()) as ElementsManifest);

export const defineAll = async (): Promise<void> => {
  for (const { entry } of elements) await import(`../../src/${entry}/define.ts`);
};

/** A value for each type of a property that has no attribute. An element with a new type adds a row. */
const SAMPLES: Readonly<Record<string, () => unknown>> = {
  HeadPage: () => headPage(reviews.slice(0, 3)),
  'readonly Item[]': () => reviews.slice(0, 3),
  Item: () => reviews[0],
  Review: () => reviews[0],
};

/** The collection that an endpoint in the place of the network answers with. */
const HOME = 'https://reviews.example/v1/collections/home';

const json = (body: unknown): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

/** Answers for `HOME`, and leaves everything else to `others`. Returns how to undo it. */
export function endpoint(others: typeof fetch = globalThis.fetch): () => void {
  const { fetch: before } = globalThis;
  globalThis.fetch = async (input, init) => {
    const url = String(input);
    if (url === `${HOME}.json`) return json(headPage(reviews.slice(0, 3)));
    if (url === `${HOME}/form.json`) return json(reviewForm());
    return others(input, init);
  };
  return () => void (globalThis.fetch = before);
}

/** Values for attributes that do not take any words. */
const NAMED: Readonly<Record<string, string>> = {
  lang: 'de',
  'max-age': '9000d',
  network: 'bluesky',
  networks: 'email bluesky',
  url: 'https://shop.example/tuning',
};

export const hasSample = (type: string): boolean => type in SAMPLES;

function valueOf({ name, type, values }: Attribute): string {
  if (values.length) return values[1] ?? values[0] ?? '';
  if (type === 'boolean') return '';
  if (type === 'number') return '3';
  return NAMED[name] ?? 'Sample words';
}

const data = ({ properties }: ElementDocs): Property[] =>
  properties.filter(({ type, isReadonly }) => hasSample(type) && !isReadonly).slice(-1);

/** Of several sources of data one is used: the last property, else the address. */
function used(docs: ElementDocs): [Attribute, string][] {
  const src = docs.tag.endsWith('form') ? `${HOME}/form.json` : `${HOME}.json`;
  return docs.attributes
    .filter(({ name }) => !['collection', 'disabled'].includes(name) && (name !== 'src' || !data(docs).length))
    .map((attribute) => [attribute, attribute.name === 'src' ? src : valueOf(attribute)]);
}

const dataSteps = (docs: ElementDocs): Step[] =>
  data(docs).map(({ name, type }) => ({
    name: `.${name}`,
    set: (element) => void Object.assign(element, { [name]: SAMPLES[type]?.() }),
    setOther: (element) => void Object.assign(element, { [name]: undefined }),
  }));

/** Everything that a page can set on an element: attributes, then the properties that have none. */
export const stepsOf = (docs: ElementDocs): Step[] => [
  ...used(docs).map(([{ name, values }, value]) => ({
    name: `${name}=`,
    set: (element: HTMLElement) => element.setAttribute(name, value),
    setOther: (element: HTMLElement) =>
      name === 'src' ? element.removeAttribute(name) : element.setAttribute(name, values[0] ?? 'fr'),
  })),
  ...dataSteps(docs),
];

/** The same with a property in the place of each attribute that has one. */
export const propertiesOf = (docs: ElementDocs): Step[] => [
  ...used(docs).map(([{ name, property, type }, text]) => {
    const value = type === 'boolean' ? true : type === 'number' ? Number(text) : text;
    const set = (element: HTMLElement): void =>
      property ? void Object.assign(element, { [property]: value }) : element.setAttribute(name, text);
    return { name: property ? `.${property}` : `${name}=`, set, setOther: () => {} };
  }),
  ...dataSteps(docs),
];

/** Names that a page may set as properties. */
export const settable = ({ attributes, properties }: ElementDocs): string[] => [
  ...attributes.flatMap(({ property }) => property ?? []),
  ...properties.filter(({ isReadonly }) => !isReadonly).map(({ name }) => name),
];

/** What is drawn, without the marks that the templates leave between. */
export const drawn = (element: Element): string =>
  (element.shadowRoot?.innerHTML ?? '').replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Whether it was given something to show and what shows it is still being loaded; without any it waits for ever. */
const isWaiting = (element: AnyElement): boolean =>
  ['src', 'page', 'item', 'items'].some((name) => Reflect.get(element, name) != null) &&
  element.shadowRoot?.querySelector('.bone') != null;

/** Waits until nothing was drawn anew for `quiet` frames, and what draws it is loaded, which may take a busy machine long. */
export async function atRest(element: AnyElement, quiet = 12): Promise<string> {
  const end = performance.now() + 30_000;
  let last = '';
  for (let still = 0; still < quiet; still++) {
    await element.updateComplete;
    await frame();
    const now = drawn(element);
    if (now !== last || (isWaiting(element) && performance.now() < end)) still = 0;
    last = now;
  }
  return last;
}

/** A place of the same width for each try, emptied of what was there before. */
export function stage(): HTMLElement {
  document.querySelector('#stage')?.remove();
  const place = document.createElement('div');
  place.id = 'stage';
  place.lang = 'en';
  place.style.width = '600px';
  document.body.append(place);
  return place;
}

const realTimeout = globalThis.setTimeout;

/** Waits for a condition, by a timer that the suites do not count. */
export async function until(isSo: () => boolean, what: () => string, limit = 60_000): Promise<void> {
  const end = performance.now() + limit;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(what());
    await new Promise((resolve) => realTimeout(resolve, 30));
  }
}

/** What reached the page as an error since this was called. */
export function pageErrors(): unknown[] {
  const found: unknown[] = [];
  const take = (event: ErrorEvent | PromiseRejectionEvent): void => {
    // Browsers tell of an observer that had more to say than one frame takes; nothing is wrong then.
    if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop')) return;
    found.push(event instanceof ErrorEvent ? event.error : event.reason);
  };
  addEventListener('error', take);
  addEventListener('unhandledrejection', take);
  return found;
}

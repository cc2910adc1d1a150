import { expect } from '@open-wc/testing';
import { headPage, manyItems } from '../../../../stories/fixtures.ts';
import { many } from '../lib/many.ts';
import { countUses, liveUses, type Uses } from './page-uses.ts';
import { atRest, defineAll, elements, endpoint, stage, stepsOf, until, type AnyElement } from './every-element.ts';

countUses();
let undo: () => void;

before(async () => {
  await defineAll();
  undo = endpoint();
});

after(() => undo());

/** Chromium's, with `--js-flags=--expose-gc`. Without it, what is kept cannot be told from what is not collected yet. */
const { gc } = globalThis as { gc?: (options: { execution: 'async' }) => Promise<void> };

const TIMES = many(100, 1000);
const MANY = 60;

const difference = (after: Uses, before: Uses): Uses =>
  Object.fromEntries(
    Object.entries(after)
      .map(([name, count]) => [name, count - (before[name] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );

const isListenerEach = ([name, count]: [string, number]): boolean => name.startsWith('listeners') && count < MANY;

/** All but one, which the last frame may hold. */
async function expectCollected(made: readonly WeakRef<Element>[]): Promise<void> {
  if (!gc) return;
  const alive = (): number => made.filter((each) => each.deref()).length;
  for (let round = 0; alive() > 1 && round < 40; round++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await gc({ execution: 'async' });
  }
  expect(alive(), 'elements that something still holds').to.be.at.most(1);
}

for (const docs of elements) {
  const { tag } = docs;
  describe(`<${tag}>`, function () {
    this.timeout(120_000);
    const make = (place: Element): AnyElement => {
      const element = document.createElement(tag) as AnyElement;
      for (const step of stepsOf(docs)) step.set(element);
      place.append(element);
      return element;
    };

    before(async () => {
      const first = make(stage());
      await atRest(first, 30);
      first.remove();
      await atRest(first);
    });

    it(`${MANY} on a page use no more timers and observers than one, and at most a listener each`, async () => {
      const place = stage();
      await atRest(make(place), 30);
      const one = liveUses();
      for (let count = 1; count < MANY; count++) make(place);
      await atRest(place.lastElementChild as AnyElement, 30);
      await until(
        () => Object.entries(difference(liveUses(), one)).every(isListenerEach),
        () => `${MANY - 1} more elements use ${JSON.stringify(difference(liveUses(), one))} more`,
      );
    });

    it(`made, put in, moved and taken out ${TIMES} times, nothing stays`, async function () {
      const place = stage();
      const other = place.appendChild(document.createElement('div'));
      const start = liveUses();
      const made: WeakRef<Element>[] = [];
      for (let time = 0; time < TIMES; time++) {
        const element = make(place);
        await element.updateComplete;
        other.append(element);
        await element.updateComplete;
        element.remove();
        made.push(new WeakRef(element));
      }
      await until(
        () => Object.keys(difference(liveUses(), start)).length === 0,
        () => `still in use: ${JSON.stringify(difference(liveUses(), start))}`,
      );
      await expectCollected(made);
    });

    it('drawn to the end and taken out, nothing stays', async () => {
      const made: WeakRef<Element>[] = [];
      for (let time = 0; time < 10; time++) {
        const element = make(stage());
        await atRest(element);
        element.remove();
        made.push(new WeakRef(element));
      }
      await expectCollected(made);
    });
  });
}

describe('<smm-testimonials more="infinite">', function () {
  this.timeout(120_000);
  const make = (place: Element): AnyElement => {
    const element = Object.assign(document.createElement('smm-testimonials'), {
      more: 'infinite',
      pageSize: 3,
      page: headPage(manyItems(30), { selected: 30 }),
    });
    place.append(element);
    return element as AnyElement;
  };
  const hasEnd = (element: Element): boolean => element.shadowRoot!.querySelector('[data-next]') !== null;

  it(`${MANY} that watch for their ends do so by one observer, and leave it`, async () => {
    const place = stage();
    const first = make(place);
    await until(
      () => hasEnd(first),
      () => 'no end to watch for',
    );
    await atRest(first, 30);
    const one = liveUses();
    expect(one['IntersectionObserver']).to.be.at.least(1);
    const others = Array.from({ length: MANY - 1 }, () => make(place));
    await until(
      () => others.every(hasEnd),
      () => 'not every wall has an end',
    );
    await until(
      () => Object.entries(difference(liveUses(), one)).every(isListenerEach),
      () => `${MANY - 1} more walls use ${JSON.stringify(difference(liveUses(), one))} more`,
    );
    const made = [...place.children].map((element) => new WeakRef(element));
    others.length = 0;
    place.replaceChildren();
    await atRest(first);
    await expectCollected(made.slice(1));
  });
});

import { expect } from '@open-wc/testing';
import {
  atRest,
  defineAll,
  drawn,
  elements,
  endpoint,
  hasSample,
  propertiesOf,
  settable,
  stage,
  stepsOf,
  until,
  type AnyElement,
  type Step,
} from './every-element.ts';

let undo: () => void;

before(async () => {
  await defineAll();
  undo = endpoint();
});

after(() => undo());

/** Numbers from 0 to 1 that are the same on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const rest = [...values];
  return values.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0] as Value);
}

async function expectDrawn(element: Element, reference: string, how: string): Promise<void> {
  await until(
    () => drawn(element) === reference,
    () => `${how}:\n${drawn(element)}\ninstead of\n${reference}`,
  );
}

for (const docs of elements) {
  const { tag } = docs;
  describe(`<${tag}>`, function () {
    const steps = stepsOf(docs);
    let reference = '';

    before(async () => {
      const element = document.createElement(tag) as AnyElement;
      for (const step of steps) step.set(element);
      stage().append(element);
      reference = await atRest(element, 40);
      expect(reference).to.have.length.above(50);
    });

    it('each property without an attribute has a sample in these suites', () => {
      const missing = docs.properties.filter(({ type, isReadonly }) => !isReadonly && !hasSample(type));
      expect(missing.map(({ name, type }) => `${name}: ${type}`)).to.deep.equal([]);
    });

    it('any order of attributes, properties and connection draws the same', async () => {
      const connect: Step = { name: 'connect', set: (element) => stage().append(element), setOther: () => {} };
      for (let seed = 1; seed <= 12; seed++) {
        const order = shuffled([...steps, connect], randomFrom(seed));
        const element = document.createElement(tag);
        for (const step of order) step.set(element);
        await expectDrawn(element, reference, order.map(({ name }) => name).join(' '));
      }
    });

    it('a property says what its attribute says', async () => {
      const element = document.createElement(tag);
      for (const step of propertiesOf(docs)) step.set(element);
      stage().append(element);
      await expectDrawn(element, reference, 'properties');
    });

    it('what was set and drawn before leaves no trace', async () => {
      for (let seed = 20; seed < 26; seed++) {
        const order = shuffled(steps, randomFrom(seed));
        const element = document.createElement(tag) as AnyElement;
        stage().append(element);
        for (const step of order) {
          step.setOther(element);
          await element.updateComplete;
        }
        for (const step of order) step.set(element);
        await expectDrawn(element, reference, `after others: ${order.map(({ name }) => name).join(' ')}`);
      }
    });

    it('written in markup, cloned and imported, it is the same', async () => {
      const properties = steps.filter(({ name }) => name.startsWith('.'));
      const pattern = document.createElement(tag);
      for (const step of steps.filter(({ name }) => !name.startsWith('.'))) step.set(pattern);
      const ways: Record<string, () => Element> = {
        markup: () => {
          const place = stage();
          place.innerHTML = pattern.outerHTML;
          return place.firstElementChild!;
        },
        clone: () => stage().appendChild(pattern.cloneNode(true) as Element),
        template: () => {
          const template = document.createElement('template');
          template.innerHTML = pattern.outerHTML;
          const place = stage();
          place.append(document.importNode(template.content, true));
          return place.firstElementChild!;
        },
      };
      for (const [how, make] of Object.entries(ways)) {
        const element = make() as HTMLElement;
        for (const step of properties) step.set(element);
        await expectDrawn(element, reference, how);
      }
    });

    it('what was set before its code was there is taken over', async () => {
      const late = `late-${tag}`;
      const element = document.createElement(late);
      for (const step of propertiesOf(docs)) step.set(element);
      stage().append(element);
      customElements.define(late, class extends customElements.get(tag)! {});
      await expectDrawn(element, reference, 'defined late');
      expect(settable(docs).filter((name) => Object.hasOwn(element, name))).to.deep.equal([]);
    });

    it('moved to another place, taken out and put back, it is the same', async () => {
      const element = document.createElement(tag) as AnyElement;
      for (const step of steps) step.set(element);
      const place = stage();
      place.append(element);
      await element.updateComplete;
      const other = place.appendChild(document.createElement('div'));
      other.append(element);
      await element.updateComplete;
      element.remove();
      await element.updateComplete;
      place.prepend(element);
      await expectDrawn(element, reference, 'moved');
    });
  });
}

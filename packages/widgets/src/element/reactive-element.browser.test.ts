import { expect } from '@open-wc/testing';
import { html } from 'lit/html.js';
import { ReactiveElement, type Companion } from './reactive-element.ts';

const failures: unknown[] = [];

class Probe extends ReactiveElement {
  static override styles = [':host{display:block;inline-size:7px}'];
  static override properties = {
    word: { reflect: true },
    big: { type: Boolean, reflect: true },
    count: { type: Number, attribute: 'the-count' },
    secret: { attribute: false },
  };

  declare word: string | undefined;
  declare big: boolean | undefined;
  declare count: number | undefined;
  declare secret: unknown;
  drawn = 0;
  changes: PropertyKey[] = [];

  override fail(error: unknown): void {
    failures.push(error);
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    this.changes = [...changed.keys()];
  }

  protected override render(): unknown {
    this.drawn++;
    if (this.word === 'broken') throw new Error('broken');
    return html`<p>${this.word} ${this.count}</p>`;
  }
}

customElements.define('reactive-probe', Probe);

const added = async (change: (element: Probe) => void = () => undefined): Promise<Probe> => {
  const element = document.createElement('reactive-probe') as Probe;
  change(element);
  document.body.append(element);
  await element.updateComplete;
  return element;
};

describe('ReactiveElement', () => {
  it('draws once for all that changed in one moment, and tells what it was', async () => {
    const element = await added();
    expect(element.drawn).to.equal(1);
    element.word = 'a';
    element.count = 2;
    element.word = 'b';
    expect(element.drawn).to.equal(1);
    expect(await element.updateComplete).to.equal(true);
    expect(element.drawn).to.equal(2);
    expect(element.shadowRoot!.textContent).to.equal('b 2');
    expect(element.changes).to.deep.equal(['word', 'count']);
    element.word = 'b';
    await element.updateComplete;
    expect(element.drawn).to.equal(2);
  });

  it('attributes become properties of their type; only what reflects goes back', async () => {
    const element = await added();
    element.setAttribute('the-count', '3');
    element.setAttribute('big', '');
    expect([element.count, element.big]).to.deep.equal([3, true]);
    element.big = false;
    element.word = 'said';
    element.secret = {};
    await element.updateComplete;
    expect(element.getAttributeNames().sort()).to.deep.equal(['the-count', 'word']);
    element.removeAttribute('the-count');
    element.word = undefined;
    await element.updateComplete;
    expect(element.count).to.equal(undefined);
    expect(element.hasAttribute('word')).to.equal(false);
  });

  it('takes what was set before it was defined, and draws only in a document', async () => {
    const early = document.createElement('reactive-late') as Probe;
    early.word = 'early';
    document.body.append(early);
    customElements.define('reactive-late', class extends Probe {});
    await early.updateComplete;
    expect(early.shadowRoot!.textContent).to.contain('early');
    const apart = document.createElement('reactive-probe') as Probe;
    apart.word = 'x';
    await apart.updateComplete;
    expect(apart.drawn).to.equal(0);
  });

  it('an update that throws is told of, keeps what was shown, and the next one draws', async () => {
    const element = await added((it) => (it.word = 'fine'));
    element.word = 'broken';
    await element.updateComplete;
    expect(String(failures.at(-1))).to.contain('broken');
    expect(element.shadowRoot!.textContent).to.contain('fine');
    element.word = 'well';
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.contain('well');
  });

  it('companions hear of connecting, drawing and leaving; sheets are one per text', async () => {
    const heard: string[] = [];
    const companion: Companion = {
      hostConnected: () => heard.push('connected'),
      hostUpdated: () => heard.push('updated'),
      hostDisconnected: () => heard.push('disconnected'),
    };
    const element = await added((it) => it.addController(companion));
    element.remove();
    expect(heard).to.deep.equal(['connected', 'updated', 'disconnected']);
    const other = await added();
    expect(other.offsetWidth).to.equal(7);
    expect(other.shadowRoot!.adoptedStyleSheets[0]).to.equal(element.shadowRoot!.adoptedStyleSheets[0]);
  });
});

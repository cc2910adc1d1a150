import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/review-form/define';
import { draw, type Args } from './draw.ts';
import { endpoint, json, reviewForm, SRC, type Answer } from './form-fixtures.ts';
import { ARABIC, framed } from './parameters.ts';
import { drawn, inside, shown, until } from './waiting.ts';

const TAG = 'smm-review-form';

const never: Answer = () => new Promise(() => undefined);
const problem =
  (status: number): Answer =>
  () =>
    json({ type: '/problems/x', title: 'x', status }, status);

const meta: Meta<Args> = {
  title: 'smm-review-form',
  component: 'smm-review-form',
  args: { src: SRC },
  parameters: framed(1000),
  // Put back when the story is left.
  beforeEach: ({ parameters }) => endpoint(parameters as { form?: Answer; submit?: Answer }).undo,
};

export default meta;
type Story = StoryObj<Args>;

/** The form of the story, once its consents are there. */
async function opened(canvas: HTMLElement): Promise<ShadowRoot> {
  return (await inside(canvas, TAG, '#consent')).getRootNode() as ShadowRoot;
}

function type(root: ShadowRoot, id: string, value: string): void {
  const input = root.querySelector<HTMLInputElement>(`#${id}`)!;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

async function fillIn(canvas: HTMLElement): Promise<ShadowRoot> {
  const root = await opened(canvas);
  root.querySelector<HTMLInputElement>('[name="rating"][value="4"]')!.click();
  type(root, 'words', 'They found the creak three shops could not. It was the pedal.');
  type(root, 'name', 'Tomasz Kania');
  type(root, 'email', 'tomasz@pedal.example');
  root.querySelector<HTMLInputElement>('[value="publish"]')!.click();
  root.querySelector<HTMLInputElement>('[value="name"]')!.click();
  return root;
}

async function send(root: ShadowRoot): Promise<void> {
  root.querySelector<HTMLButtonElement>('[part="button"]')!.click();
}

export const Empty: Story = {};
export const Opening: Story = { parameters: { form: never } };
export const Filled: Story = { play: async ({ canvasElement }) => void (await fillIn(canvasElement)) };
export const WithErrors: Story = {
  play: async ({ canvasElement }) => {
    const root = await opened(canvasElement);
    type(root, 'words', 'ok');
    type(root, 'email', 'tomasz@');
    root.querySelector<HTMLInputElement>('[name="tie"]')!.click();
    await send(root);
    await until(() => root.querySelector('[part="summary"]'), '[part="summary"]');
  },
};
export const WithAConnection: Story = {
  play: async ({ canvasElement }) => {
    const root = await fillIn(canvasElement);
    root.querySelector<HTMLInputElement>('[name="tie"]')!.click();
    await until(() => root.querySelector('#tieText'), '#tieText');
    type(root, 'tieText', 'received a free trial tuning.');
  },
};
export const Sending: Story = {
  parameters: { submit: never },
  play: async ({ canvasElement }) => send(await fillIn(canvasElement)),
};
export const Sent: Story = {
  play: async ({ canvasElement }) => {
    const root = await fillIn(canvasElement);
    await send(root);
    await until(() => root.querySelector('[part="receipt"]'), '[part="receipt"]');
  },
};
export const TooMany: Story = {
  parameters: { submit: problem(429) },
  play: async ({ canvasElement }) => {
    const root = await fillIn(canvasElement);
    await send(root);
    await until(() => root.querySelector('[role="alert"]'), '[role="alert"]');
  },
};
export const Offline: Story = {
  parameters: { submit: () => Promise.reject(new TypeError('Failed to fetch')) },
  play: async ({ canvasElement }) => {
    const root = await fillIn(canvasElement);
    await send(root);
    await until(() => root.querySelector('[role="alert"]'), '[role="alert"]');
  },
};
export const NotToBeHad: Story = { parameters: { form: problem(404) }, play: drawn(TAG, 'button') };
export const TheWordsOfThePage: Story = {
  parameters: { form: problem(404) },
  render: (args) =>
    draw(
      TAG,
      args,
      html`<form method="post" action="https://reviews.example/v1/collections/home/reviews">
        <label>Words <textarea name="words"></textarea></label> <button>Send</button>
      </form>`,
    ),
  play: shown(TAG),
};
export const WithoutPhotos: Story = {
  parameters: { form: () => json(reviewForm({ limits: { ...reviewForm().limits, photo: null } })) },
};
export const WithoutHeading: Story = {
  render: (args) => html`<smm-review-form src=${String(args['src'])} heading></smm-review-form>`,
};
export const Disabled: Story = { args: { disabled: true } };
export const German: Story = { globals: { locale: 'de' } };
export const Arabic: Story = {
  globals: ARABIC,
  play: async ({ canvasElement }) => void (await fillIn(canvasElement)),
};
export const Japanese: Story = { globals: { locale: 'ja' } };

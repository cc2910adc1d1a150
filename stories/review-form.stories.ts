import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@smm/widgets/review-form/define';
import { endpoint, json, receipt, reviewForm, SRC, type Answer } from './form-fixtures.ts';

interface Args {
  heading: string | undefined;
  disabled: boolean;
  /** What stands in the place of the endpoint. */
  form: Answer;
  submit: Answer;
}

const never: Answer = () => new Promise(() => undefined);
const problem =
  (status: number): Answer =>
  () =>
    json({ type: '/problems/x', title: 'x', status }, status);

const meta: Meta<Args> = {
  title: 'Review form',
  component: 'smm-review-form',
  args: { heading: undefined, disabled: false, form: () => json(reviewForm()), submit: () => json(receipt, 201) },
  argTypes: { form: { control: false }, submit: { control: false } },
  // Put back when the story is left.
  beforeEach: ({ args }) => endpoint(args).undo,
  render: ({ heading, disabled }) =>
    html`<smm-review-form src=${SRC} .heading=${heading} ?disabled=${disabled}></smm-review-form>`,
};

export default meta;
type Story = StoryObj<Args>;

async function until<T>(look: () => T | null | undefined): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The form of the story, once its consents are there. */
async function opened(canvas: HTMLElement): Promise<ShadowRoot> {
  const element = await until(() => canvas.querySelector('smm-review-form'));
  return until(() => (element.shadowRoot?.querySelector('#consent') ? element.shadowRoot : null));
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
export const Opening: Story = { args: { form: never } };
export const Filled: Story = { play: async ({ canvasElement }) => void (await fillIn(canvasElement)) };
export const WithErrors: Story = {
  play: async ({ canvasElement }) => {
    const root = await opened(canvasElement);
    type(root, 'words', 'ok');
    type(root, 'email', 'tomasz@');
    root.querySelector<HTMLInputElement>('[name="tie"]')!.click();
    await send(root);
    await until(() => root.querySelector('[part="summary"]'));
  },
};
export const WithAConnection: Story = {
  play: async ({ canvasElement }) => {
    const root = await fillIn(canvasElement);
    root.querySelector<HTMLInputElement>('[name="tie"]')!.click();
    await until(() => root.querySelector('#tieText'));
    type(root, 'tieText', 'received a free trial tuning.');
  },
};
export const Sending: Story = {
  args: { submit: never },
  play: async ({ canvasElement }) => send(await fillIn(canvasElement)),
};
export const Sent: Story = {
  play: async ({ canvasElement }) => {
    const root = await fillIn(canvasElement);
    await send(root);
    await until(() => root.querySelector('[part="receipt"]'));
  },
};
export const TooMany: Story = {
  args: { submit: problem(429) },
  play: async ({ canvasElement }) => {
    const root = await fillIn(canvasElement);
    await send(root);
    await until(() => root.querySelector('[role="alert"]'));
  },
};
export const Offline: Story = {
  args: { submit: () => Promise.reject(new TypeError('Failed to fetch')) },
  play: async ({ canvasElement }) => {
    const root = await fillIn(canvasElement);
    await send(root);
    await until(() => root.querySelector('[role="alert"]'));
  },
};
export const NotToBeHad: Story = { args: { form: problem(500) } };
export const TheWordsOfThePage: Story = {
  args: { form: problem(500) },
  render: () =>
    html`<smm-review-form src=${SRC}
      ><form method="post" action="https://reviews.example/v1/collections/home/reviews">
        <label>Words <textarea name="words"></textarea></label> <button>Send</button>
      </form></smm-review-form
    >`,
};
export const WithoutPhotos: Story = {
  args: { form: () => json(reviewForm({ limits: { ...reviewForm().limits, photo: null } })) },
};
export const WithoutHeading: Story = { args: { heading: '' } };
export const Disabled: Story = { args: { disabled: true } };
export const German: Story = { decorators: [(story) => html`<div lang="de">${story()}</div>`] };
export const Arabic: Story = {
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
  play: async ({ canvasElement }) => void (await fillIn(canvasElement)),
};
export const Japanese: Story = { decorators: [(story) => html`<div lang="ja">${story()}</div>`] };

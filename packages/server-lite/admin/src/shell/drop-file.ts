import { atom } from 'nanostores';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icon.ts';
import { $route, bringInPath, type OpenRouteName } from './router.ts';
import { may } from './session.ts';

/** Where a file that is let go of is meant for “Bring in”. Elsewhere it may be meant for something else. */
const TAKES: ReadonlySet<OpenRouteName> = new Set(['inbox', 'home', 'bringIn', 'imported']);

export interface Dropped {
  files: readonly File[];
  /** A folder is among them: a browser gives no file for it that could be sent. */
  isFolder: boolean;
}

/** What was let go of over the page, until the screen takes it. */
export const $dropped = atom<Dropped | undefined>(undefined);

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the inbox or on “Bring in”, and says so while they hover. */
export class DropFile extends LitElement {
  static override properties = { isOver: { attribute: false, state: true } };
  declare isOver: boolean;

  constructor() {
    super();
    this.isOver = false;
  }
  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    for (const [type, act] of this.#acts) addEventListener(type, act);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const [type, act] of this.#acts) removeEventListener(type, act);
  }

  #takes(event: DragEvent): boolean {
    const route = $route.get()?.route;
    return !event.defaultPrevented && hasFiles(event) && route !== undefined && TAKES.has(route) && may('import');
  }

  readonly #hover = (event: DragEvent): void => {
    if (!this.#takes(event)) return;
    event.preventDefault();
    this.isOver = true;
  };
  /** Leaving the window; every element on the way says the same. */
  readonly #leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.isOver = false;
  };
  readonly #drop = (event: DragEvent): void => {
    this.isOver = false;
    if (!this.#takes(event)) return;
    event.preventDefault();
    // A list of what hovered is emptied when this is over.
    const items = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
    const isFolder = items.some((item) => item.webkitGetAsEntry()?.isDirectory);
    $dropped.set({ files: [...(event.dataTransfer?.files ?? [])], isFolder });
    $route.open(bringInPath());
  };
  readonly #acts = [
    ['dragover', this.#hover],
    ['dragleave', this.#leave],
    ['drop', this.#drop],
  ] as const;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.isOver) return nothing;
    return html`<div class="drop-over" role="status"><p>${icon('take')} Drop it to bring it in</p></div>`;
  }
}
customElements.define('drop-file', DropFile);

import { StoreController } from '@nanostores/lit';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { entry, page, section } from '../../parts/page.ts';
import { $names, readNames, who } from '../../parts/who.ts';
import { fullTime, when } from '../../parts/when.ts';
import { $dropped } from '../../shell/drop-file.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { importedPath } from '../../shell/router.ts';
import './drop-area.ts';
import './import-page.ts';
import { isUnderWay, listImports, readLimits, type ImportJob } from './import-calls.ts';
import { cameOf } from './import-words.ts';
import { bringIn } from './upload.ts';

/** How soon what is under way is asked for again. */
const AGAIN_MS = 2000;

/** Where exports come in: a place to drop them, and those that came before. */
export class AdminBringIn extends LitElement {
  static override properties = {
    current: {},
    imports: { attribute: false, state: true },
    limit: { attribute: false, state: true },
  };
  /** Id of the import that is open. */
  declare current: string | undefined;
  declare imports: readonly ImportJob[] | undefined;
  declare limit: number | undefined;
  readonly #names = new StoreController(this, $names);
  readonly #dropped = new StoreController(this, $dropped);
  #again: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): this {
    return this;
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#again);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && !changed.has('current')) return;
    clearTimeout(this.#again);
    readNames();
    if (this.current === undefined) void attempt(() => this.#read());
  }

  protected override updated(): void {
    const dropped = this.#dropped.value;
    if (dropped === undefined) return;
    $dropped.set(undefined);
    const [file, ...others] = dropped.files;
    if (dropped.isFolder) say('That is a folder. Pack it as a zip, and drop that.', { isBad: true });
    else if (file !== undefined) void bringIn(file);
    if (!dropped.isFolder && others.length > 0)
      say(`One file at a time: ${file?.name} is brought in. Pack several as a zip to bring them in together.`, {
        isBad: true,
      });
  }

  async #read(): Promise<void> {
    const [imports, { bytes }] = await Promise.all([listImports(), readLimits()]);
    if (!this.isConnected || this.current !== undefined) return;
    this.imports = imports;
    this.limit = bytes;
    if (imports.some(isUnderWay)) this.#again = setTimeout(() => void attempt(() => this.#read()), AGAIN_MS);
  }

  protected override render(): TemplateResult {
    if (this.current !== undefined) return html`<import-page .of=${this.current}></import-page>`;
    return page(
      'Bring in',
      'Reviews from wherever you have them: an export of a review service or a shop, or a spreadsheet. You see what would be added before anything is.',
      html`<drop-area .limit=${this.limit}></drop-area>`,
      this.imports === undefined || this.imports.length === 0
        ? nothing
        : section('Brought in before', '', this.#before(this.imports)),
    );
  }

  #before(imports: readonly ImportJob[]): TemplateResult {
    return html`<ul>
      ${imports.map((job) =>
        entry(
          html`<a href=${importedPath(job.id)}><bdi>${job.name}</bdi></a>`,
          html`${cameOf(job)} ·
            <time datetime=${job.createdAt} title=${fullTime(job.createdAt)}>${when(job.createdAt)}</time>, by
            <bdi>${who(job.by, this.#names.value)}</bdi>`,
        ),
      )}
    </ul>`;
  }
}
customElements.define('admin-bring-in', AdminBringIn);

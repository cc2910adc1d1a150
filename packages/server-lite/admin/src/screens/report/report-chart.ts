import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { messageOf } from '../../api/problem.ts';
import type { Drawn, Series } from './chart.ts';

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const said = (value: number | null | undefined): string => (value == null ? '–' : NUMBER.format(value));

/** One chart: what it shows in words, the bars, and the same as a table. */
export class ReportChart extends LitElement {
  static override properties = {
    heading: { attribute: false },
    words: { attribute: false },
    first: { attribute: false },
    labels: { attribute: false },
    series: { attribute: false },
    next: { attribute: false },
    isStacked: { attribute: false },
    fault: { attribute: false, state: true },
  };
  declare heading: string;
  /** What a reader should take from it. */
  declare words: string;
  /** Head of the table's first column. */
  declare first: string;
  declare labels: readonly string[];
  declare series: readonly Series[];
  declare isStacked: boolean;
  /** What to do where there is nothing to draw. */
  declare next: TemplateResult | undefined;
  declare fault: string | undefined;
  readonly #canvas = createRef<HTMLCanvasElement>();
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  #drawn: Drawn | undefined;

  constructor() {
    super();
    this.isStacked = false;
    this.labels = [];
    this.series = [];
  }
  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    this.#scheme.addEventListener('change', this.#draw);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scheme.removeEventListener('change', this.#draw);
    this.#drawn?.destroy();
    this.#drawn = undefined;
  }

  /** Bars of nothing are no picture of it. */
  get #isEmpty(): boolean {
    return this.series.every(({ values }) => values.every((value) => !value));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('series') && !changed.has('labels')) return;
    if (this.#isEmpty) {
      this.#drawn?.destroy();
      this.#drawn = undefined;
    } else if (this.#drawn !== undefined) this.#draw();
    else void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { bars } = await import('./chart.ts');
      if (!this.isConnected || this.#canvas.value === undefined) return;
      this.#drawn ??= bars(this.#canvas.value);
      this.#draw();
    } catch (error) {
      this.fault = messageOf(error);
    }
  }

  readonly #draw = (): void => this.#drawn?.draw(this.series, this.labels, this.isStacked);

  protected override render(): TemplateResult {
    return html`<section class="part chart">
      <header>
        <h2>${this.heading}</h2>
        <p class="small">${this.words}</p>
      </header>
      ${this.#isEmpty ? html`<p class="blank"><span>${this.next}</span></p>` : this.#figures()}
    </section>`;
  }

  #figures(): TemplateResult {
    return html`${
        this.series.length < 2
          ? nothing
          : html`<ul class="legend small" aria-hidden="true">
              ${this.series.map(
                ({ label, colour }) => html`<li><i style="background: var(${colour})"></i>${label}</li>`,
              )}
            </ul>`
      }
      ${
        this.fault === undefined
          ? html`<div class="canvas">
              <canvas role="img" aria-label="${this.heading}: ${this.words}" ${ref(this.#canvas)}></canvas>
            </div>`
          : html`<p class="small quiet">The chart could not be loaded (${this.fault}). The table has everything.</p>`
      }
      <details>
        <summary class="small">As a table</summary>
        <div class="scroll" role="region" aria-label="${this.heading}, as a table" tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">${this.first}</th>
                ${this.series.map(({ label }) => html`<th scope="col">${label}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${this.labels.map(
                (label, row) =>
                  html`<tr>
                    <th scope="row">${label}</th>
                    ${this.series.map(({ values }) => html`<td>${said(values[row])}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </details>`;
  }
}
customElements.define('report-chart', ReportChart);

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { section } from '../../parts/page.ts';
import { attempt } from '../../shell/fresh.ts';
import { bringInPath, collectionPath, collectionsPath, inboxPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { REASONS } from '../inbox/words.ts';
import { Reading } from '../settings/reading.ts';
import './report-chart.ts';
import type { Series } from './chart.ts';
import {
  decidedWords,
  hiddenWords,
  ratingWords,
  receivedWords,
  stepLabel,
  waitingWords,
  type Figures,
} from './report-words.ts';

type Subject = components['schemas']['AdminSubject'];

const SPANS = {
  month: { label: 'Last 30 days', by: 'day', days: 30 },
  quarter: { label: 'Last 13 weeks', by: 'week', days: 91 },
  year: { label: 'Last 12 months', by: 'month', days: 365 },
  all: { label: 'Everything', by: 'month', days: null },
} as const;
type Span = keyof typeof SPANS;

const COLOURS = ['--chart-1', '--chart-2', '--chart-3', '--chart-4'];
const REST = '--chart-5';
const DAY_MS = 86_400_000;

/** What each collection was selected from, in the sentence that visitors read. */
interface Sentence {
  slug: string;
  name: string;
  text: string;
}

/** What came in, what became of it, and whether what is shown is like what came in. */
export class AdminReport extends LitElement {
  static override properties = {
    span: { attribute: false, state: true },
    subject: { attribute: false, state: true },
    isCounting: { attribute: false, state: true },
    figures: { attribute: false, state: true },
  };
  declare span: Span;
  declare subject: string;
  declare isCounting: boolean;
  declare figures: Figures | undefined;
  readonly #about = new Reading(this, async () => {
    const [subjects, sentences] = await Promise.all([data(api.GET('/admin/api/subjects')), readSentences()]);
    return { subjects, sentences };
  });
  #asked = 0;

  constructor() {
    super();
    this.span = 'year';
    this.subject = '';
    this.isCounting = false;
  }
  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    void this.#count();
  }

  #count(): Promise<void> {
    const mine = ++this.#asked;
    const { by, days } = SPANS[this.span];
    const from = days === null ? undefined : new Date(Date.now() - (days - 1) * DAY_MS).toISOString().slice(0, 10);
    this.isCounting = true;
    return attempt(async () => {
      try {
        const query = { by, ...(from && { from }), ...(this.subject && { subject: this.subject }) };
        const figures = await data(api.GET('/admin/api/figures', { params: { query } }));
        if (mine === this.#asked) this.figures = figures;
      } finally {
        if (mine === this.#asked) this.isCounting = false;
      }
    });
  }

  #set(change: { span?: Span; subject?: string }): void {
    Object.assign(this, change);
    void this.#count();
  }

  protected override render(): TemplateResult {
    const about = this.#about.value;
    return html`<div class="page report">
      <header>
        <h1>Report</h1>
        <p class="quiet">Counted from the store. Days are those of UTC.</p>
      </header>
      ${this.#choices(about?.subjects ?? [])}
      <p class="vh" role="status">${this.isCounting ? 'Counting.' : 'Counted.'}</p>
      <div class="charts" ?data-counting=${this.isCounting}>${this.#charts()}</div>
      ${this.#isFirst ? nothing : about === undefined ? this.#about.note() : this.#sentences(about.sentences)}
    </div>`;
  }

  /** Nothing is shown yet that what stands below could follow. */
  get #isFirst(): boolean {
    return this.figures === undefined && this.isCounting;
  }

  #choices(subjects: readonly Subject[]): TemplateResult {
    const value = (event: Event): string => (event.target as HTMLSelectElement).value;
    return html`<div class="report-bar">
      <label class="field"
        ><span>Time</span
        ><select @change=${(event: Event) => this.#set({ span: value(event) as Span })}>
          ${Object.entries(SPANS).map(([span, { label }]) => html`<option value=${span} ?selected=${span === this.span}>${label}</option>`)}
        </select></label
      >
      ${
        subjects.length < 2
          ? nothing
          : html`<label class="field"
              ><span>About</span
              ><select @change=${(event: Event) => this.#set({ subject: value(event) })}>
                <option value="">Everything</option>
                ${subjects.map(({ slug, name }) => html`<option value=${slug} ?selected=${slug === this.subject}>${name}</option>`)}
              </select></label
            >`
      }
    </div>`;
  }

  #charts(): TemplateResult {
    const { figures } = this;
    if (figures === undefined)
      return this.isCounting
        ? html`<p class="quiet">Counting…</p>`
        : html`<p><button class="btn" @click=${() => void this.#count()}>Count again</button></p>`;
    const { total } = figures;
    if (total.received === 0 && total.published === 0 && total.hidden === 0)
      return html`<section class="part">
        <h2>Nothing to count yet</h2>
        <p>
          Nothing came in during this time.
          ${may('import') ? html`<a href=${bringInPath()}>Bring reviews in</a>, choose a longer time, or put a form on your page.` : nothing}
        </p>
      </section>`;
    const labels = figures.steps.map(({ start }) => stepLabel(start, figures.by));
    const first = { day: 'Day', week: 'Week from', month: 'Month' }[figures.by];
    const over = (label: string, of: 'published' | 'hidden', colour: string): Series => ({
      label,
      colour,
      values: figures.steps.map((step) => step[of]),
    });
    return html`<report-chart
        .heading=${'What came in'}
        .words=${receivedWords(figures)}
        .first=${first}
        .labels=${labels}
        .series=${bySource(figures)}
        .isStacked=${true}
        .next=${html`Choose a longer time${may('import') ? html`, or <a href=${bringInPath()}>bring reviews in</a>` : nothing}.`}
      ></report-chart>
      <report-chart
        .heading=${'Stars: what came in, and what is shown'}
        .words=${ratingWords(figures)}
        .first=${'Stars'}
        .next=${html`Choose a longer time: stars are counted of reviews that carry a rating.`}
        .labels=${figures.ratings.map(({ ratingValue }) => (ratingValue === null ? 'None' : `${ratingValue}`))}
        .series=${
          [
            { label: 'Came in', colour: '--chart-5', values: figures.ratings.map(({ received }) => received) },
            { label: 'Published now', colour: '--chart-1', values: figures.ratings.map(({ published }) => published) },
          ] satisfies Series[]
        }
      ></report-chart>
      <report-chart
        .heading=${'Published and hidden'}
        .words=${decidedWords(figures)}
        .first=${first}
        .labels=${labels}
        .next=${this.#toRead()}
        .series=${[over('Published', 'published', '--chart-1'), over('Hidden', 'hidden', '--chart-4')]}
      ></report-chart>
      <report-chart
        .heading=${'How long reviews waited'}
        .words=${waitingWords(figures)}
        .first=${first}
        .labels=${labels}
        .next=${this.#toRead()}
        .series=${[{ label: 'Days, median', colour: '--chart-2', values: figures.steps.map(({ waitingDays }) => waitingDays) }]}
      ></report-chart>
      ${figures.hidden.length === 0 ? section('Why something was hidden', hiddenWords(figures), nothing) : this.#hidden(figures)}`;
  }

  #toRead(): TemplateResult {
    return html`<a href=${inboxPath('pending')}>Read what waits</a>: what you decide is counted here.`;
  }

  #hidden(figures: Figures): TemplateResult {
    return section(
      'Why something was hidden',
      hiddenWords(figures),
      html`<table class="reasons">
        <thead>
          <tr>
            <th scope="col">Reason</th>
            <th scope="col">Times</th>
          </tr>
        </thead>
        <tbody>
          ${figures.hidden.map(
            ({ reason, count }) =>
              html`<tr>
                <th scope="row">${REASONS[reason]}</th>
                <td>${count.toLocaleString('en')}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    );
  }

  #sentences(sentences: readonly Sentence[]): TemplateResult {
    return section(
      'What visitors are told',
      'Under every wall stands what it was selected from. It is counted, and nobody can leave it out.',
      sentences.length === 0
        ? html`<p><a href=${collectionsPath()}>Make a collection</a>: its sentence then stands here.</p>`
        : html`<ul>
            ${sentences.map(
              ({ slug, name, text }) =>
                html`<li class="entry">
                  <span
                    ><b
                      ><a href=${collectionPath(slug)}><bdi>${name}</bdi></a></b
                    ><span class="small">${text}</span></span
                  >
                </li>`,
            )}
          </ul>`,
    );
  }
}
customElements.define('admin-report', AdminReport);

/** The sources that most came from, and the others together. */
function bySource({ steps, sources }: Figures): Series[] {
  const shown = sources.slice(0, COLOURS.length);
  const rest = sources.slice(COLOURS.length).map(({ key }) => key);
  const series = shown.map(({ key, name }, index) => ({
    label: name.charAt(0).toUpperCase() + name.slice(1),
    colour: COLOURS[index]!,
    values: steps.map((step) => step.sources[key] ?? 0),
  }));
  if (rest.length === 0) return series;
  const values = steps.map((step) => rest.reduce((sum, key) => sum + (step.sources[key] ?? 0), 0));
  return [...series, { label: `${rest.length} other${rest.length === 1 ? '' : 's'}`, colour: REST, values }];
}

async function readSentences(): Promise<Sentence[]> {
  const collections = await data(api.GET('/admin/api/collections'));
  return Promise.all(
    collections.map(async ({ slug, name, subject, rules, pins }) => {
      const preview = await data(api.POST('/admin/api/collections/preview', { body: { subject, rules, pins } }));
      return { slug, name, text: preview.selection.text };
    }),
  );
}

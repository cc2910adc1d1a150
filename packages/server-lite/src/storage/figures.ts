import type { State } from '../domain/model.ts';
import { stepOf, stepsBetween, type StepSize } from '../domain/time-steps.ts';

/** Which time, and in which steps. Days of UTC, `from` and `to` included. */
export interface FiguresAsked {
  from: string;
  to: string;
  by: StepSize;
  subject?: string;
}

export interface FigureStep {
  start: string;
  received: number;
  published: number;
  hidden: number;
  decided: number;
  /** Median days from received to the first decision of a person; null where there was none. */
  waitingDays: number | null;
  /** Of what was received: source → how many. */
  sources: Record<string, number>;
}

export interface FiguresFound {
  steps: FigureStep[];
  total: { received: number; published: number; hidden: number; decided: number; waitingDays: number | null };
  hidden: { reason: string; count: number }[];
  /** Everything received in that time, by stars (0: without a rating), and what of it is published now. */
  ratings: { star: number; received: number; published: number }[];
}

export interface SourceFigures {
  key: string;
  items: Record<State, number>;
  lastReceived: string | null;
  /** When the oldest of what is published was received. */
  oldestShown: string | null;
  /** Published, and received before the limit that was asked about. */
  overdue: number;
}

/** What is counted for the business. Takes as long as the store is large, in a thread of its own. */
export interface Figures {
  over(asked: FiguresAsked): Promise<FiguresFound>;
  /** Every source that something came from. @param limits source → what was received before that time is overdue */
  sources(limits: ReadonlyMap<string, string>): Promise<SourceFigures[]>;
  /** The day of the first item; null where there is none. */
  firstDay(): Promise<string | null>;
}

/** Items of one kind that came on one day. */
export interface ReceivedRow {
  day: string;
  source: string;
  star: number;
  state: string;
  n: number;
}

/** A change of state of one item. */
interface DecisionRow {
  at: string;
  type: string;
  reason: string | null;
  received: string;
  /** Whether nobody decided about it before. */
  isFirst: boolean;
  /** Whether the import that brought it published it: it waited for nobody. */
  isOwn: boolean;
}

const DAY_MS = 86_400_000;

/** Adds rows up as they come; nothing is kept of them but days of waiting. */
export class FigureFold {
  readonly #by: StepSize;
  readonly #steps: Map<string, FigureStep>;
  readonly #waits = new Map<string, number[]>();
  readonly #hidden = new Map<string, number>();
  readonly #stars = Array.from({ length: 6 }, (_, star) => ({ star, received: 0, published: 0 }));

  constructor({ from, to, by }: FiguresAsked) {
    this.#by = by;
    this.#steps = new Map(
      stepsBetween(from, to, by).map((start) => [
        start,
        { start, received: 0, published: 0, hidden: 0, decided: 0, waitingDays: null, sources: {} },
      ]),
    );
  }

  received({ day, source, star, state, n }: ReceivedRow): void {
    const step = this.#steps.get(stepOf(day, this.#by))!;
    step.received += n;
    step.sources[source] = (step.sources[source] ?? 0) + n;
    const stars = this.#stars[star]!;
    stars.received += n;
    if (state === 'published') stars.published += n;
  }

  decided({ at, type, reason, received, isFirst, isOwn }: DecisionRow): void {
    const step = this.#steps.get(stepOf(at, this.#by))!;
    if (type === 'published') step.published += 1;
    if (type === 'hidden') {
      step.hidden += 1;
      this.#hidden.set(reason ?? '', (this.#hidden.get(reason ?? '') ?? 0) + 1);
    }
    if (!isFirst || isOwn) return;
    step.decided += 1;
    const waits = this.#waits.get(step.start) ?? [];
    waits.push(Math.max(0, Date.parse(at) - Date.parse(received)) / DAY_MS);
    this.#waits.set(step.start, waits);
  }

  found(): FiguresFound {
    const steps = [...this.#steps.values()];
    for (const step of steps) step.waitingDays = median(this.#waits.get(step.start) ?? []);
    const sum = (of: 'received' | 'published' | 'hidden' | 'decided') => steps.reduce((all, step) => all + step[of], 0);
    return {
      steps,
      total: {
        received: sum('received'),
        published: sum('published'),
        hidden: sum('hidden'),
        decided: sum('decided'),
        waitingDays: median([...this.#waits.values()].flat()),
      },
      hidden: [...this.#hidden]
        .map(([reason, count]) => ({ reason, count }))
        .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
      ratings: this.#stars.toReversed(),
    };
  }
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

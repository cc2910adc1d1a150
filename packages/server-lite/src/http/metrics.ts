/** Upper bounds in seconds. */
const BUCKETS = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1] as const;

/** Counts of one route, by status. Numbers and a route's pattern: nothing of a person. */
export class RouteTally {
  readonly route: string;
  readonly #byStatus = new Map<number, number>();
  /** The two commonest, as plain fields, for the hot path. */
  ok = 0;
  notModified = 0;

  constructor(route: string) {
    this.route = route;
  }

  add(status: number): void {
    if (status === 200) this.ok += 1;
    else if (status === 304) this.notModified += 1;
    else this.#byStatus.set(status, (this.#byStatus.get(status) ?? 0) + 1);
  }

  *counts(): Iterable<[status: number, count: number]> {
    if (this.ok > 0) yield [200, this.ok];
    if (this.notModified > 0) yield [304, this.notModified];
    yield* this.#byStatus;
  }
}

/** What `/metrics` tells. */
export class Metrics {
  hotHits = 0;
  hotMisses = 0;
  readonly #routes = new Map<string, RouteTally>();
  readonly #buckets = new Array<number>(BUCKETS.length + 1).fill(0);
  #sum = 0;

  tally(route: string): RouteTally {
    let tally = this.#routes.get(route);
    if (tally === undefined) this.#routes.set(route, (tally = new RouteTally(route)));
    return tally;
  }

  /** @param milliseconds from the request's head to the answer's last write. */
  took(milliseconds: number): void {
    const seconds = milliseconds / 1000;
    let index = 0;
    while (index < BUCKETS.length && seconds > (BUCKETS[index] as number)) index += 1;
    this.#buckets[index] = (this.#buckets[index] as number) + 1;
    this.#sum += seconds;
  }

  /** Prometheus text format. @param gauges name → [help, value]. */
  render(gauges: Record<string, [help: string, value: number]>): string {
    const lines = ['# HELP smm_requests_total Answers by route and status.', '# TYPE smm_requests_total counter'];
    for (const tally of this.#routes.values()) {
      for (const [status, count] of tally.counts()) {
        lines.push(`smm_requests_total{route="${escapeLabel(tally.route)}",status="${status}"} ${count}`);
      }
    }
    lines.push('# HELP smm_request_duration_seconds Time to answer.', '# TYPE smm_request_duration_seconds histogram');
    let total = 0;
    BUCKETS.forEach((bound, index) => {
      total += this.#buckets[index] as number;
      lines.push(`smm_request_duration_seconds_bucket{le="${bound}"} ${total}`);
    });
    total += this.#buckets[BUCKETS.length] as number;
    lines.push(
      `smm_request_duration_seconds_bucket{le="+Inf"} ${total}`,
      `smm_request_duration_seconds_sum ${this.#sum}`,
      `smm_request_duration_seconds_count ${total}`,
      '# HELP smm_hot_reads_total Reads answered from memory (hit) or by the application (miss).',
      '# TYPE smm_hot_reads_total counter',
      `smm_hot_reads_total{result="hit"} ${this.hotHits}`,
      `smm_hot_reads_total{result="miss"} ${this.hotMisses}`,
    );
    for (const [name, [help, value]] of Object.entries(gauges)) {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`);
    }
    return `${lines.join('\n')}\n`;
  }
}

function escapeLabel(text: string): string {
  return text.replace(/[\\"\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`));
}

/** What was not passed on, by the name of its source and the reason. */
export class LeftOut {
  readonly #counts = new Map<string, { source: string; why: string; count: number }>();

  add(source: string, why: string): void {
    const key = `${source}\n${why}`;
    const known = this.#counts.get(key) ?? { source, why, count: 0 };
    this.#counts.set(key, { ...known, count: known.count + 1 });
  }

  list(): { source: string; why: string; count: number }[] {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count);
  }

  /** A sentence for readers of the feed; empty where nothing was left out. */
  text(): string {
    const list = this.list();
    if (list.length === 0) return '';
    return ` Not in this feed: ${list.map(({ source, why, count }) => `${count} from ${source} (${why})`).join('; ')}.`;
  }
}

import { html, type TemplateResult } from 'lit';
import type { Item } from '../../api/client.ts';

const DAY = { day: 'numeric', month: 'short' } as const;

/** “19 Oct”, with the year where it is another one. */
function dayOf(until: string, now: Date): string {
  const isThisYear = until.startsWith(String(now.getFullYear()));
  const format = { ...DAY, ...(!isThisYear && { year: 'numeric' as const }), timeZone: 'UTC' };
  return new Date(`${until}T00:00:00Z`).toLocaleDateString(undefined, format);
}

/** What the terms of the source ask for before the words may be shown, or go on being shown; nothing where they ask for nothing. */
export function termBadges({ terms }: Pick<Item, 'terms'>, now = new Date()): readonly TemplateResult[] {
  const { needsPermission, until } = terms;
  const isOver = until !== null && until < now.toISOString().slice(0, 10);
  return [
    ...(needsPermission ? [html`<em class="badge warn">Ask permission</em>`] : []),
    ...(until === null
      ? []
      : [
          html`<em class="badge ${isOver ? 'warn' : ''}"
            >${isOver ? `Was to be refreshed by ${dayOf(until, now)}` : `Refresh by ${dayOf(until, now)}`}</em
          >`,
        ]),
  ];
}

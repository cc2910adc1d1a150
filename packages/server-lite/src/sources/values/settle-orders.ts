import type { DateStyle } from './date-style.ts';

/** Names of date columns in languages whose countries all write the day before the month; `date` is English too. */
const DAY_FIRST =
  /(?:^|[^\p{L}])(?:datum|dato|fecha|data|bewertungsdatum|zeitstempel|zeitpunkt|erstellt|veröffentlicht|horodateur|publié|créé|date\s+(?:de|d['’])\p{L}*|marca\s+temporal|publicad[oa]|creado|criad[oa]|carimbo|pubblicat[oa]|tijdstempel|geplaatst|tidsstempel|oprettet|päivämäärä|pvm|aikaleima|dodano|opublikowano|dátum|tarih\p{L}*|ημερομηνία|дата|التاريخ|تاريخ|תאריך|วันที่|ngày|tanggal)/iu;

/**
 * Columns of which no value tells whether day or month comes first, by what else the file says: another of its date
 * columns that does tell, else the language that the column's own name is in. Where neither says, it stays open.
 */
export function settleOrders(styles: ReadonlyMap<number, DateStyle>, names: readonly string[]): Map<number, DateStyle> {
  const told = new Set(
    [...styles.values()].flatMap(({ order }) => (order === 'dmy' || order === 'mdy' ? [order] : [])),
  );
  const [only] = told;
  return new Map(
    [...styles].map(([column, style]): [number, DateStyle] => {
      if (!style.open) return [column, style];
      if (only !== undefined && told.size === 1)
        return [column, { ...style, order: only, open: false, settledBy: 'another column' }];
      return DAY_FIRST.test(names[column] ?? '')
        ? [column, { ...style, order: 'dmy', open: false, settledBy: 'its name' }]
        : [column, style];
    }),
  );
}

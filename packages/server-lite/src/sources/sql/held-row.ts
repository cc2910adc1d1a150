import type { Row } from './dump-reader.ts';

/** Columns of yes and no that say whether others may see a row. */
const SHOWN =
  /^(?:status|validated?|approved|is_?approved|active|is_?active|enabled|is_?enabled|published|is_?published|visible|is_?visible)$/i;
const GONE = /^(?:(?:is_?)?(?:deleted|hidden|spam|trashed)|deleted_(?:at|on|date))$/i;
const NO = /^(?:0|f|false|no|n)$/i;

/** Whether the database itself does not show a row: in a dump that stands as a number, not as a word. */
export function isHeldRow(row: Row): boolean {
  return Object.entries(row).some(([name, value]) => {
    if (value === null || value === '') return false;
    const says = String(value);
    return SHOWN.test(name) ? NO.test(says) : GONE.test(name) && !NO.test(says);
  });
}

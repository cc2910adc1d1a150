/** Written in capitals and figures, of which each has some: `WXY 7564`, `AB-12/3`. */
const PLATE = /^(?=.*\d)[\p{Lu}\p{Lo}\d][\p{Lu}\p{Lo}\d .,:#/_-]{0,23}$/u;
/** A word before a number: `Order 4711`, `Zimmer 12`, `№ 5`. */
const NUMBERED = /^(?:[\p{L}№#]+\.?[\s-]?[№#]?\s?)?\d[\d .,:/_-]*\p{L}?$/u;
/** A street and a town, a day and an hour: four figures and more in a line that does not end as a sentence does. */
const PLACED = /^(?=(?:\D*\d){4})[^.!?…。！？]{4,80}$/u;
const NEARLY = 0.8;

/** Whether texts are plates, numbers of orders, rooms, addresses: whatever they are called, they are none that anybody said. */
export function areIdentifiers(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const coded = filled.filter((text) => PLATE.test(text) || NUMBERED.test(text) || PLACED.test(text));
  return filled.length > 0 && coded.length >= NEARLY * filled.length;
}

/** Whether a column is named as what a program knows its records by: `Respondent ID`. Long numbers of one can be read as milliseconds. */
export function isKeyName(header: string): boolean {
  return /(?:^|[\s_.-])id$/i.test(header.trim());
}

/** No text of JSON holds it as it is. */
const MARK = '\u0018';

/** A line in place of a record that a translation could not take. @param reason without a full stop */
export function refusedLine(reason: string): string {
  return `${MARK}${reason.replaceAll('\n', ' ')}\n`;
}

/** The reason that a line gives in place of a record; undefined for every other line. */
export function refusalIn(line: string): string | undefined {
  return line.startsWith(MARK) ? line.slice(MARK.length) : undefined;
}

/** A text of records on lines of their own, without the lines that stand in place of one. */
export function withoutRefusals(text: string): string {
  return text.includes(MARK) ? text.replace(new RegExp(`^${MARK}.*(?:\\n|$)`, 'gm'), '') : text;
}

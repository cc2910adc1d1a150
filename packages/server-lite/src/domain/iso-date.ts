/** Whether a text is a day that exists, `YYYY-MM-DD`, alone or with a time in UTC, `THH:MM:SSZ`. Far cheaper than a pattern. */
export function isIsoDate(text: string): boolean {
  const { length } = text;
  if ((length !== 10 && length !== 20) || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const century = pair(text, 0);
  const rest = pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  if (century < 0 || rest < 0 || century + rest === 0 || month < 1 || month > 12) return false;
  if (day < 1 || day > daysIn(month, 100 * century + rest)) return false;
  if (length === 10) return true;
  if (text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58) return false;
  if (text.charCodeAt(16) !== 58 || text.charCodeAt(19) !== 90) return false;
  const [hour, minute, second] = [pair(text, 11), pair(text, 14), pair(text, 17)];
  return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
}

export function daysIn(month: number, year: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Two digits as a number; below 0 when they are none. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1;
}

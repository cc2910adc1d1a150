/** A length as players write it, `1:24`; empty where it is none, or nothing. @param text ISO 8601: `PT1M24S`. */
export function videoLength(text: string | undefined): string {
  let seconds = 0;
  for (const [, count, unit] of text?.matchAll(/(\d+(?:\.\d+)?)([HMS])/g) ?? [])
    seconds += Number(count) * (unit === 'H' ? 3600 : unit === 'M' ? 60 : 1);
  const whole = Math.round(seconds);
  const two = (value: number): string => String(value % 60).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  if (!whole) return '';
  return minutes < 60 ? `${minutes}:${two(whole)}` : `${Math.floor(minutes / 60)}:${two(minutes)}:${two(whole)}`;
}

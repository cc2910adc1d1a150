const labels = new Map<string, string>();
const MOST = 1000;

/** A question as people read it: one that was asked in words stays as it is, `Positive_Review` is "Positive review". */
export function questionLabel(header: string): string {
  let label = labels.get(header);
  if (label === undefined) {
    label = /\s/.test(header) ? header : spoken(header);
    if (labels.size < MOST) labels.set(header, label);
  }
  return label;
}

function spoken(name: string): string {
  const words = name
    .replace(/^.*\.(?=[^.])/, '')
    .replace(/_+/g, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

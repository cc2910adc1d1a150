const WORDS = [
  'The binding is tight',
  'My grandmother’s book',
  'Came back in a week',
  'They rang before they cut',
  'Fair price',
];

/** A CSV of `count` invented reviews, newest first, with ratings from 5 down to 1 in turn. */
export function reviewsCsv(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 5, 1) - index * 86_400_000).toISOString().slice(0, 10);
    const text = `${WORDS[index % WORDS.length]}. Review number ${index + 1} of ${count}.`;
    return `Invented Person ${index + 1},${5 - (index % 5)},"${text}",${day}`;
  });
  return ['author,rating,review,date', ...rows, ''].join('\n');
}

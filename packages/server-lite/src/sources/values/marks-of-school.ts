import { moodOf } from './feeling-words.ts';
import type { RatingScale } from './parse-rating.ts';

/** Headers of marks, of which the least is the best in German schools: `Gesamtnote`, `Note`. */
const MARKED = /(?:^|[^\p{L}])\p{L}*(?:note|noten|zensur|benotung|známka|znamka)(?:$|[^\p{L}])/iu;
/** Those that are surely no stars. */
const SURELY = /gesamtnote|schulnote|durchschnittsnote|zensur|endnote|známka|znamka/iu;
const CZECH = /známka|znamka/iu;
const TO_FIVE = /(?<!\d)1\s*(?:-|–|—|bis|to|\.\.|…)\s*5(?!\d)/iu;
/** The median up to which marks are read as such where the words do not say which end is the good one. */
const GOOD = 2.5;
const FEW = 5;
/** How far words and marks have to go together, where the name says that they are marks and where it may be stars. */
const CLEARLY = 0.35;
const STRICTLY = 0.6;

/**
 * The scale of a column of marks of which one is the best; undefined where it is none, or where nothing says so. The words
 * beside the marks decide: who gives a one and praises means the best.
 *
 * @param marks by row, undefined where there is none
 * @param texts what was said beside them
 */
export function marksOfSchool(
  header: string,
  marks: readonly (number | undefined)[],
  texts: readonly string[],
): RatingScale | undefined {
  if (!MARKED.test(header)) return undefined;
  const given = marks.filter((mark) => mark !== undefined);
  if (given.length < FEW || given.some((mark) => mark < 1 || mark > 6)) return undefined;
  const felt = marks.flatMap((mark, i) => {
    const mood = mark === undefined ? 0 : moodOf(texts[i] ?? '');
    return mark === undefined || mood === 0 ? [] : [[mark, Math.sign(mood)] as const];
  });
  const said = marks.flatMap((mark, i) => {
    const mood = mark === undefined ? 0 : saidInGerman(texts[i] ?? '');
    return mark === undefined || mood === 0 ? [] : [[mark, Math.sign(mood)] as const];
  });
  const together = felt.length >= FEW ? correlation(felt) : isApart(given, said) ? correlation(said) : 0;
  const isSure = SURELY.test(header);
  if (together >= CLEARLY || (!isSure && together > -STRICTLY)) return undefined;
  const median = given.toSorted((a, b) => a - b)[given.length >> 1] as number;
  if (median > GOOD && (!isSure || together > -CLEARLY)) return undefined;
  // In Austria the worst is a five: `Note (1-5)`.
  const isOfFive = CZECH.test(header) || TO_FIVE.test(header);
  return { best: isOfFive ? 5 : 6, worst: 1, isReversed: true };
}

/** Where marks are called `Note` and one is the best, people write German: what they praise and complain of there. */
const PRAISED =
  /(?<!\p{L}|(?:nicht|nie|wenig|kaum|kein|keine)\s(?:sehr\s|so\s|mehr\s|ganz\s)?)(?:bestens|tadellos|einwandfrei|freundlich|nett|super|toll|spitze|klasse|perfekt|hervorragend|ausgezeichnet|beste[nrms]?|(?:herzlichen|vielen) dank|danke|geduld|zufrieden|sehr gut|bestanden|kompetent|zuverlässig|hilfsbereit|pünktlich|sorgfältig|sauber|prompt|flott|fair|reibungslos|empfehlenswert|weiterempfehl|jederzeit wieder|immer wieder gern|gerne? wieder|lecker|gemütlich|liebevoll|herzlich|wunderschön|wunderbar|begeister|schnell und)/giu;
const COMPLAINED =
  /(?<!\p{L})(?:nie wieder|schlecht|verschoben|abgesagt|enttäusch|wartezeit|gewartet|chaotisch|abzocke|katastroph|miserabel|furchtbar|schrecklich|mies|nicht mehr|leider|zu spät|zu teuer|zu laut|zu lange?|zu kalt|viel zu|immer noch|noch immer|stundenlang|unfreundlich|unzuverlässig|unpünktlich|unsauber|unverschämt|überteuert|dreckig|schmutzig|defekt|kaputt|vergessen|könnte|hätte|ärger|beschwer|reklam|mangelhaft|fehlerhaft|frech|funktioniert nicht)/giu;

/** Whether whole marks stand on one side beside praise, and all on the other beside complaints. */
function isApart(given: readonly number[], said: readonly (readonly [mark: number, mood: number])[]): boolean {
  const [praised, complained] = [1, -1].map((side) => said.filter(([, mood]) => mood === side).map(([mark]) => mark));
  if (!praised || !complained || praised.length < 2 || complained.length < 2) return false;
  return given.every(Number.isInteger) && Math.max(...praised) < Math.min(...complained);
}

function saidInGerman(text: string): number {
  return (text.match(PRAISED)?.length ?? 0) - (text.match(COMPLAINED)?.length ?? 0);
}

/** -1 to 1; 0 where either does not vary. */
function correlation(pairs: readonly (readonly [a: number, b: number])[]): number {
  const [meanA, meanB] = [0, 1].map(
    (i) => pairs.reduce((sum, pair) => sum + (pair[i] as number), 0) / pairs.length,
  ) as [number, number];
  let both = 0;
  let squareA = 0;
  let squareB = 0;
  for (const [a, b] of pairs) {
    both += (a - meanA) * (b - meanB);
    squareA += (a - meanA) ** 2;
    squareB += (b - meanB) ** 2;
  }
  return squareA === 0 || squareB === 0 ? 0 : both / Math.sqrt(squareA * squareB);
}

import assert from 'node:assert/strict';
import { meantBy } from '../columns/by-concept.ts';
import { conceptsOf, type Concept } from '../columns/header-stems.ts';
import { fieldsNamed } from '../columns/synonyms.ts';
import { verbalScale } from '../values/verbal-scale.ts';

/** Headers, one a line or with bars between. */
export const headersIn = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .map((header) => header.trim())
    .filter((header) => header !== '');

/** @param fields headers by what each is taken for, by its name alone. @param concepts headers by what their words say. Each list as {@link headersIn} has them */
export function assertHeaders(
  fields: Readonly<Record<string, string>>,
  concepts: Readonly<Partial<Record<Concept, string>>>,
): void {
  const wrong: string[] = [];
  for (const [field, list] of Object.entries(fields))
    for (const header of headersIn(list)) {
      const taken = [...fieldsNamed(header), ...meantBy(header)][0]?.field;
      if (taken !== field) wrong.push(`${header}: ${taken} instead of ${field}`);
    }
  for (const [concept, list] of Object.entries(concepts))
    for (const header of headersIn(list)) {
      const about = conceptsOf(header);
      if (!about.has(concept as Concept)) wrong.push(`${header}: ${[...about].join()} without ${concept}`);
    }
  assert.deepEqual(wrong, []);
}

/** @param scale five words, from the worst to the best, with bars between */
export function assertScale(scale: string): void {
  const words = scale.split('|');
  const { places = {}, best } = verbalScale(new Set(words)) ?? {};
  assert.deepEqual([words.map((word) => places[word.toLowerCase().normalize()]), best], [[1, 2, 3, 4, 5], 5], scale);
}

import type { ProblemError } from '../../errors/problem-error.ts';
import { makeDefault } from '../../imports/make-default.ts';
import { invalid } from '../../middleware/json-body.ts';
import type { Storage } from '../../storage/storage.ts';

/**
 * The subject that words from outside are about; the only one there is where none is named. An empty store gets one.
 *
 * @throws ProblemError where that is left open, or where real words would go beside invented ones
 */
export async function realSubject(storage: Storage, slug: string | undefined): Promise<string> {
  const refuse = (detail: string): ProblemError => invalid([{ pointer: '/subject', detail }]);
  const all = await storage.subjects.list();
  if (all.length === 0 && slug === undefined) return (await makeDefault(storage)).subject;
  const open = all.filter(({ archived, sample }) => archived === undefined && !sample);
  const found = slug === undefined ? (open.length === 1 ? open[0] : undefined) : await storage.subjects.get(slug);
  if (!found)
    throw refuse(
      slug === undefined
        ? `say what the words are about: one of ${open.map((each) => each.slug).join(', ') || 'those that you add under Settings, What is reviewed'}.`
        : `there is no subject “${slug}”. Choose another one.`,
    );
  if (found.archived !== undefined)
    throw refuse(`“${found.name}” is archived, and takes nothing new. Choose another, or take it out of the archive.`);
  if (found.sample)
    throw refuse(
      `“${found.name}” is invented, and real words do not go beside invented ones. Choose another, or add your business under Settings.`,
    );
  return found.slug;
}

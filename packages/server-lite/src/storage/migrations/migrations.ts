import type { Kysely } from 'kysely';
import { type MigrationEngine, up as first } from './0001-first.ts';
import { up as sampleItems } from './0002-sample-items.ts';
import { up as submissions } from './0004-submissions.ts';
import { up as search } from './0005-search.ts';
import { up as signIn } from './0006-sign-in.ts';
import { up as closedForms } from './0007-closed-forms.ts';
import { up as rightsToShow } from './0008-rights-to-show.ts';
import { up as importUndo } from './0009-import-undo.ts';
import { up as inbox } from './0010-inbox.ts';
import { up as people } from './0011-people.ts';
import { up as settings } from './0012-settings.ts';
import { up as askingSums } from './0013-asking-sums.ts';
import { up as mergedSubjects } from './0014-merged-subjects.ts';
import { up as peopleTwo } from './0015-people-two.ts';

/** In order; the position, from 1, is the version of the schema. Never changed once released, only added to. */
export const MIGRATIONS: readonly ((db: Kysely<unknown>, engine: MigrationEngine) => Promise<void>)[] = [
  first,
  sampleItems,
  submissions,
  search,
  signIn,
  closedForms,
  rightsToShow,
  importUndo,
  inbox,
  people,
  settings,
  askingSums,
  mergedSubjects,
  peopleTwo,
];

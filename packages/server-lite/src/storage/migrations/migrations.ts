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
import { up as addresses } from './0016-addresses.ts';
import { up as feeds } from './0017-feeds.ts';
import { up as duplicates } from './0018-duplicates.ts';
import { up as pictures } from './0019-pictures.ts';
import { up as watches } from './0020-watches.ts';
import { up as addressKey } from './0021-address-key.ts';
import { up as lookAgain } from './0022-look-again.ts';
import { up as pictureChanges } from './0023-picture-changes.ts';
import { up as hostPace } from './0024-host-pace.ts';
import { up as removedWatches } from './0025-removed-watches.ts';

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
  addresses,
  feeds,
  duplicates,
  pictures,
  addressKey,
  watches,
  lookAgain,
  pictureChanges,
  hostPace,
  removedWatches,
];

import type { PictureCount } from '../../domain/pictures-named.ts';
import { canReencode } from '../../intake/reencode.ts';
import type { Pictures } from '../../storage/pictures.ts';
import type { SizeLimit } from '../container/size-guard.ts';
import type { SourcePlan } from '../group-plan.ts';
import { LEFT, leave, takePictures, type TakenAlong } from './import-pictures.ts';

/** What became of the pictures that the rows of a file name. */
export interface ImportPictures {
  /** Lay in the same archive: kept, and shown once an item that names them is published. In a dry run: would be. */
  broughtAlong: number;
  /** Named by what was added, by an address of the web: fetched once that is published. */
  toFetch: number;
  leftOut: {
    reason: string;
    count: number;
    /** The name of one of them; empty where there is none. */
    example: string;
  }[];
}

interface Ending {
  path: string;
  plan: SourcePlan;
  limit?: SizeLimit | undefined;
  /** Numbers of the items that name pictures of the archive. */
  items: readonly number[];
  /** Undefined in a dry run. */
  pictures: Pictures | undefined;
  onProgress: (done: number, total: number) => void;
}

/** Counts the pictures that rows name, and takes those that came along once the rows are written. */
export class PictureSums {
  readonly #sum: PictureCount = { web: 0, along: 0, left: 0, over: 0 };
  readonly #notAlong = { count: 0, example: '' };

  add(named: PictureCount, notAlong: { count: number; example: string }): void {
    for (const key of ['web', 'along', 'left', 'over'] as const) this.#sum[key] += named[key];
    this.#notAlong.count += notAlong.count;
    this.#notAlong.example ||= notAlong.example;
  }

  async finish({ plan, pictures, ...ending }: Ending): Promise<ImportPictures> {
    const { web, along, left, over } = this.#sum;
    const taken: TakenAlong = { broughtAlong: 0, leftOut: new Map() };
    if (along > 0 && !(await canReencode())) leave(taken, LEFT.encoder, '', along);
    else if (!pictures) taken.broughtAlong = along;
    else if (along > 0)
      Object.assign(
        taken,
        await takePictures({ ...ending, fileName: plan.fileName, members: plan.pictures, pictures }),
      );
    if (this.#notAlong.count > 0) leave(taken, LEFT.missing, this.#notAlong.example, this.#notAlong.count);
    if (left > 0) leave(taken, LEFT.terms, '', left);
    if (over > 0) leave(taken, LEFT.many, '', over);
    return {
      broughtAlong: taken.broughtAlong,
      toFetch: web,
      leftOut: [...taken.leftOut].map(([reason, { count, example }]) => ({ reason, count, example })),
    };
  }
}

/** Of several files. */
export function addPictures(all: readonly ImportPictures[]): ImportPictures {
  const leftOut = new Map<string, { reason: string; count: number; example: string }>();
  for (const each of all.flatMap((one) => one.leftOut)) {
    const known = leftOut.get(each.reason);
    if (known) known.count += each.count;
    else leftOut.set(each.reason, { ...each });
  }
  return {
    broughtAlong: all.reduce((sum, each) => sum + each.broughtAlong, 0),
    toFetch: all.reduce((sum, each) => sum + each.toFetch, 0),
    leftOut: [...leftOut.values()],
  };
}

/** What became of them, in lines for people; none where none is named. */
export function describePictures({ broughtAlong, toFetch, leftOut }: ImportPictures, dryRun = false): string[] {
  const n = (count: number) => count.toLocaleString('en');
  const parts = [
    broughtAlong > 0 && `${n(broughtAlong)} ${dryRun ? 'would come' : 'came'} along with the file`,
    toFetch > 0 && `${n(toFetch)} ${toFetch === 1 ? 'waits' : 'wait'} to be fetched once published`,
    leftOut.length > 0 && `${n(leftOut.reduce((sum, { count }) => sum + count, 0))} left out`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return [];
  return [
    `Pictures: ${parts.join(', ')}.`,
    ...leftOut.map(
      ({ reason, count, example }) => `  ${n(count)} left out: ${reason}${example === '' ? '' : ` (${example})`}.`,
    ),
  ];
}

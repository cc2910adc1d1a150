import type { ColumnMap } from './columns/column-map.ts';
import type { KnownFormat } from './formats.ts';
import type { PictureMember } from './container/picture-member.ts';
import type { Shape } from './records/shape.ts';
import type { DateStyle } from './values/date-style.ts';
import type { RatingScale } from './values/parse-rating.ts';

/** How the records of all members that are written alike become items. Plain data: it crosses to a worker. */
export interface GroupPlan {
  /** Column names; `column N` where the file gives none. */
  names: string[];
  headed: boolean;
  /** By column: a few of its first values, shortened. */
  examples: string[][];
  map: ColumnMap;
  /** By column. */
  dates: Map<number, DateStyle>;
  scales: Map<number, RatingScale | null>;
  format: Pick<KnownFormat, 'source' | 'name' | 'type' | 'needs' | 'runs' | 'imagesUnder'>;
  described: string;
  /** Columns of sentences beside the words, of which nothing tells whose they are: said aloud, for one may be what was bad. */
  aside: number[];
  /** The column that names the review which a row without stars answers. */
  answering?: number;
  /** Columns that nearly every row fills, besides what a row that has nothing else may be told by: one that fills none of them is no row of its own. */
  steady?: number[];
  /** Names and words that are not there are codes of a survey (`-1`, `-99`). */
  isCoded?: true;
  /** Columns in which a dash or dots come again where a value is missing. */
  placeholders: ReadonlySet<number>;
  /** The words speak of tags rather than being written in HTML: nothing is taken out of them. */
  isPlain?: true;
}

export interface MemberPlan {
  name: string;
  encoding: string;
  shape: Shape;
  group: number;
}

/** All that was found out about a file before its first row is taken. */
export interface SourcePlan {
  fileName: string;
  /** SHA-256 of the unpacked content, hex. */
  digest: string;
  bytes: number;
  /** By place in the container; null where a member is not read. */
  members: (MemberPlan | null)[];
  groups: GroupPlan[];
  /** Pictures that lie beside them, by what their bytes say. */
  pictures: PictureMember[];
  /** Records counted on the way, good and bad. */
  records: number;
  /** Sentences for the summary. */
  notes: string[];
}

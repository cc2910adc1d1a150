/** Pictures that came along with items by their addresses. */
export interface PictureTables {
  picture: PictureTable;
  item_picture: ItemPictureTable;
  /** Pictures in `media` that nobody gets, because no item that shows them is published. */
  held_media: { hash: string };
}

export interface PictureTable {
  seq: number;
  /** Of the address, 16 bytes: each address is asked once. */
  key: Uint8Array;
  address: string;
  /** Empty for one that lay in an archive. */
  host: string;
  /** `waiting`, `fetched`, `failed` or `refused`. */
  state: string;
  reason: string | null;
  detail: string | null;
  tries: number;
  /** When it is asked next; null: no more. */
  next_at: string | null;
  tried_at: string | null;
  /** Its name in `media`. */
  media: string | null;
  width: number | null;
  height: number | null;
  /** 1: `media` has it because of this row, and not because somebody put it there. */
  owns: number;
  /** 1: to be looked at, because items that name it came, went or shall show it. */
  look: number;
  /** As its source said when it was fetched. */
  etag: string | null;
  last_modified: string | null;
  /** When its source is asked whether it is still the same; null: until its item is seen there again. */
  again_at: string | null;
  /** Its name in `media` before it changed at its source, while items still show that. */
  was: string | null;
  /** As `owns`, of that. */
  was_owned: number;
}

/** A picture of which nothing is known yet. */
export const NEW_PICTURE = {
  ...{ state: 'waiting', reason: null, detail: null, tries: 0, tried_at: null },
  ...{ media: null, width: null, height: null, owns: 0, look: 0 },
  ...{ etag: null, last_modified: null, again_at: null, was: null, was_owned: 0 },
} as const;

export interface ItemPictureTable {
  item_seq: number;
  /** In the order of the source, from 0. */
  position: number;
  picture: number;
  /** `image` or `author`. */
  kind: string;
  /** What it shows, as its source says. */
  text: string | null;
  /** `named`, `shown` with the item, `changed` (shown as it was before it changed at its source), or `left` out by a person. */
  state: string;
}

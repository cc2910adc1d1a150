/** Pictures that came along with items by their addresses. */
export interface PictureTables {
  picture: PictureTable;
  item_picture: ItemPictureTable;
  /** Pictures in `media` that nobody gets, because no item that shows them is published. */
  held_media: { hash: string };
  picture_host: PictureHostTable;
}

export interface PictureTable {
  seq: number;
  /** Of the address, 16 bytes: each address is asked once. */
  key: Uint8Array;
  address: string;
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
}

export interface ItemPictureTable {
  item_seq: number;
  /** In the order of the source, from 0. */
  position: number;
  picture: number;
  /** `image` or `author`. */
  kind: string;
  /** What it shows, as its source says. */
  text: string | null;
  /** `named`, `shown` with the item, or `left` out by a person. */
  state: string;
}

export interface PictureHostTable {
  host: string;
  /** Left alone until then. */
  until: string;
  /** Failures in a row that were the host's rather than a picture's. */
  faults: number;
}

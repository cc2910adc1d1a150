import * as z from 'zod/mini';
import { Count, DateText } from '@smm/sdk/schema';
import { PICTURE_STATES } from '../../storage/pictures.ts';

const strict = z.strictObject;

/** The pictures that an item names at its source, as they stand. */
export const ItemPictures = strict({
  /** Of the item: differs once anything of it has changed. */
  version: z.string(),
  pictures: z.array(
    strict({
      /** Its place among them, from 0. */
      position: Count,
      kind: z.enum(['image', 'author']),
      /** At its source; nobody's browser asks for it. */
      address: z.string(),
      /** `left`: by the source's terms, or by a person. */
      state: z.enum([...PICTURE_STATES, 'left']),
      /** Why it is not here. */
      detail: z.nullable(z.string()),
      /** When it is asked for again. */
      nextAt: z.nullable(DateText),
      /** From the `v1/` folder; null while it is not here. */
      url: z.nullable(z.string()),
      /** What it shows, as its source says. */
      text: z.nullable(z.string()),
      /** The same in the business's words, where its source says nothing. */
      ownText: z.nullable(z.string()),
      /** What a person can do with it. */
      may: z.array(z.enum(['fetch', 'leave-out', 'take-in', 'describe'])),
    }),
  ),
});

/** What it shows, in the business's words; empty takes them away. */
export const DescribePicture = strict({
  text: z.string().check(z.maxLength(500)),
  version: z.optional(z.string().check(z.maxLength(100))),
});

export const DecidePicture = strict({
  /** Ask for it before all others; show it no longer; show it again. */
  action: z.enum(['fetch', 'leave-out', 'take-in']),
});

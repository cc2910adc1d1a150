import * as z from 'zod/mini';
import * as wire from '@smm/sdk/schema';
import * as admin from '../routes/admin/schema.ts';

type JsonSchema = Record<string, unknown>;

const Health = z.object({ status: z.literal('ok') });

/** Every body that the endpoint takes or gives, by its name in the document. */
const NAMED = {
  HeadPage: wire.HeadPage,
  FurtherPage: wire.FurtherPage,
  ItemPage: wire.ItemPage,
  QueryPage: wire.QueryPage,
  Item: wire.Item,
  Review: wire.Review,
  SocialMediaPosting: wire.SocialMediaPosting,
  Policy: wire.Policy,
  Problem: wire.Problem,
  ReviewForm: wire.ReviewForm,
  Submission: wire.Submission,
  Receipt: wire.Receipt,
  ReceiptState: wire.ReceiptState,
  Health,
  AdminSubject: admin.AdminSubject,
  AddSubject: admin.AddSubject,
  PatchSubject: admin.PatchSubject,
  AdminCollection: admin.AdminCollection,
  AddCollection: admin.AddCollection,
  PatchCollection: admin.PatchCollection,
  Pin: admin.Pin,
  AdminItem: admin.AdminItem,
  AdminItemList: admin.AdminItemList,
  Publish: admin.Publish,
  Hide: admin.Hide,
  Feature: admin.Feature,
  AddReply: admin.AddReply,
  EditItem: admin.EditItem,
  Changed: admin.Changed,
  MediaAdded: admin.MediaAdded,
  History: admin.History,
} as const;

export type SchemaName = keyof typeof NAMED;

export function ref(name: SchemaName): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/** JSON Schema 2020-12 of each, made from the zod schemas that the code itself checks with. */
export function componentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    target: 'draft-2020-12',
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => {
      const { $schema: _dialect, $id: _id, ...rest } = schema as JsonSchema;
      return [id, rest];
    }),
  );
}

import * as z from 'zod/mini';
import * as wire from '@smm/sdk/schema';
import * as admin from '../routes/admin/schema.ts';
import * as duplicate from '../routes/admin/duplicate-schema.ts';
import * as feeds from '../routes/admin/feeds-schema.ts';
import * as imports from '../routes/admin/import-schema.ts';
import * as inbox from '../routes/admin/inbox-schema.ts';
import * as personFile from '../routes/admin/person-schema.ts';
import * as merge from '../routes/admin/merge-schema.ts';
import * as people from '../routes/admin/people-schema.ts';
import * as peopleWrote from '../routes/admin/people-wrote-schema.ts';
import * as pictures from '../routes/admin/pictures-schema.ts';
import * as settings from '../routes/admin/settings-schema.ts';
import * as signIn from '../routes/admin/sign-in-schema.ts';

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
  Agreement: wire.Agreement,
  Erased: wire.Erased,
  Health,
  AdminSubject: admin.AdminSubject,
  AddSubject: admin.AddSubject,
  PatchSubject: admin.PatchSubject,
  MergePreview: merge.MergePreview,
  MergeSubject: merge.MergeSubject,
  SubjectMerge: merge.SubjectMerge,
  AdminCollection: admin.AdminCollection,
  AddCollection: admin.AddCollection,
  PatchCollection: admin.PatchCollection,
  CollectionDraft: admin.CollectionDraft,
  Pin: admin.Pin,
  AdminItem: admin.AdminItem,
  ItemDuplicates: duplicate.ItemDuplicates,
  DuplicateList: duplicate.DuplicateList,
  OtherItem: duplicate.OtherItem,
  DuplicateProgress: duplicate.DuplicateProgress,
  ItemsMerged: duplicate.ItemsMerged,
  ItemSplit: duplicate.ItemSplit,
  FeedList: feeds.FeedList,
  AdminFeed: feeds.AdminFeed,
  FeedDetail: feeds.FeedDetail,
  FeedKinds: feeds.FeedKinds,
  FeedAddress: feeds.FeedAddress,
  FeedRecognised: feeds.FeedRecognised,
  FeedsFound: feeds.FeedsFound,
  AddFeed: feeds.AddFeed,
  PatchFeed: feeds.PatchFeed,
  LookAtFeed: feeds.LookAtFeed,
  FeedLook: feeds.FeedLook,
  FeedErased: feeds.FeedErased,
  WatchList: feeds.WatchList,
  AddWatch: feeds.AddWatch,
  PatchWatch: feeds.PatchWatch,
  WatchKept: feeds.WatchKept,
  WatchRemoved: feeds.WatchRemoved,
  AdminWatch: feeds.AdminWatch,
  TryWatches: feeds.TryWatches,
  WatchesTried: feeds.WatchesTried,
  AddLinkCard: feeds.AddLinkCard,
  LinkCardAdded: feeds.LinkCardAdded,
  AdminItemList: inbox.AdminItemList,
  AdminItemDetail: inbox.AdminItemDetail,
  ItemChanged: inbox.ItemChanged,
  ItemCounts: inbox.ItemCounts,
  Publish: inbox.Publish,
  Hide: inbox.Hide,
  TagItems: inbox.TagItems,
  FeatureItems: inbox.FeatureItems,
  Acted: inbox.Acted,
  Undo: inbox.Undo,
  SavedView: inbox.SavedView,
  AddView: inbox.AddView,
  PatchView: inbox.PatchView,
  Feature: admin.Feature,
  AddReply: admin.AddReply,
  EditItem: admin.EditItem,
  Changed: admin.Changed,
  MediaAdded: admin.MediaAdded,
  History: admin.History,
  ItemPictures: pictures.ItemPictures,
  DecidePicture: pictures.DecidePicture,
  DescribePicture: pictures.DescribePicture,
  Consents: admin.Consents,
  ImportJob: imports.ImportJob,
  ImportLimits: imports.ImportLimits,
  MapImport: imports.MapImport,
  StartImport: imports.StartImport,
  RejectedFile: imports.RejectedFile,
  Forgotten: imports.Forgotten,
  ItemErased: imports.ItemErased,
  PersonGone: imports.PersonGone,
  PersonWanted: personFile.PersonWanted,
  PersonFound: personFile.PersonFound,
  ErasePerson: personFile.ErasePerson,
  PersonErased: personFile.PersonErased,
  SettingsState: settings.SettingsState,
  PatchSettings: settings.PatchSettings,
  SourceState: settings.SourceState,
  Figures: settings.Figures,
  Backup: settings.Backup,
  MakeBackup: settings.MakeBackup,
  BackupLook: settings.BackupLook,
  StartRestore: settings.StartRestore,
  RestoreState: settings.RestoreState,
  Account: signIn.Account,
  AccountName: signIn.AccountName,
  SessionState: signIn.SessionState,
  SignInSession: signIn.SignInSession,
  Passkey: signIn.Passkey,
  PatchPasskey: signIn.PatchPasskey,
  PasskeyOptions: signIn.PasskeyOptions,
  SignInWithPassword: signIn.SignInWithPassword,
  SignInWithPasskey: signIn.SignInWithPasskey,
  OpenLink: signIn.OpenLink,
  LinkState: signIn.LinkState,
  LinkPasskey: signIn.LinkPasskey,
  UseLink: signIn.UseLink,
  AddPasskey: signIn.AddPasskey,
  PatchOwnAccount: signIn.PatchOwnAccount,
  SetPassword: signIn.SetPassword,
  PatchAccount: signIn.PatchAccount,
  SignInLink: signIn.SignInLink,
  AddLink: signIn.AddLink,
  AddedLink: signIn.AddedLink,
  Token: signIn.Token,
  AddToken: signIn.AddToken,
  AddedToken: signIn.AddedToken,
  SignInLog: signIn.SignInLog,
  Person: people.Person,
  PersonRecord: people.PersonRecord,
  PeopleList: people.PeopleList,
  PeopleChoices: people.PeopleChoices,
  AddPerson: people.AddPerson,
  PatchPerson: people.PatchPerson,
  PeopleBroughtIn: people.PeopleBroughtIn,
  PeopleImports: peopleWrote.PeopleImports,
  PeopleImportLook: peopleWrote.PeopleImportLook,
  PeopleImportUndone: peopleWrote.PeopleImportUndone,
  MayBeTheirs: peopleWrote.MayBeTheirs,
  AddAsking: people.AddAsking,
  AskingPreview: people.AskingPreview,
  Asking: people.Asking,
  InvitationList: people.InvitationList,
  AskByLink: people.AskByLink,
  InvitationLink: people.InvitationLink,
  SuppressionList: people.SuppressionList,
  AddSuppression: people.AddSuppression,
  Outbox: people.Outbox,
  Gone: people.Gone,
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

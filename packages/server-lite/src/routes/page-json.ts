import type { Subject } from '../domain/model.ts';
import { wireSubject } from '../domain/wire-subject.ts';
import type { Part } from '../http/answer.ts';
import { type FileHost, policyAddress } from '../http/file-host.ts';
import type { HeadRows, PageRows, SelectionPreview, View } from '../storage/storage.ts';

/**
 * Writes the wire's pages from stored rows. Items are JSON already: a page is their bytes between two texts.
 * Addresses are relative to the page (ARCHITECTURE.md, "The wire"), so the same text serves from a folder of files.
 */
export function headJson(rows: HeadRows, view: View, files?: FileHost): Part[] {
  const { slug } = rows.collection;
  const folder = view === 'all' ? './all/' : `./${slug}/`;
  const up = view === 'all' ? '../../' : '../';
  const links = {
    self: view === 'all' ? './all.json' : `./${slug}.json`,
    next: rows.next === null ? null : `${folder}${rows.next}.json`,
    root: up,
    all: view === 'all' ? './all.json' : `./${slug}/all.json`,
    query: files ? null : view === 'all' ? './all/query' : `./${slug}/query`,
    live: files || view === 'all' ? null : `./${slug}/live`,
    item: `${up}reviews/{id}.json`,
    form: files || rows.form === 'closed' ? null : view === 'all' ? './form.json' : `./${slug}/form.json`,
    policy: `${up}../${policyAddress(files)}`,
  };
  return [
    `{"collection":${JSON.stringify(rows.collection)},"subject":${JSON.stringify(wireSubject(rows.subject))},` +
      `"aggregateRating":${JSON.stringify(rows.aggregateRating)},"selection":${JSON.stringify(rows.selection)},"items":[`,
    rows.items,
    `],"links":${JSON.stringify(links)}}`,
  ];
}

/** @param name the stem that was asked for. */
export function furtherJson(rows: PageRows, view: View, name: string): Part[] {
  // Names are letters, digits and hyphens: nothing in them needs an escape.
  const next = rows.next === null ? 'null' : `"./${rows.next}.json"`;
  const root = view === 'all' ? '../../../' : '../../';
  return ['{"items":[', rows.items, `],"links":{"self":"./${name}.json","next":${next},"root":"${root}"}}`];
}

/** What a collection would be, as a head page that leads nowhere. @param items as stored */
export function previewJson({ subject, ...rest }: Omit<SelectionPreview, 'items'>, items: readonly string[]): string {
  const links = {
    self: './preview',
    next: null,
    root: '../../../v1/',
    all: './preview',
    query: null,
    live: null,
    form: null,
    policy: '../../../policy',
  };
  const collection = { slug: 'preview', name: 'Preview', dateModified: new Date(0).toISOString(), revision: 'preview' };
  const head = JSON.stringify({ collection, subject: wireSubject(subject), ...rest });
  return `${head.slice(0, -1)},"items":[${items.join(',')}],"links":${JSON.stringify(links)}}`;
}

/** @param json the item as stored. */
export function itemJson(id: string, json: string, subject: Subject, files?: FileHost): string {
  const links = { self: `./${id}.json`, root: '../', policy: `../../${policyAddress(files)}` };
  return `{"item":${json},"subject":${JSON.stringify(wireSubject(subject))},"links":${JSON.stringify(links)}}`;
}

import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { $asking } from '../../shell/fresh.ts';
import { $session, type SessionState } from '../../shell/session.ts';
import { FakeEndpoint, problem, sampleJob, sampleLook } from './fake-endpoint.ts';
import type { ColumnMap, ImportJob } from './import-calls.ts';
import './import-page.ts';
import type { ImportPage } from './import-page.ts';

const ID = 'a'.repeat(32);
let endpoint: FakeEndpoint;
let job: ImportJob;

afterEach(() => endpoint.restore());

const allowed = (...scopes: SessionState['scopes']): void =>
  $session.set({ account: null, token: 'test', scopes } as unknown as SessionState);

async function opened(answers: ConstructorParameters<typeof FakeEndpoint>[0] = {}): Promise<ImportPage> {
  endpoint = new FakeEndpoint({
    [`GET /imports/${ID}`]: () => job,
    'GET /subjects': () => [],
    'GET /accounts/names': () => [],
    ...answers,
  });
  const page = await fixture<ImportPage>(html`<import-page .of=${ID}></import-page>`);
  await waitUntil(() => page.job !== undefined || page.fault !== undefined);
  await page.updateComplete;
  return page;
}

const choose = (page: ImportPage, column: string, value: string): void => {
  const field = page.querySelector<HTMLSelectElement>(`select[aria-label="What “${column}” is"]`)!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
};
const textOf = (page: ImportPage, at: string): string =>
  (page.querySelector(at)?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('import-page', () => {
  beforeEach(() => {
    job = sampleJob();
    allowed('read', 'import', 'publish', 'erase');
  });

  it('shows what would become of the file, and has nothing that axe finds', async () => {
    const page = await opened();
    expect(textOf(page, '.figures')).to.equal('would be added 2 are there already, or come twice 0 cannot be taken 1');
    expect(textOf(page, '.lines')).to.equal('line 4 it has neither words nor a rating');
    expect(textOf(page, '.decision .main')).to.equal('Bring in 2 reviews');
    await expect(page).to.be.accessible();
  });

  it('says in which letters a file was read where they are not the usual ones', async () => {
    job = sampleJob({ looked: sampleLook({ encoding: ['utf-8', 'windows-1252'] }) });
    const page = await opened();
    expect(textOf(page, 'header .small')).to.match(/^delimited text, commas; read as windows-1252 · 1\.2 kB · /);
  });

  it('sends what was said last when columns are corrected faster than they are looked at', async () => {
    const said: ColumnMap[] = [];
    let release = (): void => {};
    const page = await opened({
      [`PUT /imports/${ID}/mapping`]: async ({ map }: { map: ColumnMap }) => {
        said.push(map);
        if (said.length === 1) await new Promise<void>((resolve) => (release = resolve));
        return sampleJob({ map, looked: sampleLook({ added: said.length }) });
      },
    });
    choose(page, 'Town', 'title');
    await waitUntil(() => said.length === 1);
    expect(textOf(page, '.decision .main')).to.equal('One moment…');
    choose(page, 'Town', 'tags');
    await page.updateComplete;
    choose(page, 'Customer', '');
    release();
    await waitUntil(() => textOf(page, '.decision .main') === 'Bring in 2 reviews');
    expect(said).to.deep.equal([{ title: 'Town' }, { title: null, tags: 'Town', author: null }]);
  });

  it('keeps what was chosen before when other columns are not taken, and says why', async () => {
    const page = await opened({
      [`PUT /imports/${ID}/mapping`]: () => problem(422, 'invalid', 'Nothing in it can be taken so.'),
    });
    choose(page, 'Comment', '');
    await waitUntil(() => page.querySelector('.columns [role=alert]') !== null);
    expect(textOf(page, '.columns [role=alert]')).to.equal(
      'Nothing in it can be taken so. What was chosen before stands.',
    );
    expect(page.querySelector<HTMLSelectElement>('select[aria-label="What “Comment” is"]')?.value).to.equal('body');
  });

  it('offers no publishing to those who may not publish', async () => {
    allowed('read', 'import');
    const page = await opened({ [`POST /imports/${ID}/start`]: () => sampleJob({ state: 'done' }) });
    expect(page.querySelector('[name=fate]')).to.equal(null);
    expect(textOf(page, '.decision')).to.contain('until somebody who may publish has read them');
    page.querySelector<HTMLButtonElement>('.decision .main')!.click();
    await waitUntil(() => page.querySelector('.came') !== null);
    expect(endpoint.asked.find(({ method }) => method === 'POST')?.body).to.deep.equal({});
  });

  it('asks what the columns are first where none was recognised, and keeps the focus while that is said', async () => {
    const columns = sampleLook().columns.map((column) => ({ ...column, field: null }));
    const none = { added: 0, rejected: 3, rows: [] };
    job = sampleJob({ looked: sampleLook({ ...none, columns }) });
    const page = await opened({
      [`PUT /imports/${ID}/mapping`]: ({ map }: { map: ColumnMap }) => sampleJob({ map }),
    });
    expect(textOf(page, '.verdict')).to.contain('No column was recognised as the words or the rating');
    await expect(page).to.be.accessible();
    const field = page.querySelector<HTMLSelectElement>('.looks select')!;
    field.focus();
    choose(page, 'Comment', 'body');
    await waitUntil(() => page.querySelector('.previews') !== null);
    expect(document.activeElement).to.equal(field);
    expect(endpoint.asked.at(-1)?.body).to.deep.equal({ map: { body: 'Comment' } });
  });

  it('says why there is nothing to bring in, and does not begin', async () => {
    job = sampleJob({ looked: sampleLook({ added: 0, merged: 3, rejected: 0, rejectedRows: [] }) });
    const page = await opened();
    expect(textOf(page, '.verdict')).to.contain('is there already. There is nothing to add.');
    page.querySelector<HTMLButtonElement>('.decision .main')!.click();
    expect(endpoint.asked.some(({ method }) => method === 'POST')).to.equal(false);
    await expect(page).to.be.accessible();
  });

  it('follows what runs, through a connection that is gone for a while, to its end', async () => {
    let asked = 0;
    const total = 57;
    job = sampleJob({ state: 'running', publish: true, progress: { step: 'writing', done: 12, total } });
    const page = await opened({
      [`GET /imports/${ID}`]: () => {
        asked += 1;
        if (asked === 2) throw new TypeError('gone');
        if (asked < 4) return job;
        const counts = { read: 60, added: total, merged: 2, rejected: 1, changed: 0, held: 5, datesUnclear: 0 };
        const summary = { ...counts, published: 52, notes: [], hasRejectedRows: true };
        return sampleJob({ state: 'done', looked: null, hasFile: false, publish: true, summary });
      },
    });
    expect(textOf(page, '.steps .now')).to.equal('Telling new ones from those that are there');
    expect(textOf(page, '.under-way')).to.contain('12 of 57, 21 %');
    await expect(page).to.be.accessible();
    await waitUntil(() => page.querySelector('[role=alert]') !== null);
    expect(textOf(page, '[role=alert]')).to.contain('The import goes on meanwhile');
    await waitUntil(() => page.querySelector('.came') !== null, undefined, { timeout: 60_000 });
    expect(page.querySelector('[role=alert]')).to.equal(null);
    expect(textOf(page, '.came')).to.contain('57 reviews are in. 2 others were there already');
    expect(textOf(page, '.came')).to.contain('5 wait in the inbox: read them');
    expect(textOf(page, '.came')).to.contain('52 reviews published: build a wall');
    expect(page.querySelector('a[download]')?.getAttribute('href')).to.equal(`/admin/api/imports/${ID}/rejected`);
    expect(document.activeElement?.localName).to.equal('h1');
    await expect(page).to.be.accessible();
  });

  it('asks before it is undone, and for a fresh sign-in where that is missing', async () => {
    const counts = { read: 2, added: 2, merged: 0, rejected: 0, changed: 0, held: 0, datesUnclear: 0 };
    const summary = { ...counts, published: 0, notes: [], hasRejectedRows: false };
    job = sampleJob({ state: 'done', looked: null, hasFile: false, summary });
    let tries = 0;
    const page = await opened({
      [`POST /imports/${ID}/undo`]: () =>
        (tries += 1) === 1
          ? problem(403, 'sign-in-again', 'Sign in again.')
          : sampleJob({
              ...{ state: 'undone', looked: null, hasFile: false, summary },
              undone: { erased: 1, kept: [{ id: '01', because: 'replied' }], keptTotal: 1 },
            }),
    });
    page.querySelector<HTMLButtonElement>('.btn.bad')!.click();
    await waitUntil(() => textOf(page, 'undo-dialog').includes('The 2 reviews that sample.csv added are erased'));
    expect(tries).to.equal(0);
    page.querySelector<HTMLButtonElement>('undo-dialog .danger')!.click();
    await waitUntil(() => $asking.get()?.why === 'sign-in-again');
    $asking.get()?.answer(true);
    await waitUntil(() => page.querySelector('.came h2')?.textContent === 'Taken back: 1 review erased.');
    expect(textOf(page, '.came')).to.contain('1 review stayed, because it was answered');
    await expect(page).to.be.accessible();
  });

  it('lets what was stopped be completed or undone', async () => {
    job = sampleJob({ state: 'stopped', error: 'sample.csv was stopped. What was written stays.' });
    const page = await opened();
    expect(textOf(page, '[role=alert]')).to.contain('was stopped');
    expect(textOf(page, '.decision')).to.match(/Complete it.*Undo what was added/);
    await expect(page).to.be.accessible();
  });

  it('says what an address leads to that is no longer there', async () => {
    const page = await opened({ [`GET /imports/${ID}`]: () => problem(404, 'not-found', 'There is no import.') });
    expect(textOf(page, '[role=alert]')).to.contain('is removed after a day');
    await expect(page).to.be.accessible();
  });
});

import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { $asking } from '../../shell/fresh.ts';
import { $notices } from '../../shell/notices.ts';
import { $session, type SessionState } from '../../shell/session.ts';
import './drop-area.ts';
import { FakeEndpoint, sampleJob } from './fake-endpoint.ts';
import { $upload, bringIn, stopUpload } from './upload.ts';

/** A request that the test answers. */
class FakeRequest extends EventTarget {
  static sent: FakeRequest[] = [];
  readonly upload = new EventTarget();
  status = 0;
  response: unknown = null;
  file: File | undefined;

  open(): void {}
  setRequestHeader(): void {}
  send(file: File): void {
    this.file = file;
    FakeRequest.sent.push(this);
  }
  abort(): void {
    this.dispatchEvent(new Event('abort'));
  }
  progress(loaded: number): void {
    this.upload.dispatchEvent(new ProgressEvent('progress', { loaded }));
  }
  answer(status: number, response: unknown): void {
    Object.assign(this, { status, response });
    this.dispatchEvent(new Event('load'));
  }
}

const FILE = new File(['author,review\nAda Sample,Sample words'], 'sample.csv');
const RealRequest = globalThis.XMLHttpRequest;
let endpoint: FakeEndpoint;

/** The request that is sent as the nth. */
async function request(place: number): Promise<FakeRequest> {
  await waitUntil(() => FakeRequest.sent.length >= place);
  return FakeRequest.sent[place - 1]!;
}

describe('bringIn', () => {
  beforeEach(() => {
    FakeRequest.sent = [];
    Object.assign(globalThis, { XMLHttpRequest: FakeRequest });
    endpoint = new FakeEndpoint({ 'GET /imports/limits': () => ({ bytes: 1000 }) });
    $session.set({ account: null, token: 'test', scopes: ['import'] } as unknown as SessionState);
    $notices.set([]);
  });
  afterEach(() => {
    stopUpload();
    endpoint.restore();
    Object.assign(globalThis, { XMLHttpRequest: RealRequest });
  });

  it('tells how far it is, and what came of it', async () => {
    const area = await fixture(html`<drop-area .limit=${1000}></drop-area>`);
    const done = bringIn(FILE);
    const first = await request(1);
    first.progress(10);
    await waitUntil(() => area.querySelector('progress')?.value === 10);
    await expect(area).to.be.accessible();
    first.progress(FILE.size);
    await waitUntil(() => area.textContent.includes('Looking at what it is'));
    expect(area.querySelector('progress')?.position).to.equal(-1);
    await expect(area).to.be.accessible();
    first.answer(201, sampleJob());
    await done;
    expect($upload.get()).to.equal(undefined);
  });

  it('keeps the file when the connection breaks off, and sends it again', async () => {
    const area = await fixture(html`<drop-area .limit=${1000}></drop-area>`);
    void bringIn(FILE);
    (await request(1)).dispatchEvent(new Event('error'));
    await waitUntil(() => area.querySelector('[role=alert]') !== null);
    expect(area.querySelector('[role=alert]')?.textContent).to.contain('The file is still here. Send it again.');
    await expect(area).to.be.accessible();
    area.querySelector<HTMLButtonElement>('.btn.main')!.click();
    expect((await request(2)).file).to.equal(FILE);
  });

  it('says what is wrong before anything is sent', async () => {
    const said = async (file: File): Promise<string> => {
      await bringIn(file);
      const { fault, isWorthAgain } = $upload.get()!;
      expect(isWorthAgain).to.equal(false);
      return fault ?? '';
    };
    expect(await said(new File([''], 'empty.csv'))).to.equal('empty.csv is empty. Export it again, and bring that in.');
    expect(await said(new File(['x'.repeat(1001)], 'large.csv'))).to.match(/has 1 kB, and up to 1 kB can be brought/);
    const gone = new File(['x'], 'gone.csv');
    gone.slice = () =>
      ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) }) as unknown as Blob;
    expect(await said(gone)).to.contain('it was moved or changed meanwhile, or is a folder');
    expect(FakeRequest.sent).to.deep.equal([]);
  });

  it('offers to send again what the endpoint could not take, and not what it refused', async () => {
    for (const [status, isWorthAgain] of [
      [422, false],
      [413, false],
      [507, true],
      [500, true],
      [408, true],
    ] as const) {
      FakeRequest.sent = [];
      const done = bringIn(FILE);
      (await request(1)).answer(status, { detail: `Refused with ${status}.` });
      await done;
      expect($upload.get()).to.include({ fault: `Refused with ${status}.`, isWorthAgain });
    }
  });

  it('signs in again where the session ended, and sends the same file', async () => {
    const done = bringIn(FILE);
    (await request(1)).answer(401, { type: '/problems/unauthorized', detail: 'Sign in first.' });
    await waitUntil(() => $asking.get()?.why === 'unauthorized');
    $asking.get()?.answer(true);
    const second = await request(2);
    expect(second.file).to.equal(FILE);
    second.answer(201, sampleJob());
    await done;
    expect($upload.get()).to.equal(undefined);
  });

  it('takes one file at a time, and lets go of it when asked to', async () => {
    const done = bringIn(FILE);
    await request(1);
    await bringIn(new File(['x'], 'second.csv'));
    expect($notices.get()[0]?.text).to.contain('sample.csv is still being sent. One file at a time');
    expect($upload.get()?.file).to.equal(FILE);
    stopUpload();
    await done;
    expect($upload.get()).to.equal(undefined);
    expect(FakeRequest.sent.length).to.equal(1);
  });

  it('takes a table that is pasted, and leaves other words alone', async () => {
    await fixture(html`<drop-area .limit=${1000}></drop-area>`);
    const paste = (text: string): boolean => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      // Not every engine lets a test hand it to the event's constructor.
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      return document.body.dispatchEvent(event);
    };
    expect(paste('one word')).to.equal(true);
    expect($upload.get()).to.equal(undefined);
    paste('Name\tReview\nAda Sample\tSample words');
    expect((await request(1)).file?.name).to.equal('Pasted table.tsv');
  });
});

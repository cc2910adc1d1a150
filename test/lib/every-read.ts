import assert from 'node:assert/strict';

export interface Read {
  /** With its query. */
  path: string;
  status: number;
  cacheControl: string;
  etag: string | null;
  body: Uint8Array;
}

interface Walk {
  url: string;
  /** Of the admin API. */
  token: string;
  scope: 'public' | 'admin';
  /** Of the review that is looked for. */
  id: string;
  /** Address of its receipt. */
  receipt: string;
  /** Words to search for. */
  words: string;
  /** Further addresses, which were there before. */
  also: readonly string[];
}

type Described = Record<string, { get?: { parameters?: { name: string }[] }; parameters?: { name: string }[] }>;

/** So often that an answer is kept, and then given from what was kept. */
const TIMES = 3;
const FURTHER = /"next":"([^"]+)"/;

/**
 * Asks every `GET` of the endpoint's own OpenAPI document, and whatever a list leads on to. A new public address with a
 * part that is not known here fails: say what stands for it.
 */
export async function eachRead(walk: Walk): Promise<Read[]> {
  const { paths } = (await (await fetch(`${walk.url}/openapi.json`)).json()) as { paths: Described };
  const secret = walk.receipt.split('/').at(-1) ?? '';
  const fixed: Record<string, string> = {
    slug: 'home',
    id: walk.id,
    secret,
    code: 'gone',
    file: 'smm.js',
    hash: 'none',
  };
  const wanted = new Set<string>(walk.scope === 'public' ? walk.also : []);
  for (const [path, { get }] of Object.entries(paths)) {
    if (!get || path.startsWith('/admin') !== (walk.scope === 'admin')) continue;
    const address = path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
      // Reached through links alone, below.
      if (name === 'page') return 'p-none-0';
      const value = fixed[name] ?? (walk.scope === 'admin' ? walk.id : undefined);
      assert.ok(value, `${path}: say in every-read.ts what stands for {${name}}`);
      return value;
    });
    wanted.add(address);
    const names = (get.parameters ?? []).map(({ name }) => name);
    if (names.includes('q')) wanted.add(`${address}?q=${walk.words}`);
  }
  const reads: Read[] = [];
  for (const path of wanted) {
    const read = await readOften(walk, path);
    reads.push(read);
    if (!/^\/v1\/.*\.json$/.test(path) || read.status !== 200) continue;
    const next = FURTHER.exec(Buffer.from(read.body).toString())?.[1];
    if (next !== undefined) wanted.add(new URL(next, walk.url + path).pathname);
  }
  return reads;
}

const isEndless = ({ headers }: Response): boolean => headers.get('content-type') === 'text/event-stream';

/** Of what goes on for as long as somebody listens. */
async function firstOf({ body }: Response): Promise<Uint8Array> {
  const reader = body!.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return value ?? new Uint8Array();
}

async function readOften({ url, token, scope }: Walk, path: string): Promise<Read> {
  const headers: Record<string, string> = scope === 'admin' ? { Authorization: `Bearer ${token}` } : {};
  let last: Read | undefined;
  for (let n = 0; n < TIMES; n++) {
    const accept = n === 0 ? {} : { Accept: 'text/html,*/*' };
    const response = await fetch(url + path, { headers: { ...headers, ...accept }, redirect: 'follow' });
    const body = isEndless(response) ? await firstOf(response) : new Uint8Array(await response.arrayBuffer());
    const cacheControl = response.headers.get('cache-control') ?? '';
    last = { path, status: response.status, cacheControl, etag: response.headers.get('etag'), body };
  }
  assert.ok(last);
  return last;
}

interface Item {
  identifier: string;
  reviewBody: string;
}

interface Page {
  items: Item[];
  links: { next: string | null };
}

interface Head extends Page {
  selection: { published: number; selected: number };
}

async function read(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}

/** Follows `links.next` from a head page to the end. */
export async function readAll(url: string): Promise<{ items: Item[]; selection: Head['selection'] }> {
  const head = (await read(url)) as Head;
  const items = [...head.items];
  let at = url;
  for (let next = head.links.next; next !== null;) {
    at = new URL(next, at).href;
    const page = (await read(at)) as Page;
    items.push(...page.items);
    next = page.links.next;
  }
  return { items, selection: head.selection };
}

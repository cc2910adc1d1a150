import { flatten } from '../sources/records/flatten.ts';
import { columnsNamed, type PersonColumns, type PersonField } from './fields.ts';

const MOST_COLUMNS = 500;
/** Rows of one person. */
const MOST_ROWS = 500;
const ORDER_FIELDS: readonly PersonField[] = ['orderDate', 'orderedItem', 'orderNumber'];
/** What parts of an order are called where it stands by itself. */
const ORDER_PARTS: Readonly<Record<string, PersonField>> = {
  id: 'orderNumber',
  number: 'orderNumber',
  name: 'orderedItem',
  title: 'orderedItem',
  subject: 'orderedItem',
};

/** People as JSON has them, made into rows: a column for each path, a row for each of their orders. */
export class JsonRows {
  readonly names: string[];
  /** Keys under which lists of orders lie. */
  readonly orders = new Set<string>();
  readonly #index: Map<string, number>;

  constructor(names: readonly string[] = []) {
    this.names = [...names];
    this.#index = new Map(this.names.map((name, i) => [name, i]));
  }

  rows(record: object): string[][] {
    const own = new Map<string, string>();
    let orders: Map<string, string>[] = [];
    for (const [path, value] of flatten(record)) {
      if (!Array.isArray(value)) {
        own.set(path, wordsOf(value));
        continue;
      }
      const objects = value.filter(
        (one): one is object => typeof one === 'object' && one !== null && !Array.isArray(one),
      );
      if (objects.length === 0) own.set(path, value.map(wordsOf).filter(Boolean).join(', '));
      else if (orders.length === 0 && objects.some(isOrder)) {
        this.orders.add(path);
        orders = objects.slice(0, MOST_ROWS).map((one) => cellsIn(path, one));
      } else for (const [key, cell] of cellsIn(path, objects[0]!)) own.set(key, cell);
    }
    // The same columns for everybody, whether they bought something or not.
    const all = orders.length === 0 ? [own] : orders.map((order) => new Map([...own, ...order]));
    return all.map((cells) => this.#row(cells));
  }

  #row(cells: ReadonlyMap<string, string>): string[] {
    const row: string[] = [];
    for (const [name, cell] of cells) {
      let column = this.#index.get(name);
      if (column === undefined) {
        if (this.names.length >= MOST_COLUMNS) continue;
        column = this.names.push(name) - 1;
        this.#index.set(name, column);
      }
      row[column] = cell;
    }
    return Array.from({ length: this.names.length }, (_, column) => row[column] ?? '');
  }
}

/** Which path holds what: by its whole name, else by its last part. @param orders keys of lists of orders */
export function columnsOfPaths(names: readonly string[], orders: ReadonlySet<string>): PersonColumns {
  const own = names.map((name) => (orderPart(name, orders) === undefined ? name : ''));
  const columns: PersonColumns = columnsNamed(own);
  const add = (found: PersonColumns, fields: readonly PersonField[]) => {
    for (const field of fields) {
      const column = found[field];
      if (column !== undefined && columns[field] === undefined && !Object.values(columns).includes(column))
        columns[field] = column;
    }
  };
  const last = columnsNamed(own.map((name) => name.split('.').at(-1) ?? ''));
  const isNamed = columns.givenName !== undefined || columns.familyName !== undefined;
  add(
    last,
    (Object.keys(last) as PersonField[]).filter((field) => field !== 'name' || !isNamed),
  );
  const parts = names.map((name) => orderPart(name, orders) ?? '');
  add(columnsNamed(parts), ORDER_FIELDS);
  for (const [part, field] of Object.entries(ORDER_PARTS)) {
    const column = parts.indexOf(part);
    if (column !== -1) add({ [field]: column }, [field]);
  }
  return columns;
}

function orderPart(name: string, orders: ReadonlySet<string>): string | undefined {
  for (const key of orders) if (name.startsWith(`${key}.`)) return name.slice(key.length + 1);
  return undefined;
}

function isOrder(one: object): boolean {
  const found = columnsNamed([...flatten(one).keys()].map((name) => name.split('.').at(-1) ?? ''));
  return ORDER_FIELDS.some((field) => field in found);
}

function cellsIn(path: string, one: object): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, value] of flatten(one))
    cells.set(`${path}.${key}`, Array.isArray(value) ? value.map(wordsOf).filter(Boolean).join(', ') : wordsOf(value));
  // As smm itself writes people: what was bought is a subject, or something else under its own name.
  const subject = cells.get(`${path}.subject`);
  if (subject !== undefined && !cells.has(`${path}.orderedItem`)) cells.set(`${path}.orderedItem`, subject);
  return cells;
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
}

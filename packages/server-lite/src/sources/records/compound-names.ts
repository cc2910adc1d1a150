/** Compound files (MS-CFB) begin so; old Office documents are such, and newer ones that are locked. */
const START = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const KINDS: readonly [stream: string, told: (name: string) => string][] = [
  [
    'EncryptedPackage',
    (name) =>
      `${name} is a workbook or document locked with a password. Open it, save it without one, and import that.`,
  ],
  [
    'WordDocument',
    (name) =>
      `${name} is an old Word document (DOC), which is not read. Open it, save it as a Word document of today (DOCX), and import that.`,
  ],
  [
    'Workbook',
    (name) =>
      `${name} is an old Excel file (XLS), which is not read. Save it as an Excel workbook (XLSX) or CSV, then import that.`,
  ],
];
/** A name in the directory of such a file, with the zeros that fill its place. */
const ENTRIES = KINDS.map(([stream]) => Buffer.concat([Buffer.from(stream, 'utf16le'), Buffer.alloc(8)]));

/** Tells a compound file by the names of its streams, wherever its directory lies. */
export class CompoundNames {
  #is: boolean | undefined;
  readonly #found = new Set<number>();

  /** @param chunk of the file, in its order */
  add(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    this.#is ??= bytes.subarray(0, START.length).equals(START);
    if (!this.#is) return;
    ENTRIES.forEach((entry, i) => {
      if (bytes.includes(entry)) this.#found.add(i);
    });
  }

  /** What the file is, and what to do; undefined for what is no such file, or of a kind that is not known. */
  told(name: string): string | undefined {
    return KINDS.find((_, i) => this.#found.has(i))?.[1](name);
  }
}

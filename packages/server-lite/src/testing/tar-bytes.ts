/** A file of a tar; `kind` as its header says: `0` for a file, `2` for a link that leads to `target`. */
interface TarFile {
  name: string;
  bytes: Buffer;
  kind?: string;
  target?: string;
}

const BLOCK = 512;

/** An uncompressed tar, as `tar --format=ustar` writes it. */
export function tarOf(files: readonly TarFile[]): Buffer {
  return Buffer.concat([
    ...files.flatMap(({ bytes, ...file }) => [header(file, bytes.length), padded(bytes)]),
    Buffer.alloc(2 * BLOCK),
  ]);
}

function header({ name, kind = '0', target = '' }: Omit<TarFile, 'bytes'>, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  block.write(name, 0, 100);
  block.write(octal(0o644, 7), 100);
  block.write(octal(size, 11), 124);
  block.fill(' ', 148, 156);
  block.write(kind, 156);
  block.write(target, 157, 100);
  block.write('ustar\x0000', 257, 'latin1');
  block.write(
    octal(
      block.reduce((sum, byte) => sum + byte, 0),
      6,
    ),
    148,
  );
  return block;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)]);
}

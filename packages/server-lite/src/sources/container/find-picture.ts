import { alongAddress } from '../../domain/along-address.ts';
import { type PictureMember, partsOf } from './picture-member.ts';

/**
 * What a row names, as the picture of the same archive that it is: an address that an item can name.
 *
 * @param given a path, a file name or an address of the web
 * @param id of the row at its source: X calls a picture by it
 */
export type FindPicture = (given: string, id?: string) => string | undefined;

/** So many files of one name are looked through; where there are more, a name says nothing. */
const MOST_ALIKE = 200;

/** Finds the picture of an archive that a row names: by its path, or by its name where only one has it. */
export class PictureFinder {
  readonly #byPath = new Map<string, PictureMember>();
  readonly #byLowerPath = new Map<string, PictureMember[]>();
  readonly #byLowerName = new Map<string, PictureMember[]>();

  constructor(pictures: readonly PictureMember[]) {
    for (const picture of pictures) {
      const parts = partsOf(picture.path);
      if (!parts) continue;
      const path = parts.join('/');
      // Of two files with one path an archive gives back the later.
      this.#byPath.set(path, picture);
      note(this.#byLowerPath, path.toLowerCase(), picture);
      note(this.#byLowerName, (parts.at(-1) as string).toLowerCase(), picture);
    }
  }

  /** @param member the file inside the archive that names them: paths may start from where it lies */
  beside(member: string): FindPicture {
    const folder = partsOf(member)?.slice(0, -1) ?? [];
    return (given, id) => {
      const found = /^https?:\/\//i.test(given) ? this.#ofWeb(given, id) : this.#ofPath(given, folder);
      return found && alongAddress(found.digest, found.path);
    };
  }

  #ofPath(given: string, folder: readonly string[]): PictureMember | undefined {
    const text = given.trim();
    return this.#look(text, folder) ?? (text.includes('%') ? this.#look(decoded(text), folder) : undefined);
  }

  #look(text: string, folder: readonly string[]): PictureMember | undefined {
    const parts = partsOf(text);
    if (!parts) return undefined;
    const paths = Array.from({ length: folder.length + 1 }, (_, up) =>
      [...folder.slice(0, folder.length - up), ...parts].join('/'),
    );
    for (const path of paths) {
      const found = this.#byPath.get(path);
      if (found) return found;
    }
    for (const path of paths) {
      const found = only(this.#byLowerPath.get(path.toLowerCase()));
      if (found) return found;
    }
    return this.#ending(parts);
  }

  /** The one file whose path ends so. */
  #ending(parts: readonly string[]): PictureMember | undefined {
    const alike = this.#byLowerName.get((parts.at(-1) as string).toLowerCase()) ?? [];
    if (alike.length > MOST_ALIKE) return undefined;
    const end = `/${parts.join('/')}`;
    const pathOf = ({ path }: PictureMember) => `/${partsOf(path)?.join('/') ?? ''}`;
    const exact = alike.filter((each) => pathOf(each).endsWith(end));
    if (exact.length > 0) return only(exact);
    return only(alike.filter((each) => pathOf(each).toLowerCase().endsWith(end.toLowerCase())));
  }

  /** What lay on the web and came along too, as X and WordPress call it in an archive. */
  #ofWeb(given: string, id: string | undefined): PictureMember | undefined {
    const path = URL.parse(given.trim())?.pathname;
    if (path === undefined) return undefined;
    const plain = decoded(path);
    const name = plain.slice(plain.lastIndexOf('/') + 1);
    const own =
      id === undefined || name === '' ? undefined : only(this.#byLowerName.get(`${id}-${name}`.toLowerCase()));
    if (own) return own;
    const uploaded = /\/(uploads\/.+)$/.exec(plain)?.[1];
    const parts = uploaded === undefined ? undefined : partsOf(uploaded);
    return parts && this.#ending(parts);
  }
}

function note(map: Map<string, PictureMember[]>, key: string, picture: PictureMember): void {
  const known = map.get(key);
  if (known) known.push(picture);
  else map.set(key, [picture]);
}

/** The one that is meant: several with the same bytes are one. */
function only(found: readonly PictureMember[] | undefined): PictureMember | undefined {
  const [first] = found ?? [];
  return first && found?.every(({ digest }) => digest === first.digest) ? first : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not written so: it stands for itself.
    return text;
  }
}

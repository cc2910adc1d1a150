import type { Field } from './columns/fields.ts';
import { conceptsOf } from './columns/header-stems.ts';
import { fieldsNamed } from './columns/synonyms.ts';
import type { GroupPlan, MemberPlan } from './group-plan.ts';

/** An archive of a whole account also holds customers, orders and notes: where some files are surely reviews, the others are left out. */
export function withoutStrangers(
  groups: readonly GroupPlan[],
  members: readonly (MemberPlan | null)[],
  notes: string[],
): { groups: GroupPlan[]; members: (MemberPlan | null)[] } {
  const sure = groups.map((group, i) => isSurely(group, members.find((member) => member?.group === i) ?? undefined));
  if (!sure.includes(true)) sure.fill(true);
  const places = sure.map((kept, i) => (kept ? sure.slice(0, i).filter(Boolean).length : -1));
  return {
    groups: groups.filter((_, i) => sure[i]),
    members: members.map((member) => {
      if (!member || sure[member.group]) return member && { ...member, group: places[member.group] as number };
      notes.push(
        `${member.name} has no column that is known for reviews and was left out. If it holds some, unpack it and import it by itself.`,
      );
      return null;
    }),
  };
}

/** Words under a name that is known, or a rating: not merely the longest column of some other table. */
function isSurely(group: GroupPlan, member: MemberPlan | undefined): boolean {
  const { map, names, headed } = group;
  if (isSummary(group)) return false;
  if (['rating', 'thumb', 'pros', 'cons'].some((field) => map.has(field as Field))) return true;
  // Every page has words.
  if (member && isPage(member)) return isOfReviews(folderOf(member.name));
  const body = map.get('body')?.[0];
  return headed && body !== undefined && fieldsNamed(names[body] as string).some(({ field }) => field === 'body');
}

/** Means by month, or how often each number of stars was given: nobody's words, and no names. */
function isSummary({ map, names }: GroupPlan): boolean {
  const rating = map.get('rating')?.[0];
  const body = map.get('body')?.[0];
  const isNamed = body !== undefined && fieldsNamed(names[body] as string).some(({ field }) => field === 'body');
  if (rating === undefined || isNamed || map.has('author') || map.has('firstName') || map.has('email')) return false;
  return conceptsOf(names[rating] as string).has('reckoned') || names.some((name) => COUNTED.test(name.trim()));
}

const COUNTED =
  /^(?:n|count|counts|number(?: of (?:reviews|ratings|answers|responses))?|frequency|reviews|anzahl|häufigkeit|nombre|effectif|número|cantidad|numero|conteggio|quantidade|contagem|aantal|antal|antall|lukumäärä|liczba|ilość|počet|darab|db|număr|adet|sayı|πλήθος|αριθμός|количество|кол-во|число|кількість|брой|broj|število|skaičius|kiekis|skaits|arv|fjöldi|العدد|عدد|מספר|כמות|संख्या|জন|jumlah|số lượng|จำนวน|件数|個数|人数|数量|개수|건수|件數|數量|人數)$/iu;

/** Whether a file is a page of a site: those of one folder are of one kind. */
export function isPage({ shape }: Pick<MemberPlan, 'shape'>): boolean {
  return 'translation' in shape && shape.translation === 'markdown';
}

/** Where a page lies; one of a folder of its own (`anna/index.md`) beside the others of its kind. */
export function folderOf(name: string): string {
  return name.replace(/(?:\/?[^/]+)?\/index(?:\.[\w-]+)?\.\w+$/i, '/').replace(/[^/]*$/, '');
}

/** Folders of pages of every kind. */
const OF_ANY = /^[_.]?(?:content|posts?|blog|articles?|news|pages?|docs?|entries|texts?|src|data|site)$/i;

function isOfReviews(folder: string): boolean {
  return folder.split('/').some((part) => {
    const about = conceptsOf(part);
    return !OF_ANY.test(part) && (about.has('opinion') || about.has('rating') || about.has('words'));
  });
}

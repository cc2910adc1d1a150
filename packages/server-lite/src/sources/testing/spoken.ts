/** How people of one language write their exports: invented people and words, samples all. */
export interface Spoken {
  tag: string;
  /** The encoding of the country before UTF-8. */
  encoding: string;
  delimiter: ',' | ';' | '\t';
  decimal: ',' | '.';
  /** Order and sign of all-number dates. */
  date: 'd.m.y' | 'd/m/y' | 'd-m-y' | 'y-m-d' | 'y/m/d' | 'y.m.d';
  /** Headers of a shop: rating, author, date, title, words, product, reply. */
  shop: string;
  /** Headers of a form: date, e-mail, author, rating, two questions with words, likelihood to recommend, permission. */
  form: string;
  names: readonly string[];
  titles: readonly string[];
  texts: readonly string[];
}

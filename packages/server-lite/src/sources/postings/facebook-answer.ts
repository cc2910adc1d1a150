import { objectIn, objectsIn, textIn, type Json } from './reading.ts';

const POST = /^\d+_\d+$/;
/** Answers to answers, and no deeper: the network itself shows two levels. */
const DEEPEST = 4;

/**
 * The postings of an answer of the Graph API with the comments beneath them, each comment with what it answers (`answers`):
 * other people's words, which would stay inside the posting's own record. None where no posting brings comments along.
 */
export function commentedPostings(answer: unknown): Json[] {
  const posts = postsIn(answer);
  return posts.some((post) => commentsOf(post).length > 0) ? posts.flatMap((post) => withComments(post, 0)) : [];
}

/** One, a list, or several by their ids. */
function postsIn(answer: unknown): Json[] {
  const whole = objectIn(answer);
  if (!whole) return objectsIn(answer).filter(isPost);
  if (isPost(whole)) return [whole];
  if (Array.isArray(whole['data'])) return objectsIn(whole['data']).filter(isPost);
  const all = Object.entries(whole);
  return all.every(([id]) => POST.test(id)) ? objectsIn(all.map(([, post]) => post)).filter(isPost) : [];
}

function isPost(given: Json): boolean {
  return POST.test(textIn(given['id']) ?? '');
}

function commentsOf(given: Json): Json[] {
  return objectsIn(objectIn(given['comments'])?.['data']);
}

function withComments(given: Json, depth: number): Json[] {
  const comments = depth < DEEPEST ? commentsOf(given) : [];
  if (comments.length === 0) return [given];
  const { data: _, ...rest } = objectIn(given['comments']) ?? {};
  const { message, permalink_url: page, from } = given;
  const answers = { message, permalink_url: page, from };
  return [{ ...given, comments: rest }, ...comments.flatMap((each) => withComments({ ...each, answers }, depth + 1))];
}

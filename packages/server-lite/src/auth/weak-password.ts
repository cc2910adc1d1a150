export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;
const FEWEST_LETTERS = 5;

/** What the commonest passwords of twelve characters and more are made of, by themselves or with digits and signs around. */
const COMMON = new Set(
  `password passwort motdepasse contrasena senha parola welcome willkommen bienvenue letmein iloveyou iloveyouforever
  qwerty qwertyuiop qwertyuiopasdf qwertyuiopasdfghjkl qwertz qwertzuiop azerty azertyuiop asdfghjkl asdfghjklqwerty
  zxcvbnm qazwsx qazwsxedc qazwsxedcrfv administrator admin adminadmin changeme changemenow changeit default
  passwordpassword mypassword newpassword superman batman football baseball basketball liverpool manchesterunited
  chelsea arsenal princess sunshine monkey dragon master shadow michael jordan trustno starwars pokemon minecraft
  computer internet whatever abcdefghijkl abcdefghijklm abcdefghijklmnopqrstuvwxyz correcthorsebatterystaple
  onceuponatime thisismypassword secretpassword iamthebest nothing business company marketing reviews testimonials`
    .split(/\s+/)
    .filter(Boolean),
);
const LOOKALIKES: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};
const RUNS = ['01234567890123456789', '98765432109876543210', 'abcdefghijklmnopqrstuvwxyz'];

/**
 * Why a password is refused, or undefined. Length and commonness alone: rules on capitals and digits make weaker ones.
 * @param about names and addresses that anybody would try.
 */
export function weakPassword(password: string, about: readonly string[]): string | undefined {
  const text = password.normalize('NFKC');
  const length = [...text].length;
  if (length < SHORTEST_PASSWORD)
    return `needs at least ${SHORTEST_PASSWORD} characters. A few words in a row will do.`;
  if (length > LONGEST_PASSWORD) return `may have at most ${LONGEST_PASSWORD} characters.`;
  const plain = text.toLowerCase();
  if (new Set(plain).size < FEWEST_LETTERS) return 'repeats the same few characters. Choose several different words.';
  if (isCommon(plain)) return 'is one of those that are tried first. Choose several different words.';
  const own = about.flatMap((name) => [name, ...name.split('@')]).map((name) => name.normalize('NFKC').toLowerCase());
  if (own.some((name) => name.length > 2 && withoutEnds(plain) === withoutEnds(name)))
    return 'is your own name or address. Choose several different words.';
  return undefined;
}

function isCommon(text: string): boolean {
  const forms = [text, withoutEnds(text)].flatMap((form) => [form, asLetters(form), withoutEnds(asLetters(form))]);
  const cores = forms.map((form) => form.replace(/[\s._-]+/g, ''));
  return cores.some(
    (core) => COMMON.has(unit(core)) || RUNS.some((run) => core.length > 3 && run.includes(unit(core))),
  );
}

function asLetters(text: string): string {
  return text.replace(/[013457@$]/g, (sign) => LOOKALIKES[sign] ?? sign);
}

/** Without the digits and signs that people put around a word when they are made to. */
function withoutEnds(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/** `abcabc` is `abc`. */
function unit(text: string): string {
  const again = (text + text).indexOf(text, 1);
  return again < 0 ? text : text.slice(0, again);
}

import {
  FRAGMENT_CARDS,
  FRAGMENT_FEED_LAYOUTS,
  FRAGMENT_LAYOUTS,
  FRAGMENT_SIZES,
  FRAGMENT_VARIANTS,
  type FragmentElement,
  type FragmentOptions,
} from '@smm/widgets/fragment';
import { ProblemError } from '../../errors/problem-error.ts';

const EVERY = ['lang', 'theme', 'styles', 'quotations'] as const;

/** The parameters of a fragment's address, by what it is of. */
export const FRAGMENT_PARAMETERS = {
  wall: ['layout', 'card', 'heading', 'limit', 'share', ...EVERY],
  rating: ['size', 'distribution', ...EVERY],
  ticker: ['variant', ...EVERY],
  feed: ['layout', 'heading', 'limit', ...EVERY],
} as const satisfies Record<FragmentElement, readonly string[]>;

const MOST = 100;
const LONGEST_HEADING = 200;
const THEME = /^[a-z][a-z0-9-]{0,31}$/;

type Name = (typeof FRAGMENT_PARAMETERS)[FragmentElement][number];

/** What an address asks a fragment to be. */
export interface AskedFragment extends Pick<
  FragmentOptions,
  'layout' | 'card' | 'heading' | 'limit' | 'theme' | 'size' | 'variant' | 'distribution' | 'share'
> {
  element: FragmentElement;
  /** A canonical language tag. */
  lang?: string;
  /** The style sheet lies in a file, and the fragment names it. */
  isLinked: boolean;
  quotations: boolean;
}

/** @throws ProblemError that points to every parameter that cannot be used. */
export function parseFragment(parameters: URLSearchParams, element: FragmentElement = 'wall'): AskedFragment {
  const names: readonly string[] = FRAGMENT_PARAMETERS[element];
  const faults: { pointer: string; detail: string }[] = [];
  const fault = (name: string, detail: string): undefined => {
    faults.push({ pointer: `/${name.slice(0, 40)}`, detail });
  };
  for (const name of new Set(parameters.keys())) {
    if (!names.includes(name)) fault(name, `There is no such parameter. There are: ${names.join(', ')}.`);
  }
  const text = (name: Name): string | undefined => {
    // Said above, of one that this element does not have.
    if (!names.includes(name)) return undefined;
    const given = parameters.getAll(name);
    return given.length > 1 ? fault(name, 'Give it once.') : given[0];
  };
  function oneOf<Value extends string>(name: Name, values: readonly Value[], why = ''): Value | undefined {
    const given = text(name);
    if (given === undefined || (values as readonly string[]).includes(given)) return given as Value | undefined;
    return fault(name, `Give one of: ${values.join(', ')}.${why}`);
  }
  const layout =
    element === 'feed'
      ? oneOf('layout', FRAGMENT_FEED_LAYOUTS)
      : oneOf('layout', FRAGMENT_LAYOUTS, ' The other layouts are drawn by their script alone.');
  const size = oneOf('size', FRAGMENT_SIZES);
  const variant = oneOf('variant', FRAGMENT_VARIANTS, ' A toast comes and goes by its script alone.');
  const distribution = oneOf('distribution', ['', 'yes', 'no']);
  const card = oneOf('card', FRAGMENT_CARDS);
  const styles = oneOf('styles', ['inline', 'link']);
  const quotations = oneOf('quotations', ['yes', 'no']);
  const share = oneOf('share', ['', 'yes', 'no']);
  const heading = text('heading');
  const length = [...(heading ?? '')].length;
  if (length > LONGEST_HEADING)
    fault('heading', `${length} characters are too many; at most ${LONGEST_HEADING} are taken.`);
  const amount = text('limit');
  const limit = amount !== undefined && /^[1-9]\d{0,2}$/.test(amount) ? Number(amount) : undefined;
  if (amount !== undefined && (limit === undefined || limit > MOST)) fault('limit', `Give a number from 1 to ${MOST}.`);
  const theme = text('theme');
  if (theme !== undefined && !THEME.test(theme)) fault('theme', 'Give the name of a theme, such as paper.');
  const tag = text('lang');
  const lang = tag === undefined ? undefined : canonical(tag);
  if (tag !== undefined && lang === undefined)
    fault('lang', `“${tag.slice(0, 40)}” is not a language tag, such as en or pt-BR.`);
  if (faults.length > 0) {
    throw new ProblemError(
      'bad-request',
      `The fragment cannot be made: ${faults.map(({ pointer, detail }) => `${pointer.slice(1)}: ${detail}`).join(' ')}`,
      { errors: faults },
    );
  }
  return {
    element,
    ...(layout && { layout }),
    ...(size && { size }),
    ...(variant && { variant }),
    ...(isYes(distribution) && { distribution: true }),
    ...(card && { card }),
    ...(heading && { heading }),
    ...(limit !== undefined && { limit }),
    ...(lang && { lang }),
    ...(theme && { theme }),
    ...(isYes(share) && { share: true }),
    isLinked: styles === 'link',
    quotations: quotations !== 'no',
  };
}

/** An attribute that is there without a value is there. */
const isYes = (given: string | undefined): boolean => given === '' || given === 'yes';

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // Not a tag: said where it was given.
  }
}

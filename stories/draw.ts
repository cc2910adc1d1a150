import { html, nothing, type ElementPart, type TemplateResult } from 'lit';
import { directive, Directive, type PartInfo, PartType } from 'lit/directive.js';

/** What a story sets: strings, numbers and true become attributes, objects become properties. Undefined, false and '' leave it. */
export type Args = Readonly<Record<string, unknown>>;

const isAttribute = (value: unknown): boolean => typeof value !== 'object' && typeof value !== 'function';
const isNone = (value: unknown): boolean => value === undefined || value === false || value === '';

class Given extends Directive {
  #before: Args = {};

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('`given` stands in a tag: html`<smm-rating ${given(args)}>`.');
  }

  render(_args: Args): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [args]: [Args]): unknown {
    for (const [name, value] of Object.entries({ ...this.#before, ...args })) {
      const now = name in args ? args[name] : undefined;
      if (now === this.#before[name]) continue;
      if (!isAttribute(value)) Object.assign(element, { [name]: now });
      else if (isNone(now)) element.removeAttribute(name);
      else element.setAttribute(name, now === true ? '' : String(now));
    }
    this.#before = args;
    return nothing;
  }
}

/** Sets what a story gives on the tag that it stands in. */
const given = directive(Given);

type Draw = (args: Args, inside: unknown) => TemplateResult;

const TAGS: Readonly<Record<string, Draw>> = {
  'smm-feed': (args, inside) => html`<smm-feed ${given(args)}>${inside}</smm-feed>`,
  'smm-rating': (args, inside) => html`<smm-rating ${given(args)}>${inside}</smm-rating>`,
  'smm-review-form': (args, inside) => html`<smm-review-form ${given(args)}>${inside}</smm-review-form>`,
  'smm-share-button': (args, inside) => html`<smm-share-button ${given(args)}>${inside}</smm-share-button>`,
  'smm-share-buttons': (args, inside) => html`<smm-share-buttons ${given(args)}>${inside}</smm-share-buttons>`,
  'smm-testimonial-card': (args, inside) => html`<smm-testimonial-card ${given(args)}>${inside}</smm-testimonial-card>`,
  'smm-testimonials': (args, inside) => html`<smm-testimonials ${given(args)}>${inside}</smm-testimonials>`,
  'smm-ticker': (args, inside) => html`<smm-ticker ${given(args)}>${inside}</smm-ticker>`,
};

/** An element with what a story gives, and what the page has put into it. @throws {Error} nobody draws such a tag. */
export function draw(tag: string, args: Args, inside: unknown = nothing): TemplateResult {
  const template = TAGS[tag];
  if (template) return template(args, inside);
  throw new Error(`Nobody draws <${tag}>: add its line to TAGS in stories/draw.ts.`);
}

import { html, type TemplateResult } from 'lit';

/** A part's name, what it is called, and its address. */
export type PartLink<Part extends string> = readonly [name: Part, label: string, path: () => string];

export type PartedPage<Part extends string> = (
  part: Part | undefined,
  title: unknown,
  intro: unknown,
  acts: unknown,
  ...body: readonly unknown[]
) => TemplateResult;

/** Screens that belong together: their parts on top, what can be done beside the heading. @param kind class of the page */
export const partedPage =
  <Part extends string>(kind: string, label: string, parts: readonly PartLink<Part>[]): PartedPage<Part> =>
  (part, title, intro, acts, ...body) =>
    html`<div class="page ${kind}">
      <header>
        <nav class="subnav" aria-label=${label}>
          ${parts.map(([name, shown, path]) => html`<a href=${path()} aria-current=${name === part ? 'page' : 'false'}>${shown}</a>`)}
        </nav>
        <div class="people-head">
          <h1>${title}</h1>
          <span class="do">${acts}</span>
        </div>
        <p class="quiet">${intro}</p>
      </header>
      ${body}
    </div>`;

import { html, nothing, type TemplateResult } from 'lit';

/** A screen of sections in one calm column. */
export const page = (title: string, intro: string, ...sections: readonly unknown[]): TemplateResult =>
  html`<div class="page">
    <header>
      <h1>${title}</h1>
      ${intro ? html`<p class="quiet">${intro}</p>` : nothing}
    </header>
    ${sections}
  </div>`;

export const section = (title: string, about: string, body: unknown): TemplateResult =>
  html`<section class="part">
    <header>
      <h2>${title}</h2>
      ${about ? html`<p class="small quiet">${about}</p>` : nothing}
    </header>
    ${body}
  </section>`;

/** Two lines and what can be done with them. */
export const entry = (first: unknown, second: unknown, acts: unknown = nothing): TemplateResult =>
  html`<li class="entry">
    <span><b>${first}</b><span class="small quiet">${second}</span></span
    ><span class="do">${acts}</span>
  </li>`;

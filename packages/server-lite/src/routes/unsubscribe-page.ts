import { html } from '../http/html.ts';
import { visitorPage } from '../http/visitor-page.ts';
import { askingSpeech } from '../locales/asking.words.ts';

/** `open`: one button. `done`: it was pressed. `unknown`: the address opens nothing. */
export type UnsubscribeState = 'open' | 'done' | 'unknown';

/** The page behind the link of every request: whole without JavaScript, and one press is all it takes. @param about who asked, by name */
export function unsubscribePage(language: string, state: UnsubscribeState, about: string | undefined): string {
  const { say } = askingSpeech(language);
  const [title, lead] = (
    {
      open: ['offTitle', 'offLead'],
      done: ['offDone', 'offDoneWhy'],
      unknown: ['offUnknown', 'offUnknownWhy'],
    } as const
  )[state];
  return visitorPage(
    language,
    say(title),
    html`${about === undefined ? '' : html`<p class="lead"><bdi>${about}</bdi></p>`}
      <h1>${say(title)}</h1>
      <p class="lead">${say(lead)}</p>
      ${
        state === 'open'
          ? html`<form method="post">
              <input type="hidden" name="List-Unsubscribe" value="One-Click" />
              <button class="main">${say('offYes')}</button>
            </form>`
          : ''
      }`,
  );
}

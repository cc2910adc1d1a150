import { html } from 'lit/html.js';
import { icon } from '../templates/icon.ts';
import type { SmmTicker } from './ticker.ts';

const PAUSE = 'M5.5 3.5v9M10.5 3.5v9';
const PLAY = 'M5 3.2v9.6l7.4-4.8z';

/** A button that is a sign, and its name for who cannot see it. */
export const round = (label: string, path: string, onClick: () => void): unknown =>
  html`<button class="round" part="button" type="button" aria-label=${label} @click=${onClick}>
    ${icon(html, path)}
  </button>`;

/** Pauses and continues. */
export const pauseButton = ({ paused, speech, press }: SmmTicker): unknown =>
  round(speech.say(paused ? 'play' : 'pause'), paused ? PLAY : PAUSE, press);

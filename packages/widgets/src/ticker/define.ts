import { define } from '../element/define.ts';
import { SmmTicker } from './ticker.ts';

define('smm-ticker', SmmTicker);

declare global {
  interface HTMLElementTagNameMap {
    'smm-ticker': SmmTicker;
  }
}

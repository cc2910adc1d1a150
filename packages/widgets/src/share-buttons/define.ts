import { define } from '../element/define.ts';
import { SmmShareButtons } from './share-buttons.ts';

define('smm-share-buttons', SmmShareButtons);

declare global {
  interface HTMLElementTagNameMap {
    'smm-share-buttons': SmmShareButtons;
  }
}

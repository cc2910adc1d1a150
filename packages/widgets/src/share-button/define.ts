import { define } from '../element/define.ts';
import { SmmShareButton } from './share-button.ts';

define('smm-share-button', SmmShareButton);

declare global {
  interface HTMLElementTagNameMap {
    'smm-share-button': SmmShareButton;
  }
}

import { define } from '../element/define.ts';
import { SmmFeed } from './feed.ts';

define('smm-feed', SmmFeed);

declare global {
  interface HTMLElementTagNameMap {
    'smm-feed': SmmFeed;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { Keys } from '../../shell/keys.ts';
import { undoLatest } from '../../shell/notices.ts';
import { PartScreens } from '../../shell/part-screens.ts';
import type { OpenRoute } from '../../shell/router.ts';
import './admin-feeds.ts';
import './admin-listening.ts';
import './link-card-form.ts';
import './new-feed.ts';
import './one-feed.ts';

/** The screen of feeds and listening that an address names. */
export class FeedsScreens extends PartScreens {
  constructor() {
    super();
    new Keys(this, () => [{ key: 'z', label: 'Undo', run: () => void undoLatest() }]);
  }

  protected override isElsewhere({ path }: OpenRoute): boolean {
    return path !== this.route.path;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { route } = this;
    switch (route.route) {
      case 'feeds':
        return html`<admin-feeds></admin-feeds>`;
      case 'newFeed':
        return html`<new-feed .given=${route.search['address'] ?? ''}></new-feed>`;
      case 'feed':
        return html`<one-feed .feedId=${Number(route.params.id)}></one-feed>`;
      case 'listening':
        return html`<admin-listening></admin-listening>`;
      case 'linkCard':
        return html`<link-card-form .given=${route.search['address'] ?? ''}></link-card-form>`;
      default:
        return nothing;
    }
  }
}
customElements.define('feeds-screens', FeedsScreens);

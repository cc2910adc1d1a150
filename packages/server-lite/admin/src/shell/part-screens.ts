import { LitElement, type PropertyValues } from 'lit';
import type { OpenRoute } from './router.ts';

/** Shows the one of several screens that an address names. */
export abstract class PartScreens extends LitElement {
  static override properties = { route: { attribute: false } };
  declare route: OpenRoute;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await (this.firstElementChild as Partial<LitElement> | null)?.updateComplete;
    return done;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('route') as OpenRoute | undefined;
    if (before === undefined || !this.isElsewhere(before)) return;
    // A reader of the screen, and the next Tab, begin where something else is shown.
    this.closest('main')?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }

  /** Whether something else is shown than before. */
  protected isElsewhere(_before: OpenRoute): boolean {
    return true;
  }
}

import { render } from 'lit/html.js';
import { adopt } from './css.ts';

/** How an attribute and its property go together. */
export interface Property {
  /** The attribute's name; false for none. The property's name in lower case. */
  readonly attribute?: string | boolean;
  /** What an attribute's text becomes. A string. */
  readonly type?: typeof Boolean | typeof Number;
  /** The attribute follows the property. */
  readonly reflect?: boolean;
}

/** Properties that changed since the last update, with what they were. */
export type Changed = ReadonlyMap<PropertyKey, unknown>;

/** What lives with an element and is told of its life. */
export interface Companion {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdated?(): void;
}

const attributeOf = (name: string, { attribute = name.toLowerCase() }: Property): string | [] =>
  (attribute || []) as string | [];

/** On a server the classes can be imported, not made. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * An element whose properties are declared in `static properties`, and which is drawn anew, once, in the microtask
 * after any of them changed. The first time is after it came into a document.
 */
export abstract class ReactiveElement extends Base {
  static readonly properties: Readonly<Record<string, Property>> = {};
  static readonly styles: readonly string[] = [];

  /** Resolves when what was asked for is drawn; with false when something was asked for meanwhile. */
  updateComplete: Promise<boolean> = Promise.resolve(true);
  declare renderRoot: ShadowRoot;
  readonly #values: Record<string, unknown> = {};
  readonly #companions: Companion[] = [];
  #changed = new Map<PropertyKey, unknown>();
  #isPending = false;

  static get observedAttributes(): string[] {
    return Object.keys(this.properties).flatMap((name) => {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ReactiveElement) {
          return this.#values[name];
        },
        set(this: ReactiveElement, value: unknown) {
          const old = this.#values[name];
          this.#values[name] = value;
          if (old !== value) this.requestUpdate(name, old);
        },
      });
      return attributeOf(name, this.properties[name]!);
    });
  }

  constructor() {
    super();
    // What was set before the element was defined lies on the element itself, in front of the accessors.
    const self = this as Record<string, unknown>;
    for (const name of Object.keys(this.#properties)) {
      if (!Object.hasOwn(this, name)) continue;
      const value = self[name];
      delete self[name];
      self[name] = value;
    }
  }

  get #properties(): Readonly<Record<string, Property>> {
    return (this.constructor as typeof ReactiveElement).properties;
  }

  connectedCallback(): void {
    // What a server drew stays until it is taken over: see take-over/.
    if (!this.hasAttribute('still')) this.renderRoot ??= this.createRenderRoot();
    for (const companion of this.#companions) companion.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const companion of this.#companions) companion.hostDisconnected?.();
  }

  attributeChangedCallback(changed: string, _old: string | null, value: string | null): void {
    for (const [name, property] of Object.entries(this.#properties)) {
      if (attributeOf(name, property) !== changed) continue;
      const { type } = property;
      const given = value === null ? undefined : type ? type(value) : value;
      (this as Record<string, unknown>)[name] = type === Boolean ? value !== null : given;
    }
  }

  /** Takes somebody in who is told of this element's life from now on. */
  addController(companion: Companion): void {
    this.#companions.push(companion);
    if (this.renderRoot && this.isConnected) companion.hostConnected?.();
  }

  /** Asks to be drawn anew, with all that is asked for until then. */
  requestUpdate(name?: PropertyKey, old?: unknown): void {
    if (name && !this.#changed.has(name)) this.#changed.set(name, old);
    if (this.#isPending || !this.renderRoot) return;
    this.#isPending = true;
    this.updateComplete = Promise.resolve().then(() => this.#update());
  }

  /** An element that the page cannot draw tells of it and keeps what it showed. */
  abstract fail(error: unknown): void;

  protected createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    for (const sheet of (this.constructor as typeof ReactiveElement).styles) adopt(root, sheet);
    return root;
  }

  /** Before an update. @returns false to leave what is drawn as it is. */
  protected willUpdate(_changed: Changed): unknown {
    return true;
  }

  protected updated(_changed: Changed): void {}

  protected abstract render(): unknown;

  #update(): boolean {
    const changed = this.#changed;
    this.#changed = new Map();
    try {
      this.#reflect(changed);
      const isWanted = this.willUpdate(changed) !== false;
      if (isWanted) render(this.render(), this.renderRoot);
      this.#isPending = false;
      if (isWanted) {
        for (const companion of this.#companions) companion.hostUpdated?.();
        this.updated(changed);
      }
    } catch (error) {
      this.#isPending = false;
      this.fail(error);
    }
    return !this.#isPending;
  }

  #reflect(changed: Changed): void {
    for (const [name, property] of Object.entries(this.#properties)) {
      if (!property.reflect || !changed.has(name)) continue;
      const value = this.#values[name];
      const attributeName = attributeOf(name, property) as string;
      if (typeof value === 'boolean') this.toggleAttribute(attributeName, value);
      else if (value == null) this.removeAttribute(attributeName);
      else this.setAttribute(attributeName, String(value));
    }
  }
}

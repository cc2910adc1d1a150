interface Given {
  type: string;
  /** An expression for where the code is run; undefined where it is only checked. */
  value?: string;
}

const REVIEWS = 'https://reviews.example.com/v1/collections/home.json';

/** Names that the words around a block speak of. */
export const GIVEN: Readonly<Record<string, Given>> = {
  src: { type: 'string', value: `'${REVIEWS}'` },
  render: {
    type: '(items: readonly unknown[]) => void',
    value: '(items) => void (globalThis.rendered = items.length)',
  },
  store: {
    type: "import('@smm/sdk/stores').TestimonialsStore",
    value: `(await import('@smm/sdk/stores')).createTestimonialsStore({ src: '${REVIEWS}' })`,
  },
  head: {
    type: "import('@smm/sdk/schema').HeadPage",
    value: `await (await import('@smm/sdk/read')).readPage('${REVIEWS}')`,
  },
  wall: { type: "import('react').RefObject<import('@smm/widgets/testimonials').SmmTestimonials | null>" },
  REVIEWS: { type: 'string' },
  layout: { type: "NonNullable<import('@smm/widgets/testimonials').SmmTestimonials['layout']>" },
  arrived: { type: "(event: import('@smm/widgets').SmmLoadEvent) => void" },
  loaded: { type: 'number' },
  setLoaded: { type: '(count: number) => void' },
  Quotes: { type: "() => import('react').ReactNode" },
};

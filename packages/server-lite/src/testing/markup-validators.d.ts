// Two packages that come without types: what the tests use of them.
declare module '@adobe/structured-data-validator' {
  class Validator {
    constructor(vocabulary: object);
    validate(found: object): Promise<{ severity: 'ERROR' | 'WARNING'; issueMessage: string; path: unknown }[]>;
  }
  export { Validator as default };
}
declare module '@marbec/web-auto-extractor' {
  class WebAutoExtractor {
    constructor(options: object);
    parse(page: string): { jsonld: Record<string, unknown> };
  }
  export { WebAutoExtractor as default };
}

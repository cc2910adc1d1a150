export { jsonForScript } from './json-for-script.ts';
export { structuredData } from './structured-data.ts';
export type { StructuredData, StructuredDataOptions } from './structured-data.ts';

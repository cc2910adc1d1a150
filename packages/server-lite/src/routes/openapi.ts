import { CACHE, JSON_TYPE } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { openapiDocument } from '../openapi/document.ts';
import { mountRead } from './read.ts';

/** The document is made from the schemas on the first request, and kept. */
export function mountOpenapi(app: App, deps: AppDeps): void {
  let document: string | undefined;
  mountRead(app, deps, '/openapi.json', () => {
    document ??= JSON.stringify(openapiDocument(deps.config.cdnPath));
    return { type: JSON_TYPE, cacheControl: CACHE.changing, body: document, keep: true };
  });
}

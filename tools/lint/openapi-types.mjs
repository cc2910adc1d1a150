// Makes TypeScript types of an OpenAPI document: node openapi-types.mjs < openapi.json > types.ts
// Here because it needs the compiler's JavaScript API, which TypeScript 7 does not have.
import { json } from 'node:stream/consumers';
import openapiTS, { astToString } from 'openapi-typescript';

process.stdout.write(astToString(await openapiTS(await json(process.stdin), { rootTypes: false })));

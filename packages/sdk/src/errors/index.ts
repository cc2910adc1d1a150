export { isSmmError, SmmError } from './smm-error.ts';
export { SmmClosedError } from './smm-closed-error.ts';
export { SmmFormatError } from './smm-format-error.ts';
export { SmmHttpError } from './smm-http-error.ts';
export type { HttpErrorDetails } from './smm-http-error.ts';
export { SmmNetworkError } from './smm-network-error.ts';
export { SmmShareError } from './smm-share-error.ts';
export { SmmTimeoutError } from './smm-timeout-error.ts';
export { SmmUrlError } from './smm-url-error.ts';

export * from './conflict-error.ts';
export * from './invalid-input-error.ts';
export * from './invalid-item-error.ts';
export * from './not-found-error.ts';
export * from './policy-error.ts';
export * from './state-error.ts';
export * from './storage-error.ts';

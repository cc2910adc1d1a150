export * from './item.ts';
export * from './page.ts';
export * from './policy.ts';
export * from './primitives.ts';
export * from './problem.ts';
export * from './query.ts';
export * from './submission.ts';

export * from './item.ts';
export * from './page.ts';
export * from './policy.ts';
export * from './primitives.ts';
export * from './problem.ts';

export * from './client/index.ts';
export * from './errors/index.ts';
export * from './query/index.ts';
export * from './schema/index.ts';
export * from './share/index.ts';
export * from './stores/index.ts';
export * from './structured-data/index.ts';
export * from './submit/index.ts';

/** The door of `audit`: dispatch exports in, response measures out. */
export * from './answer.ts';
export * from './labels/index.ts';
export * from './statistics/index.ts';

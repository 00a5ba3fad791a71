/** The door of `audit`: dispatch exports in, response measures out. */
export * from './answer.ts';

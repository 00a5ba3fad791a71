/**
 * The door of the directory of help: its tables, what is wrong with a row, which rows are confidential, and offers as people read them.
 * A door of its own, so that the phone carries none of it.
 */
export * from './confidential.ts';
export * from './gather-help.ts';
export * from './help-offer.ts';
export * from './help-references.ts';
export * from './help-row.ts';
export * from './help-tables.ts';
export * from './nested-help.ts';
export * from './take-in-help.ts';

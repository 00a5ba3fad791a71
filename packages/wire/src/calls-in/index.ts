/** The third door of `wire`: reading files of calls. Apart from the first, so that no page carries the parsers. */
export * from './call-from-row.ts';
export { type DocumentPart, eidoRows } from './eido-rows.ts';
export { tableOfCalls } from './kept-of-call.ts';
export * from './look.ts';

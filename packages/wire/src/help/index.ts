/** The third door of `wire`: reading and writing files of a directory of help. Apart from the first, so that no page carries it. */
export * from './read-help.ts';
export * from './write-help.ts';

/** The door of `names`: finding a person by a name misheard, misspelt or half known. Pure; a door of its own, so that whoever never looks anyone up carries none of it. */
export * from './born.ts';
export * from './marks.ts';
export * from './nicknames.ts';
export * from './propose.ts';
export * from './rank.ts';
export {
  type NameQuestion,
  type NameRow,
  type NameSearch,
  nameSearchOf,
  type RowsWanted,
  rowsWantedBy,
  type TermOnRecord,
} from './search.ts';
export * from './shelf.ts';
export * from './spelling.ts';
export { keysOfTerm } from './term-keys.ts';
export { type NameReason, nameReasons } from './term-match.ts';

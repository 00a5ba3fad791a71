/** The door of `report`: an answer of the audit as a page, as a table for a spreadsheet, and as text for a terminal. */
export type { Finding } from './findings.ts';
export { findingsOf, sentenceOf } from './findings.ts';
export { measuresCsv } from './measures-csv.ts';
export { releasedFrom } from './released.ts';
export type { OtherReport } from './report-html.ts';
export { reportHtml } from './report-html.ts';
export type { TerminalPage } from './terminal.ts';
export { reportText } from './terminal.ts';

/** What the first bytes of a file of calls tell: its format, encoding, delimiter and columns, for a person to confirm. It stores nothing. */
import { tableOfHead, textOfHead } from '../registry/look-at-head.ts';
import { guessCallColumns, isNeverKeptOfCall } from './columns.ts';
import type { CallField, callFormats } from './settings.ts';

export interface CallsLookedAt {
  readonly format: (typeof callFormats)[number];
  readonly encoding: string;
  readonly delimiter: string;
  readonly columns: readonly { readonly title: string; readonly neverKept: boolean }[];
  readonly guess: Partial<Record<CallField, string>>;
}

/** Reads the head of a file of calls, as much as was given. */
export function lookAtHeadOfCalls(head: Uint8Array): CallsLookedAt {
  const { encoding, text } = textOfHead(head);
  if (/^[[{]/.test(text)) return { format: 'eido-json', encoding, delimiter: ',', columns: [], guess: {} };
  const { delimiter, titles, rows } = tableOfHead(text);
  return {
    format: 'csv',
    encoding,
    delimiter,
    columns: titles.map((title) => ({ title, neverKept: isNeverKeptOfCall(title) })),
    guess: guessCallColumns({ titles, rows }),
  };
}

/** What a command answers: text for standard output, a refusal for standard error, and the exit code. And what it is shown on. */
import { type Ink, plainInk, terminalInk } from './lines.ts';

export interface Printed {
  readonly out?: string;
  readonly problem?: string;
  /** 0: done. 1: what was checked does not hold. 2: there was nothing that could be read. */
  readonly code: 0 | 1 | 2 | 3;
}

export interface Terminal {
  readonly colour: boolean;
  /** Absent where it is no terminal. */
  readonly columns: number | undefined;
}

/** Lines longer than this tire the eye, whatever the window. */
const widest = 100;
const narrowest = 40;
const usual = 80;

/** How to write for a terminal; for a file, eighty columns and no colour. */
export function inkOf({ colour, columns }: Terminal): { readonly width: number; readonly ink: Ink } {
  return {
    width: Math.min(widest, Math.max(narrowest, columns ?? usual)),
    ink: colour ? terminalInk : plainInk,
  };
}

/** What the page and the paper worker say to each other. */
import type { Paper, PaperIssue, PaperSize } from '@holdfast/evidence/paper';

export interface PaperAsked {
  readonly turn: number;
  readonly paper: Paper;
  readonly size: PaperSize;
}

/** `no-press`: the program is not in this browser and could not be fetched. */
export type PaperRoomIssue = PaperIssue | { readonly code: 'no-press' };

export type PaperTold =
  | { readonly turn: number; readonly told: 'pdf'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly turn: number; readonly told: 'refused'; readonly issue: PaperRoomIssue };

/**
 * The chain that everything hangs on, as data a screen can draw:
 * order ─ condition ─ alleged violation ─ contact ─ duty ─ done ─ outcome.
 */

import type { Citation } from '../citation.ts';
import type { Instant } from '../time.ts';

export const chainNodeKinds = [
  'order',
  'condition',
  'alleged-violation',
  'contact',
  'duty',
  'done',
  'outcome',
] as const;
export type ChainNodeKind = (typeof chainNodeKinds)[number];

export interface ChainNode {
  readonly id: string;
  readonly kind: ChainNodeKind;
  readonly title: string;
  readonly detail?: string;
  readonly at?: Instant;
  readonly citation?: Citation;
}

/** `met` solid, `open` dashed with its due-by, `overdue` a gap with a label, `cannot-tell` dotted with its question. */
export type ChainLinkState = 'met' | 'open' | 'overdue' | 'cannot-tell' | 'not-owed';

export interface ChainLink {
  readonly from: string;
  readonly to: string;
  readonly state: ChainLinkState;
  readonly label?: string;
  readonly dueBy?: Instant;
  readonly question?: string;
}

export interface Chain {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
}

/** The words of a chain: what each kind and each state is called, and the whole chain as sentences. Refuses to say "no" for "cannot tell". */
import type { Chain, ChainLink, ChainLinkState, ChainNodeKind } from '@holdfast/domain';
import { type SayTime, sayMoment } from '../format/moments.ts';
import { layoutChain } from './chain-layout.ts';

export const nodeKindWords: Readonly<Record<ChainNodeKind, string>> = {
  order: 'Order',
  condition: 'Condition',
  'alleged-violation': 'Alleged violation',
  contact: 'Police contact',
  duty: 'Duty',
  done: 'What was done',
  outcome: 'Outcome',
};

export const linkStateWords: Readonly<Record<ChainLinkState, string>> = {
  met: 'Done',
  open: 'Open',
  overdue: 'Overdue',
  'cannot-tell': 'Cannot tell yet',
  'not-owed': 'Not owed',
};

/**
 * The words of a link: its state, then by when or the question that would settle it. A solid link that is neither labelled
 * nor the doing of a duty needs no words: `undefined`.
 */
export function linkWords(link: ChainLink, to: ChainNodeKind, time: SayTime): string | undefined {
  const due = link.dueBy === undefined ? undefined : sayMoment(link.dueBy, time);
  const state = linkStateWords[link.state];
  switch (link.state) {
    case 'met':
      return link.label ?? (to === 'done' ? state : undefined);
    case 'not-owed':
      return link.label ?? state;
    case 'overdue':
      return joined(state, due === undefined ? undefined : `was due ${due}`);
    case 'open':
      return joined(state, due === undefined ? link.label : `due by ${due}`);
    case 'cannot-tell':
      return joined(state, link.question ?? link.label);
  }
}

function joined(state: string, more: string | undefined): string {
  return more === undefined || more === state ? state : `${state}: ${more.charAt(0).toLowerCase() + more.slice(1)}`;
}

/** The whole chain, one sentence a node, in reading order; for print notes and for tests. */
export function chainSentences(chain: Chain, time: SayTime): readonly string[] {
  return layoutChain(chain).placed.map(({ node, link, from }) => {
    const at = node.at === undefined ? '' : `, ${sayMoment(node.at, time)}`;
    const words = link === undefined ? undefined : linkWords(link, node.kind, time);
    const after = from === undefined ? '' : ` (after "${from.title}"${words === undefined ? '' : `; ${words}`})`;
    return `${nodeKindWords[node.kind]}: ${node.title}${at}${after}`;
  });
}

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
  met: 'done',
  open: 'open',
  overdue: 'overdue',
  'cannot-tell': 'cannot tell yet',
  'not-owed': 'not owed',
};

/** The words beside a link beyond its state: its own label, by when, or the question that would settle it. */
export function linkDetail(link: ChainLink, time: SayTime): string | undefined {
  if (link.state === 'cannot-tell' && link.question !== undefined) return link.question;
  const due = link.dueBy === undefined ? undefined : sayMoment(link.dueBy, time);
  if (link.state === 'overdue' && due !== undefined) return `was due ${due}`;
  if (link.state === 'open' && due !== undefined) return `due by ${due}`;
  return link.label;
}

/** The whole chain, one sentence a node, in reading order; for print notes and for tests. */
export function chainSentences(chain: Chain, time: SayTime): readonly string[] {
  return layoutChain(chain).placed.map(({ node, link, from }) => {
    const kind = nodeKindWords[node.kind];
    const at = node.at === undefined ? '' : `, ${sayMoment(node.at, time)}`;
    const detail = link === undefined ? undefined : linkDetail(link, time);
    const how =
      link === undefined || from === undefined
        ? ''
        : ` (after "${from.title}": ${linkStateWords[link.state]}${detail === undefined ? '' : `; ${detail}`})`;
    return `${kind}: ${node.title}${at}${how}`;
  });
}

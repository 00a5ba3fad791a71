/**
 * The words of a chain in both languages: what each kind and each state is called, and the whole chain as sentences. English where
 * nobody says which. Refuses to say "no" for "cannot tell".
 */
import type { Chain, ChainLink, ChainLinkState, ChainNodeKind, Language } from '@holdfast/domain';
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

const inSpanish = {
  kinds: {
    order: 'Orden',
    condition: 'Condición',
    'alleged-violation': 'Lo que pasó',
    contact: 'Contacto con la policía',
    duty: 'Lo que deben hacer',
    done: 'Lo que se hizo',
    outcome: 'Resultado',
  } satisfies Readonly<Record<ChainNodeKind, string>>,
  states: {
    met: 'Hecho',
    open: 'Pendiente',
    overdue: 'Atrasado',
    'cannot-tell': 'Aún no se sabe',
    'not-owed': 'No corresponde',
  } satisfies Readonly<Record<ChainLinkState, string>>,
  wasDue: (when: string) => `el plazo era ${when}`,
  dueBy: (when: string) => `plazo: ${when}`,
  after: (title: string) => `después de «${title}»`,
  linkedToo: 'también va unido',
  notConfirmed: 'sin confirmar',
};

/** What a drawing of a chain says in one language. */
export type ChainWords = Readonly<{
  kinds: Readonly<Record<ChainNodeKind, string>>;
  states: Readonly<Record<ChainLinkState, string>>;
  wasDue: (when: string) => string;
  dueBy: (when: string) => string;
  after: (title: string) => string;
  linkedToo: string;
  notConfirmed: string;
}>;

const inEnglish: ChainWords = {
  kinds: nodeKindWords,
  states: linkStateWords,
  wasDue: (when) => `was due ${when}`,
  dueBy: (when) => `due by ${when}`,
  after: (title) => `after "${title}"`,
  linkedToo: 'linked too',
  notConfirmed: 'not confirmed',
};

/** The words of a chain in `language`. */
export function chainWordsIn(language: Language = 'en'): ChainWords {
  return language === 'es' ? inSpanish : inEnglish;
}

/**
 * The words of a link: its state, then by when or the question that would settle it. A solid link that is neither labelled
 * nor the doing of a duty needs no words: `undefined`.
 */
export function linkWords(link: ChainLink, to: ChainNodeKind, time: SayTime): string | undefined {
  const due = link.dueBy === undefined ? undefined : sayMoment(link.dueBy, time);
  const words = chainWordsIn(time.language);
  const state = words.states[link.state];
  switch (link.state) {
    case 'met':
      return link.label ?? (to === 'done' ? state : undefined);
    case 'not-owed':
      return link.label ?? state;
    case 'overdue':
      return joined(state, due === undefined ? undefined : words.wasDue(due));
    case 'open':
      return joined(state, due === undefined ? link.label : words.dueBy(due));
    case 'cannot-tell':
      return joined(state, link.question ?? link.label);
  }
}

function joined(state: string, more: string | undefined): string {
  return more === undefined || more === state ? state : `${state}: ${lowered(more)}`;
}

/** Names keep their capital; a question in Spanish begins with its mark, and the letter after it is lowered. */
function lowered(text: string): string {
  const at = text.startsWith('¿') ? 1 : 0;
  return text.slice(0, at) + text.charAt(at).toLowerCase() + text.slice(at + 1);
}

/** The whole chain, one sentence a node, in reading order; for print notes and for tests. */
export function chainSentences(chain: Chain, time: SayTime): readonly string[] {
  const say = chainWordsIn(time.language);
  return layoutChain(chain).placed.map(({ node, link, from }) => {
    const at = node.at === undefined ? '' : `, ${sayMoment(node.at, time)}`;
    const words = link === undefined ? undefined : linkWords(link, node.kind, time);
    const after = from === undefined ? '' : ` (${say.after(from.title)}${words === undefined ? '' : `; ${words}`})`;
    return `${say.kinds[node.kind]}: ${node.title}${at}${after}`;
  });
}

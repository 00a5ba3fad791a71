/** The words of dates on the screen. A feed has other, neutral ones; those are the domain's. */
import type { AgendaKind } from '@holdfast/domain';

export const agendaWords: Readonly<Record<AgendaKind, string>> = {
  visit: 'Visit',
  hearing: 'Hearing',
  clock: 'Time runs out',
  'order-ends': 'Order ends',
  'next-try': 'Next try at service',
};

const clockParts: Readonly<Record<string, string>> = {
  hearing: 'the court hears it',
  'court-after-arrest': 'before a court after arrest',
  proof: 'proof of service on record',
};

/** "Visit 3", "Time runs out: the court hears it". */
export function entryWords({ kind, part }: { readonly kind: AgendaKind; readonly part?: string }): string {
  if (part === undefined) return agendaWords[kind];
  return kind === 'visit' ? `${agendaWords.visit} ${part}` : `${agendaWords[kind]}: ${clockParts[part] ?? part}`;
}

/** The words of the queue's screens, in one place so that another language can stand beside them. */
import type { QueueDecision, QueueEvidence, QueueState } from '@holdfast/domain';
import type { TagState } from '@holdfast/ui';
import type { ClosingReason } from '@holdfast/wire';

export const decisionWords: Readonly<Record<QueueDecision | 'settled', string>> = {
  'sent-back': 'Sent back',
  explained: 'Explained',
  closed: 'Closed',
  reopened: 'Opened again',
  settled: 'The record came to show it done',
};

/** What a button says for each decision that can be made. */
export const decideWords: Readonly<Record<QueueDecision, { readonly act: string; readonly ask: string }>> = {
  'sent-back': { act: 'Send it back', ask: 'What should be done, or told? Whoever opens the call reads this.' },
  explained: { act: 'Take it as explained', ask: 'What explains it, in your own words.' },
  closed: { act: 'Close it', ask: 'Why it is closed, in your own words.' },
  reopened: { act: 'Open it again', ask: 'Why it is opened again.' },
};

export const reasonWords: Readonly<Record<ClosingReason, string>> = {
  'done-not-recorded': 'It was done and not recorded',
  'could-not-be-done': 'It could not be done',
  'law-did-not-ask': 'The law did not ask for it here',
  'handed-over': 'Another unit or agency has it',
  'mended-since': 'It was mended since',
  'plan-made': 'There is a plan',
  other: 'Another reason, in words',
};

export const stateTags: Readonly<Record<QueueState, TagState>> = {
  open: 'overdue',
  'sent-back': 'open',
  explained: 'met',
  closed: 'met',
  settled: 'met',
};

/** The agency's own number in words; `undefined` for evidence that is no number. */
export function limitWords(evidence: QueueEvidence): string | undefined {
  if (evidence.kind !== 'limit') return undefined;
  const unit = evidence.amount === 1 ? evidence.unit.slice(0, -1) : evidence.unit;
  return `Your agency’s own number: ${evidence.amount} ${unit}. It is not law.`;
}

/** How common it is, in a sentence that says what the number is of. */
export function commonWords({ ofKind, calls }: { readonly ofKind: number; readonly calls: number }): string {
  return `${ofKind} such ${ofKind === 1 ? 'item' : 'items'} since the queue began, over ${calls} calls of the agency.`;
}

/** Fewer than these responses say nothing about how anyone works. Source: product decision. */
const tooFew = 20;

/** A named officer's share, always with what it is a part of. */
export function officerShare(officer: { readonly responses: number; readonly ofKind: number }): string {
  const share = `${officer.ofKind} of ${officer.responses} responses they recorded in this time`;
  return officer.responses < tooFew ? `${share}: too few to say anything about how they work.` : `${share}.`;
}

/** Words for what a supervisor is told of look-ups: numbers with what they are of, and what to ask. They say what happened, never why. */
import type { RegistryWatchAnswer, WatchMarksAnswer } from '@holdfast/wire';

type Alert = RegistryWatchAnswer['alerts'][number];
type Unusual = RegistryWatchAnswer['unusual'][number];

export const alertWords: Readonly<Record<Alert['kind'], { readonly title: string; readonly meaning: string }>> = {
  conflict: {
    title: 'Refused: in conflict with the order',
    meaning: 'They are on record as a party, as living with one, or as marked. They were shown nothing.',
  },
  canary: {
    title: 'Found an order that describes nobody',
    meaning: 'Nobody has cause to look for it. Ask what was being looked for.',
  },
};

/** One line: how often, of how many, and why it is listed. */
export function unusualWords({ kind, count, outOf }: Unusual): string {
  const share = `${count} of ${outOf} look-ups`;
  return kind === 'same-question'
    ? `${share} asked the same, under incidents that are no calls here`
    : `${share} were outside every shift on the roster`;
}

/** Why someone must not look, with the reason somebody gave. */
export function conflictWords({ kind, byName, reason }: WatchMarksAnswer['conflicts'][number]): string {
  const why = {
    party: 'A party',
    household: 'Lives with a party',
    marked: 'Marked by a supervisor',
  }[kind];
  return `${why}${byName ? ', by likeness of names' : ''}${reason === undefined ? '' : `: ${reason}`}`;
}

const codes: Readonly<Record<string, string>> = {
  'order-found': 'Found by a look-up',
  'order-read': 'Read',
  'order-recorded': 'Put on record',
  'notice-recorded': 'Service recorded',
  'unserved-listed': 'On the list of orders to serve',
  'conflict-refused': 'Refused: in conflict with it',
  'conflict-marked': 'Someone was marked as in conflict with it',
  'conflict-ended': 'A conflict was ended',
};

/** What was done, in words; a code without words is shown as it is. */
export function accessWords(code: string): string {
  return codes[code] ?? code.replaceAll('-', ' ');
}

const purposes: Readonly<Record<string, string>> = {
  'call-response': 'A call',
  'serving-the-order': 'Serving it',
  investigation: 'An investigation',
  'welfare-check': 'A check on welfare',
  supervision: 'Supervision',
};

export function purposeWords(purpose: string): string {
  return purposes[purpose] ?? purpose.replaceAll('-', ' ');
}

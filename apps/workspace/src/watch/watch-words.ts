/** Words for what a supervisor is told of look-ups: numbers with what they are of, and what to ask. They say what happened, never why. */
import type { RegistryWatchAnswer } from '@holdfast/wire';

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

/** The delays of an order in words, the court's part and the police's apart. What nobody recorded is not known; it is counted to nobody. */
import type { OrderChange } from '@holdfast/domain';
import { sayLength } from '@holdfast/ui/format';
import type { OrderLifeAnswer } from '@holdfast/wire';

type Delays = OrderLifeAnswer['delays'];

const parts: readonly { readonly key: keyof Delays; readonly part: string; readonly whose: string }[] = [
  { key: 'courtToPolice', part: 'From issue until the police had it', whose: 'The court' },
  { key: 'policeToRegistry', part: 'Until it stood in the registry', whose: 'The police' },
  { key: 'policeToService', part: 'Until it was served', whose: 'The police' },
  { key: 'serviceToProof', part: 'From service until proof was filed', whose: 'Whoever served it' },
];

/** One row for each part. */
export function delayRows(
  delays: Delays,
): readonly { readonly part: string; readonly whose: string; readonly delay: string }[] {
  return parts.map(({ key, part, whose }) => ({ part, whose, delay: delayWords(delays[key]) }));
}

function delayWords(delay: Delays[keyof Delays]): string {
  switch (delay.kind) {
    case 'took':
      return sayLength(delay.milliseconds);
    case 'open':
      return `Open for ${sayLength(delay.milliseconds)}`;
    case 'not-known':
      return 'Not known: an end of it was not recorded';
  }
}

export const changeWords: Readonly<Record<OrderChange['kind'], string>> = {
  modified: 'Modified',
  continued: 'Continued to another hearing',
  renewed: 'Renewed',
  recalled: 'Recalled',
  dismissed: 'Dismissed',
};

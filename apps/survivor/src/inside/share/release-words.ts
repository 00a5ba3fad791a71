/**
 * A release in plain words: what she is shown, agrees to and keeps, word for word. Pure. It says what stopping cannot undo
 * and that they may have to reveal it, every time.
 */
import {
  type CivilDate,
  civilDateAt,
  endOfRelease,
  type ReleasedItem,
  type ReleaseOfInformation,
  releasePurposeWords,
} from '@holdfast/domain';
import { clock, type SayTime, sayDate, sayWhen } from '@holdfast/ui';
import type { Held } from '../state/held.ts';
import { sayIncident } from '../words/say.ts';

export const cannotUndo = [
  'Stopping closes it from then on. It cannot take back what they have already read.',
  'They can remember it, or take a picture of their screen.',
] as const;

export const mayReveal =
  'A court can order them to show what they have seen. Some people must report harm to a child. Ask them what they must report before you share.';

/** One chosen thing in a line. */
export function sayItem(item: ReleasedItem, held: Held, time: SayTime): string {
  switch (item.kind) {
    case 'order': {
      const order = held.orders.find((known) => known.id === item.id);
      return order ? `My order, ${order.orderNumber}` : 'An order';
    }
    case 'incident': {
      const incident = held.incidents.find((known) => known.id === item.id);
      return incident ? `${sayIncident(incident)}, ${sayWhen(incident.when, time)}` : 'Something I wrote';
    }
    case 'contact': {
      const contact = held.contacts.find((known) => known.id === item.id);
      return contact ? `What the police did, ${sayWhen(contact.when, time)}` : 'What the police did';
    }
  }
}

/** The moment it ends, on her own clock. Never "tomorrow": these words are kept. */
export function sayEnd(endsOn: CivilDate, time: SayTime): string {
  const end = endOfRelease(endsOn);
  return `${sayDate(civilDateAt(end, time.zone))}, ${clock(end, time)}`;
}

/** The whole agreement as she sees it before she says yes, and as it is kept. */
export function plainCopyOf(release: ReleaseOfInformation, held: Held, time: SayTime): string {
  return [
    `${release.recipientName} of ${release.agencyName} may open these things, and nobody else:`,
    ...release.items.map((item) => `- ${sayItem(item, held, time)}`),
    `Why: ${releasePurposeWords[release.purpose].title}.`,
    `Until: ${sayEnd(release.endsOn, time)}. After that it cannot be opened.`,
    release.mayKeepCopy ? 'They may keep a copy.' : 'They may look, and may not keep a copy.',
    'I can stop this at any time.',
    ...cannotUndo,
    mayReveal,
    'Saying no changes nothing about the help I get.',
  ].join('\n');
}

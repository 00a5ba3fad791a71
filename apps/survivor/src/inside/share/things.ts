/** What of her notes can be chosen to share. It knows neither her private pages nor her plan, and offers no file she removed. */
import type { ReleasedItem } from '@holdfast/domain';
import type { AttachmentSubject } from '@holdfast/wire';
import type { Held } from '../state/held.ts';

/** Each thing, and its files after it. */
export function thingsOf(held: Held): readonly ReleasedItem[] {
  const filesOf = (of: AttachmentSubject) =>
    held.attachments
      .filter(
        ({ current, removedAt }) => removedAt === undefined && current.of.kind === of.kind && current.of.id === of.id,
      )
      .map(({ current }): ReleasedItem => ({ kind: 'attachment', id: current.id }));
  return [
    ...held.orders.map((order): ReleasedItem => ({ kind: 'order', id: order.id })),
    ...held.incidents.flatMap(({ id }): ReleasedItem[] => [
      { kind: 'incident', id },
      ...filesOf({ kind: 'incident', id }),
    ]),
    ...held.contacts.flatMap(({ id }): ReleasedItem[] => [
      { kind: 'contact', id },
      ...filesOf({ kind: 'contact', id }),
    ]),
  ];
}

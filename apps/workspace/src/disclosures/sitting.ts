/**
 * What was opened since the key was unlocked, as far as clocks need it: no word she wrote, no file, no place, only what the rules read.
 * It rests nowhere, ends with the lock, and lets go of what she took back or what has ended.
 */
import {
  type CivilDate,
  type DisclosureId,
  endOfRelease,
  type Incident,
  type Instant,
  idFrom,
  type Order,
  type PoliceContact,
} from '@holdfast/domain';
import type { DisclosureContent, DisclosureSummary } from '@holdfast/wire';
import { type Accessor, createSignal } from 'solid-js';
import type { KeyRoom } from '../edge/key-room.ts';

export interface OpenedNow {
  readonly id: DisclosureId;
  /** As she wants to be named; absent when she gave no name. */
  readonly from?: string | undefined;
  readonly mayKeepCopy: boolean;
  readonly endsOn: CivilDate;
  readonly orders: readonly Order[];
  readonly incidents: readonly Incident[];
  readonly contacts: readonly PoliceContact[];
}

/** What of a disclosure a sitting looks at. */
type Shown = Pick<DisclosureContent, 'nameForSharing' | 'orders' | 'incidents' | 'contacts'> & {
  readonly release: Pick<DisclosureContent['release'], 'mayKeepCopy' | 'endsOn'>;
};

export interface Sitting {
  readonly opened: Accessor<readonly OpenedNow[]>;
  readonly add: (id: string, content: Shown) => void;
  /** Keeps of what was opened what the server still answers as open, and what has not ended by `now`. */
  readonly keepOnly: (summaries: readonly Pick<DisclosureSummary, 'id' | 'standing'>[], now: Instant) => void;
}

/** A sitting with nothing opened in it. */
export function createSitting(keyRoom: Pick<KeyRoom, 'whenLocked'>): Sitting {
  const [opened, setOpened] = createSignal<readonly OpenedNow[]>([]);
  return {
    opened,
    add: (id, content) => {
      const read = idFrom<'disclosure'>(id);
      if (!read.ok) return;
      if (opened().length === 0) keyRoom.whenLocked(() => setOpened([]));
      const one: OpenedNow = {
        id: read.value,
        from: content.nameForSharing,
        mayKeepCopy: content.release.mayKeepCopy,
        endsOn: content.release.endsOn,
        orders: content.orders,
        incidents: content.incidents.map(({ whatHappened: _, ...rest }) => rest),
        contacts: content.contacts.map(({ note: _, ...rest }) => rest),
      };
      setOpened((before) => [...before.filter((known) => known.id !== one.id), one]);
    },
    keepOnly: (summaries, now) => {
      const open = new Set(summaries.filter(({ standing }) => standing === 'open').map(({ id }) => id));
      const stays = opened().filter((one) => open.has(one.id) && endOfRelease(one.endsOn) > now);
      if (stays.length !== opened().length) setOpened(stays);
    },
  };
}

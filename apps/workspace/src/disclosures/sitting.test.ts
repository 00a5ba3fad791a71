/** What was opened and is kept in no case: clocks only, until the lock, the end, or her taking it back. */
import { civilDateOf, idOf, instantOf } from '@holdfast/domain';
import { contactWith, incidentWith, orderWith } from '@holdfast/domain/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSitting, type Sitting } from './sitting.ts';

const words = 'quartz-heron-lantern';
const now = instantOf(Date.parse('2026-11-20T12:00:00Z'));
const content = {
  nameForSharing: 'Rowan E.',
  release: { mayKeepCopy: false, endsOn: civilDateOf('2026-11-30') },
  orders: [orderWith()],
  incidents: [incidentWith({ whatHappened: words })],
  contacts: [contactWith({ note: words })],
};

let sitting: Sitting;
let lock: () => void;
beforeEach(() => {
  const forgetting: (() => void)[] = [];
  sitting = createSitting({ whenLocked: (forget) => forgetting.push(forget) });
  lock = () => {
    for (const forget of forgetting.splice(0)) forget();
  };
});
const ids = () => sitting.opened().map(({ id }) => id);

describe('a sitting', () => {
  it('holds what the rules read, and no word she wrote', () => {
    sitting.add('d-1', content);
    expect(JSON.stringify(content)).toContain(words);
    expect(JSON.stringify(sitting.opened())).not.toContain(words);
    expect(sitting.opened()[0]?.contacts).toHaveLength(1);
  });

  it('holds one thing once, opened how often it may be', () => {
    sitting.add('d-1', content);
    sitting.add('d-1', content);
    expect(ids()).toEqual(['d-1']);
  });

  it('forgets all of it with the lock, each time', () => {
    for (const id of ['d-1', 'd-2']) {
      sitting.add(id, content);
      lock();
      expect(ids()).toEqual([]);
    }
  });

  it('lets go of what was taken back, has ended, or is no longer known to the server', () => {
    for (const id of ['d-1', 'd-2', 'd-3']) sitting.add(id, content);
    const rows = [
      { id: idOf<'disclosure'>('d-1'), standing: 'open' },
      { id: idOf<'disclosure'>('d-2'), standing: 'revoked' },
    ] as const;
    sitting.keepOnly(rows, now);
    expect(ids()).toEqual(['d-1']);
    // Whatever the server says, her release ends with its last day.
    sitting.keepOnly(rows, instantOf(Date.parse('2026-12-01T00:00:00Z')));
    expect(ids()).toEqual([]);
  });
});

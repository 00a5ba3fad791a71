/** What her phone makes of a directory before it seals: the same key, another, an altered list, nobody, no answer. */
import { plainBytes } from '@holdfast/crypto';
import { agencyKeyFrom } from '@holdfast/crypto/sign';
import { idOf, instantOf } from '@holdfast/domain';
import { chainedHash, chainStart, hexOf } from '@holdfast/evidence/receipts';
import { type ChannelAnswer, type DirectoryEntry, headMessage, type SignedHead } from '@holdfast/wire';
import { describe, expect, it, test } from 'vitest';
import type { Command } from '../state/commands.ts';
import { nothingHeld } from '../state/held.ts';
import { checkKey } from './key-check.ts';

const agencyId = idOf<'agency'>('harbor-lantern');
const at = instantOf(Date.UTC(2026, 2, 2, 9));
const key = (letter: string) => `age1${letter.repeat(58)}`;
const person = { recipientId: idOf<'staff'>('imani'), recipient: key('q') };

function directory(
  keys: readonly (readonly [string, string])[],
  secret = 'only for tests, only for tests, only for tests',
) {
  const agency = agencyKeyFrom({ secret, agencyId });
  const entries: DirectoryEntry[] = [];
  for (const [who, letter] of keys) {
    const sequence = entries.length + 1;
    const previousHash = plainBytes(entries.at(-1)?.hash ?? chainStart);
    const hash = chainedHash([agencyId, String(sequence), who, key(letter), at, hexOf(previousHash)]) ?? chainStart;
    entries.push({ sequence, staffId: idOf(who), recipient: key(letter), validFrom: at, previousHash, hash });
  }
  const head = {
    agencyId,
    sequence: entries.length,
    hash: plainBytes(entries.at(-1)?.hash ?? chainStart),
    agencyKey: agency.publicKey,
  };
  return { kind: 'key' as const, entries, head: { ...head, signature: agency.sign(headMessage(head)) } };
}

async function ask(answer: ChannelAnswer | 'no-way', known: readonly SignedHead[] = []) {
  const performed: Command[] = [];
  const check = await checkKey(
    {
      post: async () => (answer === 'no-way' ? { ok: false, issue: 'no-way' } : { ok: true, answer }),
      held: () => ({ ...nothingHeld, directories: known }),
      perform: async (command) => {
        performed.push(command);
        return true;
      },
    },
    person,
  );
  return { check, performed };
}

const first = directory([['imani', 'q']]);
const grown = directory([
  ['imani', 'q'],
  ['petra', 'p'],
]);

describe('a key asked for again', () => {
  it('is the same while the directory only grows, and how far it goes is noted when that changed', async () => {
    expect(await ask(first)).toEqual({
      check: { kind: 'same', supervisorsMayOpen: false, casesOpenAgain: false },
      performed: [{ do: 'note-directory', head: first.head }],
    });
    expect(await ask(first, [first.head])).toEqual({
      check: { kind: 'same', supervisorsMayOpen: false, casesOpenAgain: false },
      performed: [],
    });
    const decided = { supervisorsMayOpen: true, casesOpenAgain: true };
    expect((await ask({ ...first, ...decided }, [first.head])).check).toEqual({ kind: 'same', ...decided });
    expect(await ask(grown, [first.head])).toMatchObject({
      check: { kind: 'same' },
      performed: [{ head: grown.head }],
    });
  });

  it('is changed when the person entered another after it', async () => {
    const changed = directory([
      ['imani', 'q'],
      ['imani', 'z'],
    ]);
    expect((await ask(changed, [first.head])).check).toEqual({ kind: 'changed', recipient: key('z') });
  });

  const forged = directory([
    ['petra', 'r'],
    ['imani', 'q'],
  ]);
  const otherSecret = directory([['imani', 'q']], 'another secret of the server, long enough to be one');
  test.each<[string, ReturnType<typeof directory>, readonly SignedHead[], object]>([
    ['a past written anew', forged, [grown.head], { code: 'directory-forked', anew: forged.head }],
    ['an older list shown again', first, [grown.head], { code: 'directory-broken', anew: first.head }],
    ['another key of the agency', otherSecret, [first.head], { code: 'agency-key-changed', anew: otherSecret.head }],
    [
      'a list that does not hold together',
      { ...grown, entries: grown.entries.slice(1) },
      [],
      { code: 'directory-broken' },
    ],
    ['a key of the person swapped with it', directory([['imani', 's']]), [first.head], { code: 'directory-forked' }],
  ])('%s is altered, and nothing is noted', async (_, answer, known, expected) => {
    expect(await ask(answer, known)).toEqual({ check: { kind: 'altered', ...expected }, performed: [] });
  });

  it('is gone or not to be had, and never "the same", when nobody says so', async () => {
    const refused = { kind: 'refused', code: 'not-found', serverTime: at } as const;
    expect((await ask(refused)).check).toEqual({ kind: 'gone' });
    expect((await ask({ ...refused, code: 'over-limit' })).check).toEqual({ kind: 'no-way' });
    expect((await ask('no-way')).check).toEqual({ kind: 'no-way' });
    expect((await ask({ kind: 'done' })).check).toEqual({ kind: 'no-way' });
    expect((await ask(directory([['petra', 'p']]))).check).toEqual({ kind: 'gone' });
  });
});

/**
 * Two advocates who edit one case offline and send when they can: whatever each wrote, in whatever order it reached the server, both
 * come to the same file, and nothing anyone wrote is lost. The server only refuses what does not follow; each then reads and seals again.
 */
import type { SealedCaseEntry } from '@holdfast/crypto';
import { type Identity, newStaffIdentity } from '@holdfast/crypto/open';
import {
  type CaseEntry,
  type CaseEntryId,
  type CaseFile,
  foldCase,
  headsOf,
  idOf,
  instantOf,
  itemsOf,
} from '@holdfast/domain';
import type { CaseCard } from '@holdfast/wire';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CaseDesk, openCaseDesk, type WrappedFor } from './case-desk.ts';

const caseId = idOf<'case'>('case-1');
const at = instantOf(1_700_000_000_000);
const items = ['a', 'b', 'c'] as const;
const names = ['imani', 'petra'] as const;
type Name = (typeof names)[number];

const identities: Readonly<Record<Name, Identity>> = { imani: newStaffIdentity(), petra: newStaffIdentity() };

/** One advocate's browser: the desk, what it has read, and what waits to be sent. */
interface Editor {
  readonly name: Name;
  readonly desk: CaseDesk;
  read: readonly CaseEntry[];
  waiting: readonly CaseEntry[];
}

/** What one does next. `send` and `read` need a connection; writing does not. Of `send-unheard` the server took it, and the answer was lost. */
type Step =
  | { readonly who: Name; readonly does: 'write'; readonly item: (typeof items)[number] }
  | { readonly who: Name; readonly does: 'take-back'; readonly item: (typeof items)[number] }
  | { readonly who: Name; readonly does: 'send' | 'send-unheard' | 'read' };

const who = fc.constantFrom(...names);
const item = fc.constantFrom(...items);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ who, does: fc.constant('write' as const), item }) },
  { weight: 1, arbitrary: fc.record({ who, does: fc.constant('take-back' as const), item }) },
  {
    weight: 2,
    arbitrary: fc.record({ who, does: fc.constantFrom('send' as const, 'send-unheard' as const, 'read' as const) }),
  },
);

let first: { readonly entries: readonly SealedCaseEntry[]; readonly keys: readonly WrappedFor[] };

async function deskOf(name: Name): Promise<CaseDesk> {
  return await openCaseDesk({ identity: identities[name], staffId: idOf(name) });
}

beforeAll(async () => {
  const desk = await deskOf('imani');
  const members = await Promise.all(
    names.map(async (name): Promise<CaseCard> => {
      const signingKey = new Uint8Array((await deskOf(name)).signingKey);
      return { staffId: idOf(name), name, part: 'advocate', recipient: identities[name].recipient, signingKey };
    }),
  );
  const sealed = await desk.sealEpoch({ caseId, members, reason: 'begun', at });
  if (!sealed.ok) throw new Error(sealed.issue);
  first = { entries: [sealed.value.entry], keys: sealed.value.keys };
});

/** One county's server and two browsers, as they were when the case was begun. */
async function world() {
  const log: SealedCaseEntry[] = [...first.entries];
  const written: CaseEntry[] = [];
  const readNew = async (editor: Editor) => {
    const wrappedKey = first.keys.find(({ staffId }) => staffId === editor.name)?.wrappedKey;
    const [before] = await editor.desk.takeIn([{ caseId, epoch: 0, wrappedKey, entries: [] }]);
    const after = before?.head?.sequence ?? -1;
    const entries = log.filter(({ sequence }) => sequence > after);
    const [reading] = await editor.desk.takeIn([{ caseId, epoch: 0, wrappedKey, entries }]);
    if (reading === undefined) throw new Error('no reading');
    expect(reading.stopped).toBeUndefined();
    expect(reading.setAside).toEqual([]);
    editor.read = reading.entries;
  };
  const editors = {} as Record<Name, Editor>;
  for (const name of names) {
    editors[name] = { name, desk: await deskOf(name), read: [], waiting: [] };
    await readNew(editors[name]);
  }
  /** As this browser sees it: what it read, and after it what it has not sent. */
  const fileOf = ({ read, waiting }: Editor): CaseFile => foldCase(caseId, [...read, ...waiting]);
  const write = (editor: Editor, about: string, kind: 'note' | 'taken-back') => {
    const number = written.length;
    const says = kind === 'note' ? { kind, text: `${editor.name} ${number}` } : { kind };
    const entry: CaseEntry = {
      id: idOf(`e${number}`),
      item: idOf(about),
      after: headsOf(fileOf(editor), idOf(about)),
      by: idOf(editor.name),
      writtenAt: at,
      says,
    };
    written.push(entry);
    editor.waiting = [...editor.waiting, entry];
  };
  /** Each entry is sealed after the one before was taken; when the other was quicker, read and seal again. Nothing is dropped. */
  const send = async (editor: Editor) => {
    while (editor.waiting.length > 0) {
      const [next] = editor.waiting;
      if (next === undefined) return;
      const sealed = await editor.desk.seal(caseId, next);
      if (!sealed.ok) throw new Error(sealed.issue);
      const taken = sealed.value.sequence === log.length;
      if (taken) log.push(sealed.value);
      await readNew(editor);
      if (taken) editor.waiting = editor.waiting.slice(1);
    }
  };
  const sendUnheard = async (editor: Editor) => {
    const [next] = editor.waiting;
    const sealed = next === undefined ? undefined : await editor.desk.seal(caseId, next);
    if (sealed?.ok === true && sealed.value.sequence === log.length) log.push(sealed.value);
  };
  return { written, editors, write, send, sendUnheard, readNew, fileOf };
}

const textsOf = (file: CaseFile) =>
  file.items.flatMap(({ history }) => history.flatMap(({ says }) => (says.kind === 'note' ? [says.text] : [])));
const headIds = (file: CaseFile): ReadonlyMap<string, readonly CaseEntryId[]> =>
  new Map(file.items.map(({ item: id }) => [String(id), [...headsOf(file, id)].toSorted()]));

describe('two advocates editing one case offline', () => {
  test('merge without loss: both see the same file, every word is in it, and what neither had seen stands beside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), who, async (steps, last) => {
        const { written, editors, write, send, sendUnheard, readNew, fileOf } = await world();
        for (const each of steps) {
          const editor = editors[each.who];
          if (each.does === 'write') write(editor, each.item, 'note');
          else if (each.does === 'take-back') write(editor, each.item, 'taken-back');
          else if (each.does === 'send') await send(editor);
          else if (each.does === 'send-unheard') await sendUnheard(editor);
          else await readNew(editor);
        }
        // Both come home, one before the other.
        await send(editors[last]);
        for (const name of names) await send(editors[name]);
        for (const name of names) await readNew(editors[name]);

        const [one, other] = names.map((name) => fileOf(editors[name]));
        if (one === undefined || other === undefined) throw new Error('nobody');
        expect(one).toEqual(other);
        // Every entry once, each of one author in the order it was written, and every word of it in a history.
        expect(one.entries.map(({ id }) => id).toSorted()).toEqual(written.map(({ id }) => id).toSorted());
        for (const name of names) {
          const own = (entries: readonly CaseEntry[]) => entries.filter(({ by }) => by === name).map(({ id }) => id);
          expect(own(one.entries)).toEqual(own(written));
        }
        const words = written.flatMap(({ says }) => (says.kind === 'note' ? [says.text] : []));
        expect([...textsOf(one)].toSorted()).toEqual([...words].toSorted());
        // The slow and obviously right version: what stands is what no entry says it saw.
        const seen = new Set(written.flatMap(({ after }) => after));
        for (const [about, heads] of headIds(one)) {
          const standing = written.filter((entry) => entry.item === about && !seen.has(entry.id)).map(({ id }) => id);
          expect([about, heads]).toEqual([about, standing.toSorted()]);
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('two who changed one thing at once both stand until someone chooses, and choosing ends it for both', async () => {
    const { editors, write, send, readNew, fileOf } = await world();
    const { imani, petra } = editors;
    write(imani, 'a', 'note');
    await send(imani);
    await readNew(petra);
    write(imani, 'a', 'note');
    write(petra, 'a', 'note');
    await send(petra);
    await send(imani);
    await readNew(petra);
    expect(itemsOf(fileOf(petra), 'note').map(({ says, also }) => [says.text, also.length])).toEqual([['imani 1', 1]]);
    write(petra, 'a', 'note');
    await send(petra);
    await readNew(imani);
    expect(itemsOf(fileOf(imani), 'note').map(({ says, also }) => [says.text, also.length])).toEqual([['petra 3', 0]]);
  });
});

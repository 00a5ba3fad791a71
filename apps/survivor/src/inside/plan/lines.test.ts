import { idOf } from '@holdfast/domain';
import { at } from '@holdfast/domain/testing';
import { foldVault } from '@holdfast/vault';
import { type PlanLine, toVaultEntryBytes } from '@holdfast/wire';
import { expect, test } from 'vitest';
import { heldFrom } from '../state/held.ts';
import { plan } from '../words/pages/plan.ts';
import { changed, linesOf } from './lines.ts';

const [section] = plan;
if (section === undefined) throw new Error('no plan');

/** The plan after these lines were written, one after the other, as her log folds it. */
function after(lines: readonly PlanLine[]) {
  const entries = lines.map((line, sequence) => ({
    sequence,
    payload: toVaultEntryBytes({ kind: 'plan-line-written', at: at('2026-11-21T12:00'), line }),
  }));
  return heldFrom(foldVault(entries)).plan;
}

const show = (kept: ReturnType<typeof after>, language: 'en' | 'es' = 'en') => linesOf({ section, kept, language });

test('suggestions stand in their order, unticked, in her language', () => {
  expect(show([]).map(({ words }) => words)).toEqual(section.items.map(({ says }) => says.en));
  expect(show([], 'es')[0]?.words).toBe(section.items[0]?.says.es);
  expect(show([]).some(({ ticked }) => ticked)).toBe(false);
});

test('a tick copies no words; her own words stay whatever the language; the earlier ones are kept', () => {
  const [first] = show([]);
  if (first === undefined) throw new Error('no line');
  const ticked = changed(first, { section: section.id, ticked: true }, []);
  expect(ticked).not.toHaveProperty('text');
  const one = after([ticked]);
  const [shown] = show(one);
  if (shown === undefined) throw new Error('no line');
  expect(shown.ticked).toBe(true);
  const reworded = changed(shown, { section: section.id, text: 'Out by the back gate.' }, one);
  const two = after([ticked, reworded]);
  expect(show(two, 'es')[0]).toMatchObject({ words: 'Out by the back gate.', ticked: true });
  const [now] = show(two);
  if (now === undefined) throw new Error('no line');
  const again = changed(now, { section: section.id, text: 'Out by the side.' }, two);
  const three = after([ticked, reworded, again]);
  expect(show(three)[0]?.earlier).toEqual(['Out by the back gate.', section.items[0]?.says.en]);
  expect(three[0]?.versions).toHaveLength(3);
});

test('what she took off is marked and can be brought back; her own lines come last; other parts are not here', () => {
  const own: PlanLine = {
    id: idOf('own-1'),
    section: section.id,
    text: 'The key is with Petra.',
    ticked: false,
    left: false,
  };
  const other: PlanLine = { ...own, id: idOf('own-2'), section: 'pets', text: 'Food for the cat.' };
  const kept = after([own, other]);
  expect(show(kept).at(-1)).toMatchObject({ words: 'The key is with Petra.', left: false });
  expect(show(kept)).toHaveLength(section.items.length + 1);
  const gone = after([own, { ...own, left: true }]);
  expect(show(gone).at(-1)).toMatchObject({ words: 'The key is with Petra.', left: true });
});

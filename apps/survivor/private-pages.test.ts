import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { idOf, instantOf, type ReleasedItem } from '@holdfast/domain';
import { foldVault } from '@holdfast/vault';
import { type DisclosureContent, toVaultEntryBytes } from '@holdfast/wire';
import { expect, expectTypeOf, test } from 'vitest';
import { type Held, heldFrom } from './src/inside/state/held.ts';

const at = instantOf(Date.UTC(2026, 9, 4, 12));
const page = { id: idOf<'private-page'>('page-1'), text: 'SENT_private_77c1', writtenAt: at };
const state = foldVault([
  { sequence: 0, payload: toVaultEntryBytes({ kind: 'private-page-written', at, page }) },
  { sequence: 1, payload: toVaultEntryBytes({ kind: 'draft-kept', at, form: 'private-page', text: page.text }) },
]);

test('what shares and exports are made from does not hold what she wrote for herself', () => {
  const { drafts: _unfinished, written, ...held } = heldFrom(state);
  expect(state.privatePages.size).toBe(1);
  expect(JSON.stringify(held)).not.toContain(page.text);
  expect(Object.keys(written).toSorted()).toEqual(['contacts', 'incidents', 'orders']);
});

test('no type that leaves the phone can name a private page', () => {
  expectTypeOf<ReleasedItem['kind']>().toEqualTypeOf<'order' | 'incident' | 'contact' | 'attachment'>();
  expectTypeOf<Extract<keyof Held, `private${string}`>>().toEqualTypeOf<never>();
  expectTypeOf<Extract<keyof DisclosureContent, `private${string}`>>().toEqualTypeOf<never>();
});

// Only these know of private pages: where they are kept, handed on, and shown.
const mayName = [/^state\//, /^views\/private/, /^words\//, /^main\.tsx$/, /^app\.tsx$/, /^home\//];

test('no screen but their own reads them, and nothing that shares, backs up by name or takes out', () => {
  const inside = fileURLToPath(new URL('src/inside', import.meta.url));
  const files = readdirSync(inside, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.includes('.test.'),
  );
  const naming = files.filter((name) => /privatePage|private-page/i.test(readFileSync(`${inside}/${name}`, 'utf8')));
  expect(naming).toContain('state/book.ts');
  expect(naming.filter((name) => !mayName.some((allowed) => allowed.test(name)))).toEqual([]);
});

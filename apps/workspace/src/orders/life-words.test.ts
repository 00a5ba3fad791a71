/** The court's part and the police's are told apart, and what nobody recorded is nobody's. */
import { instantOf } from '@holdfast/domain';
import { expect, test } from 'vitest';
import { delayRows } from './life-words.ts';

const hour = 3_600_000;
const from = instantOf(0);

test('each part has its owner and its time', () => {
  const rows = delayRows({
    courtToPolice: { kind: 'took', from, to: instantOf(5 * hour), milliseconds: 5 * hour },
    policeToRegistry: { kind: 'not-known' },
    policeToService: { kind: 'open', from, milliseconds: 50 * hour },
    serviceToProof: { kind: 'not-known' },
  });
  expect(rows.map(({ whose }) => whose)).toEqual(['The court', 'The police', 'The police', 'Whoever served it']);
  expect(rows[0]?.delay).toMatch(/5 h/);
  expect(rows[1]?.delay).toBe('Not known: an end of it was not recorded');
  expect(rows[2]?.delay).toMatch(/^Open for 2 d/);
});

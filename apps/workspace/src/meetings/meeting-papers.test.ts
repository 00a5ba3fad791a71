/** What leaves on paper from a meeting: what is on its agenda, and nothing more of any case. */
import {
  type AgendaItem,
  agendaOf,
  type CaseEntry,
  type CaseSaying,
  civilDateOf,
  foldCase,
  idOf,
  instantOf,
  timeZoneFrom,
} from '@holdfast/domain';
import { paperText } from '@holdfast/evidence/paper';
import { describe, expect, test } from 'vitest';
import { actionsPaper, agendaPaper } from './meeting-papers.ts';

const meeting = { on: civilDateOf('2026-11-24'), name: 'Case review' };
const zone = timeZoneFrom('America/Los_Angeles');
if (!zone.ok) throw new Error('zone');

let written = 0;
function said(says: CaseSaying): CaseEntry {
  written += 1;
  const id = `e${written}`;
  return { id: idOf(id), item: idOf(id), after: [], by: idOf('imani'), writtenAt: instantOf(0), says };
}
const down = (until: string, why: string): CaseSaying => ({
  kind: 'meeting',
  meeting,
  basis: { kind: 'consent', until: civilDateOf(until), covers: 'The report' },
  why,
  minutes: 'SENTINEL minutes',
  changesPlan: 'unknown',
});
const action = (on: string, what: string): CaseSaying => ({
  kind: 'action',
  meeting: { on: civilDateOf(on), name: 'Case review' },
  what,
  owner: 'The liaison',
  by: civilDateOf('2026-12-01'),
  state: 'open',
  note: 'SENTINEL note',
});
const cases = [
  {
    name: 'Heron',
    file: foldCase(idOf('a'), [
      said(down('2026-12-01', 'Two calls, no report')),
      said({ kind: 'note', text: 'SENTINEL told in confidence' }),
      said(action('2026-10-27', 'Look for the report')),
      said(action('2026-11-24', 'Send a copy')),
    ]),
  },
  { name: 'SENTINEL case without consent', file: foldCase(idOf('b'), [said(down('2026-11-01', 'SENTINEL why'))]) },
];
const agenda = agendaOf({ cases, meeting, zone: zone.value });
const around = { agenda, meeting, from: ['Harbor Lantern Advocacy'], titleOf: (of: { name: string }) => of.name };

describe('papers of a meeting', () => {
  test('the agenda names each case with its reason and its basis, and what is carried forward', () => {
    const text = paperText(agendaPaper({ ...around, language: 'en' }));
    expect(text).toContain('1. Heron');
    expect(text).toContain('Consent until December 1, 2026: The report');
    expect(text).toContain('- Look for the report (The liaison, December 1, 2026)');
    expect(text).not.toContain('SENTINEL');
  });

  test('the list of actions holds those carried forward and those agreed, and says so when there are none', () => {
    const text = paperText(actionsPaper({ ...around, language: 'es' }));
    expect(text).toContain('Look for the report');
    expect(text).toContain('Send a copy');
    expect(text).not.toContain('SENTINEL');
    const none: readonly AgendaItem<(typeof cases)[number]>[] = [];
    const empty = { ...around, agenda: { items: none, leftOut: [] }, language: 'en' as const };
    expect(paperText(actionsPaper(empty))).toContain('Nothing is open');
  });
});

import { describe, expect, it } from 'vitest';
import { idOf } from '../ids.ts';
import { assess } from '../incidents/assess.ts';
import { ruleWith } from '../testing/example-rule.ts';
import { at, contactWith, incidentWith, orderWith } from '../testing/examples.ts';
import { chainFor } from './chain-for.ts';
import type { Duty } from './duty.ts';

const rule = ruleWith({ doneWhen: 'report-written' });
const by = {
  kind: 'by',
  at: at('2026-11-10T08:00'),
  counted: { en: '5 working days after the copy was asked for.', es: '' },
} as const;
const owed = (changed: Partial<Extract<Duty, { answer: 'owed' }>>): Duty => ({
  rule,
  answer: 'owed',
  because: ['called-about-order'],
  by,
  done: 'unknown',
  overdue: 'no',
  evidence: [],
  ...changed,
});
const law = { expiryRules: [], calendars: [] };
const order = orderWith();
const incident = incidentWith({ channel: 'text' });
const chain = (duties: readonly Duty[]) =>
  chainFor({ order, incident, assessments: assess({ order, incident, law }), contacts: [contactWith()], duties });

// [sentence, duty, the state of the last link, its question or label]
const table: readonly (readonly [string, Duty, string, string | undefined])[] = [
  ['done is met', owed({ done: 'yes' }), 'met', undefined],
  ['overdue is a gap with its label', owed({ done: 'no', overdue: 'yes' }), 'overdue', 'Overdue'],
  ['time left is open', owed({}), 'open', by.counted.en],
  [
    'time passed and nobody knows is a question',
    owed({ overdue: 'unknown' }),
    'cannot-tell',
    'Did the officer write a report?',
  ],
  [
    'not done, and no time in the text, is open',
    owed({ done: 'no', overdue: 'unknown', by: { kind: 'none-in-text' } }),
    'open',
    'The law names no time.',
  ],
  [
    'cannot tell asks',
    { rule, answer: 'cannot-tell', ask: [{ fact: 'called-about-order', text: 'Was it?' }] },
    'cannot-tell',
    'Was it?',
  ],
  ['not owed is shown as not owed', { rule, answer: 'not-owed', because: [], evidence: [] }, 'not-owed', undefined],
];

describe('the chain', () => {
  it.each(table)('%s', (_sentence, duty, state, words) => {
    const last = chain([duty]).links.at(-1);
    expect([last?.state, last?.question ?? last?.label]).toEqual([state, words]);
  });

  it('runs from order to what was done, by way of the term the incident may break', () => {
    const { nodes, links } = chain([owed({})]);
    expect(nodes.map((node) => node.kind)).toEqual([
      'order',
      'condition',
      'condition',
      'condition',
      'alleged-violation',
      'contact',
      'duty',
      'done',
    ]);
    expect(links.filter((link) => link.to === 'incident-incident-1').map((link) => link.from)).toEqual([
      'condition-c1',
    ]);
    expect(links.filter((link) => link.to === 'contact-contact-1').map((link) => link.from)).toEqual([
      'incident-incident-1',
    ]);
  });

  it('joins only nodes it holds, and names no party', () => {
    const made = chain([owed({})]);
    const ids = new Set(made.nodes.map((node) => node.id));
    expect(ids.size).toBe(made.nodes.length);
    for (const link of made.links) expect(ids.has(link.from) && ids.has(link.to)).toBe(true);
    expect(JSON.stringify(made)).not.toMatch(/Rowan|Dale/);
  });

  it('keeps an incident that no term is about, and says so', () => {
    const other = incidentWith({ byRestrainedParty: 'no' });
    const made = chainFor({ order, incident: other, assessments: assess({ order, incident: other, law }), duties: [] });
    expect(made.links.at(-1)).toMatchObject({ from: 'order', state: 'open' });
  });

  it('draws an agency’s call with its outcome', () => {
    const made = chainFor({
      order,
      call: {
        id: idOf('call-1'),
        agencyId: idOf('p'),
        provenance: 'police',
        callNumber: '77',
        receivedAt: at('2026-11-02T08:10'),
        initialType: 'X',
        disposition: 'GONE ON ARRIVAL',
      },
      duties: [owed({})],
    });
    expect(made.nodes.map((node) => node.title)).toContain('Call 77');
    expect(made.nodes.at(-1)).toMatchObject({ kind: 'outcome', title: 'GONE ON ARRIVAL' });
  });
});

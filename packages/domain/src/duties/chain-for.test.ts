import { describe, expect, it } from 'vitest';
import { idOf } from '../ids.ts';
import { type Assessment, assess } from '../incidents/assess.ts';
import type { CallForService, Response } from '../incidents/contact.ts';
import { ruleWith } from '../testing/example-rule.ts';
import { at, citation, contactWith, incidentWith, orderWith } from '../testing/examples.ts';
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

  it('says beside a duty that is owed whether it was done', () => {
    const titles = (['yes', 'no', 'unknown'] as const).map((done) => chain([owed({ done })]).nodes.at(-1)?.title);
    expect(titles).toEqual(['Done', 'Not done', 'Not known if done']);
  });

  it('is said in Spanish from the order to what was done, and asks in Spanish', () => {
    const asked: Duty = { rule, answer: 'cannot-tell', ask: [{ fact: 'called-about-order', text: 'Was it?' }] };
    const { agencyName: _named, ...unnamed } = contactWith();
    const inSpanish = chainFor({
      order: orderWith({
        conditions: [
          { id: idOf('c-1'), kind: 'stay-away', distance: { amount: 100, unit: 'yards' }, places: ['home'] },
        ],
      }),
      incident,
      contacts: [unnamed],
      duties: [
        { ...asked, rule: { ...rule, id: idOf('asked'), title: { en: 'Write a report', es: 'Escribir un reporte' } } },
        owed({ done: 'no', by: { kind: 'none-in-text' } }),
      ],
      language: 'es',
    });
    expect(inSpanish.nodes.filter(({ kind }) => kind !== 'duty').map(({ title }) => title)).toEqual([
      'Orden después de una audiencia',
      'No acercarse',
      'Mandó un mensaje',
      'Contacto con la policía',
      'No se hizo',
    ]);
    expect(inSpanish.nodes[1]?.detail).toBe('100 yardas');
    expect(inSpanish.nodes.find(({ kind }) => kind === 'duty')?.title).toBe('Escribir un reporte');
    expect(inSpanish.links.map(({ question, label }) => question ?? label)).toEqual([
      undefined,
      'No se sabe de qué condición se trata',
      undefined,
      '¿La llamada fue porque no se cumplió la orden?',
      'Corresponde',
      'La ley no fija un plazo.',
    ]);
  });

  it('gives the time to a link only where there is one', () => {
    const dueBy = (duty: Duty) => chain([duty]).links.at(-1)?.dueBy;
    const late = owed({ done: 'no', overdue: 'yes' });
    expect([owed({}), late, owed({ done: 'yes' }), owed({ overdue: 'unknown' })].map(dueBy)).toEqual(
      Array(4).fill(by.at),
    );
    expect(chain([owed({ by: { kind: 'at-once' } })]).links.at(-1)).toStrictEqual({
      from: 'duty-report',
      to: 'done-report',
      state: 'open',
      label: 'At once.',
    });
    expect(chain([owed({ by: { kind: 'cannot-tell', missing: 'calendar' } })]).links.at(-1)).toStrictEqual({
      from: 'duty-report',
      to: 'done-report',
      state: 'open',
      label: 'We cannot tell by when.',
    });
  });

  it('asks nothing where no fact would show that it was done, and where there is nothing to ask', () => {
    const { doneWhen: _, ...unseen } = rule;
    expect(chain([owed({ rule: unseen, overdue: 'unknown' })]).links.at(-1)).toStrictEqual({
      from: 'duty-report',
      to: 'done-report',
      state: 'cannot-tell',
      label: by.counted.en,
      dueBy: by.at,
    });
    const open = chain([{ rule, answer: 'cannot-tell', ask: [] }]);
    expect(open.nodes.at(-1)?.id).toBe('duty-report');
    expect(open.links.at(-1)).toStrictEqual({
      from: 'contact-contact-1',
      to: 'duty-report',
      state: 'cannot-tell',
    });
  });

  it('runs from order to what was done, by way of the term the incident may break', () => {
    const told = chainFor({
      order,
      incident,
      assessments: assess({ order, incident, law }),
      contacts: [contactWith({ agencyName: 'Marlow Police', reportNumber: 'R-1' })],
      duties: [owed({})],
    });
    expect(told).toStrictEqual({
      nodes: [
        { id: 'order', kind: 'order', title: 'Order after a hearing', detail: 'MC-1', at: order.issuedAt },
        { id: 'condition-c1', kind: 'condition', title: 'No contact' },
        { id: 'condition-c2', kind: 'condition', title: 'Stay away', detail: '100 yards' },
        { id: 'condition-c3', kind: 'condition', title: 'Give up guns' },
        { id: 'incident-incident-1', kind: 'alleged-violation', title: 'Sent a message', at: at('2026-11-02T07:30') },
        {
          id: 'contact-contact-1',
          kind: 'contact',
          title: 'Marlow Police',
          detail: 'R-1',
          at: at('2026-11-02T08:10'),
        },
        { id: 'duty-report', kind: 'duty', title: 'Write a report', citation },
        { id: 'done-report', kind: 'done', title: 'Not known if done' },
      ],
      links: [
        { from: 'order', to: 'condition-c1', state: 'met' },
        { from: 'order', to: 'condition-c2', state: 'met' },
        { from: 'order', to: 'condition-c3', state: 'met' },
        { from: 'condition-c1', to: 'incident-incident-1', state: 'met', label: 'May break it' },
        { from: 'incident-incident-1', to: 'contact-contact-1', state: 'met' },
        { from: 'contact-contact-1', to: 'duty-report', state: 'met', label: 'Owed' },
        { from: 'duty-report', to: 'done-report', state: 'open', label: by.counted.en, dueBy: by.at },
      ],
    });
  });

  it('hangs duties on the last of several contacts, each of which follows what happened', () => {
    const contacts = [contactWith({ id: idOf('first') }), contactWith({ id: idOf('last'), when: { kind: 'unknown' } })];
    const made = chainFor({ order, incident, assessments: [], contacts, duties: [owed({})] });
    expect(made.links.map(({ from, to }) => [from, to]).slice(4)).toEqual([
      ['incident-incident-1', 'contact-first'],
      ['incident-incident-1', 'contact-last'],
      ['contact-last', 'duty-report'],
      ['duty-report', 'done-report'],
    ]);
    expect(made.nodes.find((node) => node.id === 'contact-last')).toStrictEqual({
      id: 'contact-last',
      kind: 'contact',
      title: 'Police contact',
    });
  });

  it('hangs duties on what happened while there is no contact, and on the order while nothing did', () => {
    const holderOf = (about: { readonly incident?: typeof incident }) =>
      chainFor({ order, ...about, duties: [{ rule, answer: 'not-owed', because: [], evidence: [] }] });
    expect(holderOf({ incident }).links.at(-1)).toStrictEqual({
      from: 'incident-incident-1',
      to: 'duty-report',
      state: 'not-owed',
    });
    expect(holderOf({}).links.at(-1)?.from).toBe('order');
    expect(holderOf({}).nodes.map((node) => node.kind)).toEqual([
      'order',
      'condition',
      'condition',
      'condition',
      'duty',
    ]);
  });

  it('joins only nodes it holds, and names no party', () => {
    const made = chain([owed({})]);
    const ids = new Set(made.nodes.map((node) => node.id));
    expect(ids.size).toBe(made.nodes.length);
    for (const link of made.links) expect(ids.has(link.from) && ids.has(link.to)).toBe(true);
    expect(JSON.stringify(made)).not.toMatch(/Rowan|Dale/);
  });

  it('says of a term what the order says of it: the court’s own words, or how far', () => {
    const conditions = [
      { id: idOf<'condition'>('own'), kind: 'other', text: 'Return the keys.' },
      { id: idOf<'condition'>('near'), kind: 'stay-away', places: ['home'] },
      { id: idOf<'condition'>('move'), kind: 'move-out' },
    ] as const;
    const made = chainFor({ order: orderWith({ conditions }), duties: [] });
    expect(made.nodes.slice(1)).toStrictEqual([
      { id: 'condition-own', kind: 'condition', title: 'Another term', detail: 'Return the keys.' },
      { id: 'condition-near', kind: 'condition', title: 'Stay away' },
      { id: 'condition-move', kind: 'condition', title: 'Move out' },
    ]);
  });
});

describe('what happened, in the chain', () => {
  const answered = (changed: Partial<Assessment>): Assessment => ({
    conditionId: idOf('c2'),
    answer: 'cannot-tell',
    because: [],
    ask: [],
    ...changed,
  });
  const linksTo = (assessments: readonly Assessment[]) =>
    chainFor({ order, incident, assessments, duties: [] }).links.filter((link) => link.to === 'incident-incident-1');
  const [asking] = assess({ order, incident: incidentWith({ byRestrainedParty: 'unknown' }), law });

  it('is joined by a question to a term that cannot be told, where there is one to ask', () => {
    expect(linksTo([answered({ ask: asking?.ask ?? [] })])).toStrictEqual([
      {
        from: 'condition-c2',
        to: 'incident-incident-1',
        state: 'cannot-tell',
        question: asking?.ask[0]?.text.en,
      },
    ]);
    expect(asking?.ask[0]?.text.en).toMatch(/\?$/);
    expect(linksTo([answered({})])).toStrictEqual([
      { from: 'condition-c2', to: 'incident-incident-1', state: 'cannot-tell' },
    ]);
  });

  it('is joined to no term that it does not break, and to none that the order lacks', () => {
    expect(
      linksTo([
        answered({ answer: 'does-not' }),
        answered({ conditionId: idOf('gone') }),
        answered({ answer: 'may-break' }),
      ]),
    ).toStrictEqual([{ from: 'condition-c2', to: 'incident-incident-1', state: 'met', label: 'May break it' }]);
  });

  it('is kept though no term is about it, and the chain says so', () => {
    expect(linksTo([answered({ answer: 'does-not' })])).toStrictEqual([
      { from: 'order', to: 'incident-incident-1', state: 'open', label: 'No term of the order is about this' },
    ]);
  });

  it('is kept though no term was noted, which is not to say that none is about it', () => {
    expect(linksTo([])).toStrictEqual([
      {
        from: 'order',
        to: 'incident-incident-1',
        state: 'cannot-tell',
        label: 'We cannot tell which term this is about',
      },
    ]);
    const unassessed = chainFor({ order, incident, duties: [] });
    expect(unassessed.links.at(-1)?.state).toBe('cannot-tell');
    expect(unassessed.nodes.at(-1)?.id).toBe('incident-incident-1');
  });

  it('has an instant only where she knows one, exactly or about', () => {
    const instantOf = (when: typeof incident.when) =>
      chainFor({ order, incident: { ...incident, when }, duties: [] }).nodes.at(-1);
    const moment = at('2026-11-02T08:00');
    expect([instantOf({ kind: 'exact', at: moment })?.at, instantOf({ kind: 'about', at: moment })?.at]).toEqual([
      moment,
      moment,
    ]);
    expect(instantOf({ kind: 'between', from: moment, to: moment })).toStrictEqual({
      id: 'incident-incident-1',
      kind: 'alleged-violation',
      title: 'Sent a message',
    });
  });
});

describe('an agency’s call, in the chain', () => {
  const call: CallForService = {
    id: idOf('call-1'),
    agencyId: idOf('p'),
    provenance: 'police',
    callNumber: '77',
    receivedAt: at('2026-11-02T08:10'),
    initialType: 'X',
  };
  const response: Response = {
    id: idOf('response-1'),
    callId: call.id,
    recordedBy: idOf('staff-1'),
    recordedAt: at('2026-11-02T09:00'),
    facts: {},
  };
  const drawn = (about: { readonly call?: CallForService; readonly response?: Response }) =>
    chainFor({ order, ...about, duties: [] });

  it('follows from the order, by the type it was given first, and has no outcome while none is recorded', () => {
    const made = drawn({ call });
    expect(made.nodes.slice(4)).toStrictEqual([
      { id: 'contact-call-1', kind: 'contact', title: 'Call 77', detail: 'X', at: call.receivedAt },
    ]);
    expect(made.links.at(-1)).toStrictEqual({ from: 'order', to: 'contact-call-1', state: 'met' });
  });

  it('bears the type it was given last, and its outcome', () => {
    const ended = { ...call, finalType: 'Y', disposition: 'GONE ON ARRIVAL', clearedAt: at('2026-11-02T09:30') };
    const made = drawn({ call: ended, response });
    expect(made.nodes.slice(4)).toStrictEqual([
      { id: 'contact-call-1', kind: 'contact', title: 'Call 77', detail: 'Y', at: call.receivedAt },
      { id: 'outcome-call-1', kind: 'outcome', title: 'GONE ON ARRIVAL', at: ended.clearedAt },
    ]);
    expect(made.links.at(-1)).toStrictEqual({ from: 'contact-call-1', to: 'outcome-call-1', state: 'met' });
    expect(drawn({ call: { ...call, disposition: 'ADVICE' } }).nodes.at(-1)).toStrictEqual({
      id: 'outcome-call-1',
      kind: 'outcome',
      title: 'ADVICE',
    });
  });

  it('is a response alone where the call is not on record', () => {
    expect(drawn({ response }).nodes.slice(4)).toStrictEqual([
      { id: 'contact-response-1', kind: 'contact', title: 'Response' },
    ]);
  });
});

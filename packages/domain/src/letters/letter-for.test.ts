import { describe, expect, it } from 'vitest';
import type { DutyRule } from '../duties/duty.ts';
import { readingsFor } from '../duties/readings-for.ts';
import { idOf } from '../ids.ts';
import type { PoliceContact } from '../incidents/contact.ts';
import { languages } from '../language.ts';
import type { PlaceLaw } from '../place-law.ts';
import { ruleWith } from '../testing/example-rule.ts';
import { at, citation, contactWith, incidentWith, orderWith } from '../testing/examples.ts';
import { civilDateOf } from '../time.ts';
import { type Letter, letterFor, letterText } from './letter-for.ts';
import { asksOf, dutiesForLetter, letterReaders } from './letter-readers.ts';
import { mayName } from './letter-release.ts';
import { sectionsFrom, sectionsText } from './letter-shape.ts';

const now = at('2026-11-20T20:00');
const report = ruleWith({ doneWhen: 'report-written' });
const copy = ruleWith({
  id: idOf('copy'),
  title: { en: 'Give a copy of the report', es: 'Dar una copia del informe' },
  deadline: { kind: 'hours', count: 48, from: 'report-asked-for' },
  when: { fact: 'report-copy-asked-for', is: 'yes' },
  doneWhen: 'report-copy-given',
});
const believed = ruleWith({
  id: idOf('believed'),
  title: { en: 'Look for the person', es: 'Buscar a la persona' },
  citation: { ...citation, text: 'Unread Code § 2', confirmation: 'unconfirmed' },
  doneWhen: 'restrained-party-searched-for',
});

function letter(
  rules: readonly DutyRule[],
  contact: Partial<PoliceContact> = {},
  language: Letter['language'] = 'en',
): Letter {
  const law = (): PlaceLaw => ({ place: 'US-CA', rules, expiryRules: [], calendars: [] });
  const incident = incidentWith({ whatHappened: 'Eleven messages after midnight.' });
  const [reading] = readingsFor({
    law,
    orders: [orderWith()],
    incidents: [incident],
    contacts: [
      contactWith({
        incidentId: incident.id,
        agencyName: 'Marlow Police Department',
        badge: '4417',
        facts: { 'called-about-order': 'yes', 'report-written': 'no' },
        ...contact,
      }),
    ],
    now,
  });
  if (reading === undefined) throw new Error('no reading');
  return letterFor({
    reading,
    to: { en: 'To the supervisor', es: 'Para la supervisora o el supervisor' },
    asks: [{ en: 'Please have a report written.', es: 'Por favor haga escribir un informe.' }],
    name: 'Rowan Ellery',
    today: civilDateOf('2026-11-20'),
    language,
  });
}
const section = (made: Letter, heading: string) => made.sections.find((one) => one.heading === heading);

describe('a letter about what was not done', () => {
  it('names everyone she named, each with the badge that is theirs', () => {
    const made = letter([report], { officerName: 'T. Vance', officers: [{ badge: '902' }, { name: 'M. Ibarra' }] });
    expect(section(made, 'My contact with the police')?.points.slice(1)).toEqual([
      'Officer: T. Vance',
      'Badge: 4417',
      'Badge: 902',
      'Officer: M. Ibarra',
    ]);
  });

  it('says who writes, about which order, what happened and which terms it may break', () => {
    const made = letter([report]);
    expect(made).toMatchObject({
      date: 'November 20, 2026',
      to: 'To the supervisor',
      subject: 'Order MC-1, Court of Marlow',
    });
    expect(made.sections[0]?.paragraphs[0]).toContain('Court of Marlow made on June 1, 2026');
    expect(section(made, 'What happened')).toMatchObject({
      paragraphs: [
        expect.stringContaining('Sent a message, at'),
        'Eleven messages after midnight.',
        expect.any(String),
      ],
      points: ['1: No contact'],
    });
  });

  it('names what was noted of the contact and nothing else', () => {
    expect(section(letter([report]), 'My contact with the police')?.points).toEqual([
      'Agency: Marlow Police Department',
      'Badge: 4417',
    ]);
  });

  it('names every unanswered duty with its text, and its time when it has one', () => {
    const made = letter([report, copy], {
      reportAskedForAt: at('2026-11-03T18:00'),
      facts: { 'called-about-order': 'yes', 'report-written': 'no', 'report-copy-given': 'no' },
    });
    expect(section(made, 'What the law asks for')?.points).toEqual([
      'Give a copy of the report (Example Code § 1). As far as I know this was not done. It was due by 10:00 AM on November 5, 2026.',
      'Write a report (Example Code § 1). As far as I know this was not done.',
    ]);
  });

  it('says that it does not know, where nobody said whether it was done', () => {
    const made = letter([report], { facts: { 'called-about-order': 'yes' } });
    expect(section(made, 'What the law asks for')?.points[0]).toContain('I do not know if this was done.');
  });

  it('leaves out what was done, what is not owed, and what the text merely allows', () => {
    const may = ruleWith({ id: idOf('may'), strength: 'may' });
    const made = letter([report, may, copy], { facts: { 'called-about-order': 'yes', 'report-written': 'yes' } });
    expect(section(made, 'What the law asks for')).toBeUndefined();
  });

  it('keeps apart what is only believed, and says that it is', () => {
    const made = letter([report, believed]);
    expect(section(made, 'What the law asks for')?.points.join(' ')).not.toContain('Unread Code');
    expect(section(made, 'What I believe is asked for')).toMatchObject({
      paragraphs: ['I could not confirm these texts. Please check them.'],
      points: [expect.stringContaining('Unread Code § 2')],
    });
  });

  it('keeps policy apart from law', () => {
    const policy = ruleWith({
      id: idOf('policy'),
      strength: 'policy',
      title: { en: 'Follow the policy', es: 'Seguir la norma' },
    });
    const made = letter([policy]);
    expect(section(made, 'What the law asks for')).toBeUndefined();
    expect(section(made, 'What your policy or good practice asks for')?.points).toHaveLength(1);
  });

  it('ends with what is asked, and asks for an answer in writing', () => {
    const asked = section(letter([report]), 'What I ask')?.points ?? [];
    expect(asked[0]).toBe('Please have a report written.');
    expect(asked.at(-1)).toContain('in writing');
  });

  it('accuses nobody and asks nobody why, in either language', () => {
    for (const language of languages) {
      const text = letterText(letter([report, copy, believed], {}, language));
      expect(text).not.toMatch(/\bwhy\b|por qué|guilty|culpable|crime|delito|failed|violat/i);
      expect(text).toContain('Rowan Ellery');
    }
    expect(letterText(letter([report], {}, 'es'))).toContain('Lo que pide la ley');
  });
});

const released = { purpose: 'complaint', signedOn: civilDateOf('2026-11-10'), name: 'Rowan E.' } as const;

function reading(rules: readonly DutyRule[], facts: PoliceContact['facts']) {
  const law = (): PlaceLaw => ({ place: 'US-CA', rules, expiryRules: [], calendars: [] });
  const incident = incidentWith({ whatHappened: 'Eleven messages after midnight.' });
  const contacts = [contactWith({ incidentId: incident.id, reportNumber: '26-11804', facts })];
  const [made] = readingsFor({ law, orders: [orderWith()], incidents: [incident], contacts, now });
  if (made === undefined) throw new Error('no reading');
  return made;
}

function fromAdvocate(options: Partial<Parameters<typeof letterFor>[0]> = {}): Letter {
  return letterFor({
    reading: reading([report], { 'called-about-order': 'yes', 'report-written': 'no' }),
    to: { en: 'The officer’s supervisor', es: 'La persona que supervisa' },
    asks: [],
    name: 'Imani Okafor',
    today: civilDateOf('2026-11-20'),
    language: 'en',
    advocate: { agencyName: 'Harbor Lantern Advocacy', released, releasedUntil: civilDateOf('2026-12-01') },
    ...options,
  });
}

describe('a letter an advocate writes', () => {
  it('says by whose permission it names what it names, and until when', () => {
    expect(fromAdvocate().sections[0]?.paragraphs).toEqual([
      expect.stringMatching(/^I am an advocate with Harbor Lantern Advocacy\. .*Court of Marlow made on June 1, 2026/),
      'The person it protects, Rowan E., gave me written permission on November 10, 2026 to name what follows. It ends on December 1, 2026.',
    ]);
  });

  it('speaks of the protected person and not as her, and leaves her own words to her', () => {
    for (const language of languages) {
      const text = letterText(fromAdvocate({ language }));
      expect(text).not.toMatch(/Eleven messages|I am protected|Me protege|\bmy contact|Mi contacto/i);
      expect(text).not.toMatch(/\bwhy\b|por qué|guilty|culpable|crime|delito|failed|violat/i);
    }
    expect(section(fromAdvocate(), 'Contact with the police')?.paragraphs[0]).toMatch(/^The protected person had/);
  });

  it('asks to be asked before anyone gets in touch with her', () => {
    expect(section(fromAdvocate(), 'What I ask')?.points.at(-1)).toContain('ask me first');
  });

  it('tells what was asked before and what came of it', () => {
    const earlier = [
      { to: 'The officer’s supervisor', sentOn: civilDateOf('2026-11-01'), answer: 'no-answer' },
      { to: 'The liaison', sentOn: civilDateOf('2026-11-12'), answer: 'waiting' },
    ] as const;
    expect(section(fromAdvocate({ earlier }), 'What was asked before')?.points).toEqual([
      'The officer’s supervisor, November 1, 2026: no answer came.',
      'The liaison, November 12, 2026: no answer has come yet.',
    ]);
    expect(section(fromAdvocate(), 'What was asked before')).toBeUndefined();
  });

  it('tells a records office which report is asked for, and not what happened', () => {
    const made = fromAdvocate({ reader: 'records' });
    expect(section(made, 'What happened')).toBeUndefined();
    expect(section(made, 'Contact with the police')?.points).toContain('Report number: 26-11804');
  });
});

describe('what a reader of a letter is asked', () => {
  const facts = { 'called-about-order': 'yes', 'report-copy-asked-for': 'yes', 'report-copy-given': 'no' } as const;
  const both = reading([report, copy], { ...facts, 'report-written': 'no' }).duties;

  it('is a report and its copy only where nobody made or gave one', () => {
    const said = (duties: typeof both) => asksOf('supervisor', duties).map(({ en }) => en);
    expect(said(both)).toEqual([
      expect.stringContaining('a report is made'),
      expect.stringContaining('copy of the report given'),
      expect.stringContaining('each act named above'),
    ]);
    const made = reading([report, copy], { ...facts, 'report-written': 'yes' }).duties;
    expect(said(made).join()).not.toContain('a report is made');
  });

  it('is in both languages for every reader, and a court is told that this is no filing', () => {
    for (const reader of letterReaders)
      for (const { en, es } of asksOf(reader, both)) expect([en, es]).not.toContain('');
    expect(asksOf('court-contempt', both)[0]?.en).toContain('not a filing');
  });

  it('is about what they answer for: a records office about the copy alone, a court about nothing of the police', () => {
    const ids = (reader: (typeof letterReaders)[number]) => dutiesForLetter(both, reader).map(({ rule }) => rule.id);
    expect(ids('records')).toEqual(['copy']);
    expect(ids('court-contempt')).toEqual([]);
    expect(ids('supervisor')).toHaveLength(2);
  });

  it('leaves out what nobody knows of and no confirmed text commands', () => {
    const unknown = reading([believed], { 'called-about-order': 'yes' }).duties;
    expect(dutiesForLetter(unknown, 'supervisor')).toEqual([]);
  });
});

describe('what may be named', () => {
  const today = civilDateOf('2026-11-20');
  const asked = { released, mayKeepCopy: true, endsOn: today, reader: 'supervisor', today } as const;
  const cases: readonly (readonly [string, Parameters<typeof mayName>[0], string])[] = [
    ['released for a complaint, to its last day', asked, 'ok'],
    ['no release', { ...asked, released: undefined }, 'no-release'],
    ['view only', { ...asked, mayKeepCopy: false }, 'not-kept'],
    ['ended yesterday', { ...asked, endsOn: civilDateOf('2026-11-19') }, 'ended'],
    ['released for advice', { ...asked, released: { ...released, purpose: 'advice' } }, 'other-purpose'],
    ['released for something else', { ...asked, released: { ...released, purpose: 'other' } }, 'other-purpose'],
    ['a complaint, to the court', { ...asked, reader: 'court-contempt' }, 'other-purpose'],
    [
      'for court, to the court',
      { ...asked, reader: 'court-contempt', released: { ...released, purpose: 'court' } },
      'ok',
    ],
    [
      'for court, to the records office',
      { ...asked, reader: 'records', released: { ...released, purpose: 'court' } },
      'other-purpose',
    ],
    ['for court, to the supervisor', { ...asked, released: { ...released, purpose: 'court' } }, 'other-purpose'],
  ];
  it.each(cases)('%s', (_, options, expected) => {
    const answer = mayName(options);
    expect(answer.ok ? 'ok' : answer.issue).toBe(expected);
  });
});

describe('a letter as text and back', () => {
  it('comes back in the parts it had, in either language', () => {
    for (const language of languages) {
      const { sections } = fromAdvocate({ language });
      expect(sectionsFrom(sectionsText(sections))).toEqual(sections);
    }
  });

  it('takes what was changed by hand as it stands, and drops no word', () => {
    const text = 'A first line.\nAnd a second.\n\n\n  What I ask  \n- one\n  and more of it\n- two\n\nJust a line';
    expect(sectionsFrom(text)).toEqual([
      { paragraphs: ['A first line.', 'And a second.'], points: [] },
      { heading: 'What I ask', paragraphs: [], points: ['one and more of it', 'two'] },
      { paragraphs: ['Just a line'], points: [] },
    ]);
    expect(sectionsFrom('\n \n')).toEqual([]);
  });
});

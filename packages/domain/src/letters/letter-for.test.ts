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

import { type Duty, factWords, type PoliceContact, policeActors } from '@holdfast/domain';
import { at, contactWith, incidentWith, orderWith } from '@holdfast/domain/testing';
import { emptyVault } from '@holdfast/vault';
import { expect, test } from 'vitest';
import '../testing/all-law.ts';
import { heldFrom } from './held.ts';
import { dutiesForLetter, firstOf, owedParts, questionsOf } from './owed.ts';
import { readingOf } from './reading.ts';

const now = at('2026-11-20T20:00');
const doneText = (fact: keyof typeof factWords) => factWords[fact].question;

/** What Californian law says of one contact about a message in the night. */
function dutiesAfter(contact: Partial<PoliceContact>): readonly Duty[] {
  const incident = incidentWith();
  const held = {
    ...heldFrom(emptyVault),
    orders: [orderWith({ provenance: 'survivor' })],
    incidents: [incident],
    contacts: [contactWith({ incidentId: incident.id, ...contact })],
  };
  return readingOf(held, incident, now)?.duties ?? [];
}

const refused = dutiesAfter({ facts: { 'called-about-order': 'yes', 'officer-came': 'yes', 'report-written': 'no' } });

test('every duty stands in exactly one part, and over seventy rules were asked', () => {
  expect(refused.length).toBeGreaterThan(70);
  const parts = owedParts(refused);
  const all = Object.values(parts).flat();
  expect(all).toHaveLength(refused.length);
  expect(new Set(all).size).toBe(refused.length);
});

test('only a confirmed text stands as law or policy', () => {
  const { law, policy, believed, practice } = owedParts(refused);
  for (const { rule } of [...law, ...policy]) expect(rule.citation.confirmation).toBe('confirmed');
  for (const { rule } of law) expect(['shall', 'preferred']).toContain(rule.strength);
  for (const { rule } of believed) expect(rule.citation.confirmation).not.toBe('confirmed');
  for (const { rule } of practice) expect(rule.strength).toBe('good-practice');
  expect(law.length).toBeGreaterThan(0);
});

test('what comes first is law before policy before practice, and few', () => {
  const parts = owedParts(refused);
  expect(firstOf(parts, 3).map(({ rule }) => rule.strength)).toEqual(['shall', 'shall', 'shall']);
  expect(firstOf({ ...parts, law: [] }, 1)).toEqual(parts.policy.slice(0, 1));
  expect(firstOf({ ...parts, law: [], policy: [], believed: [] }, 1)).toEqual(parts.practice.slice(0, 1));
});

test('the police come before others who owe something, but for what is past its time', () => {
  expect(firstOf(owedParts(refused), 3).map(({ rule }) => policeActors.includes(rule.actor))).toEqual([
    true,
    true,
    true,
  ]);
});

test('what is past its time comes before what is not', () => {
  const asked = dutiesAfter({
    facts: { 'report-written': 'yes', 'report-copy-asked-for': 'yes', 'report-copy-given': 'no' },
    reportAskedForAt: at('2026-11-03T20:00'),
  });
  const [first] = firstOf(owedParts(asked), 3);
  expect(first).toMatchObject({ rule: { id: 'us-ca-copy-of-report' }, overdue: 'yes' });
});

test('the first questions settle the most, each is asked once, and answering one settles it', () => {
  const questions = questionsOf(refused, doneText);
  expect(new Set(questions.map(({ fact }) => fact)).size).toBe(questions.length);
  const left = (facts: PoliceContact['facts']) =>
    dutiesAfter({ facts: { 'called-about-order': 'yes', 'officer-came': 'yes', 'report-written': 'no', ...facts } });
  const open = (duties: readonly Duty[]) => questionsOf(duties, doneText).length;
  for (const { fact } of questions.slice(0, 3)) {
    expect(questionsOf(left({ [fact]: 'yes' }), doneText).map((one) => one.fact)).not.toContain(fact);
  }
  expect(open([])).toBe(0);
});

test('whether a thing owed was done is a question too', () => {
  const owedNotTold = dutiesAfter({ facts: { 'called-about-order': 'yes', 'officer-came': 'yes' } });
  const asked = questionsOf(owedNotTold, doneText);
  expect(asked).toContainEqual({ fact: 'report-written', text: factWords['report-written'].question });
});

test('a letter speaks to its reader of their own part: what is known not to be done, and what has a time', () => {
  const asked = dutiesAfter({
    facts: {
      'called-about-order': 'yes',
      'officer-came': 'yes',
      'report-written': 'no',
      'report-copy-asked-for': 'yes',
    },
  });
  const ids = dutiesForLetter(asked, 'supervisor').map(({ rule }) => String(rule.id));
  expect(ids).toContain('us-ca-written-report');
  expect(ids.length).toBeLessThan(8);
  for (const { rule } of dutiesForLetter(asked, 'supervisor')) expect(policeActors).toContain(rule.actor);
  for (const { rule } of dutiesForLetter(asked, 'court-contempt')) expect(policeActors).not.toContain(rule.actor);
});

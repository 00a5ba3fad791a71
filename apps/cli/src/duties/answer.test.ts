/** The answer to a scenario: what is refused before it is read, and what every printed reading keeps to. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { scenarioReading } from '@holdfast/wire';
import { describe, expect, it } from 'vitest';
import { plainInk, terminalInk } from '../text/lines.ts';
import { answerTo } from './answer.ts';

const folder = path.join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'examples');
const examples = readdirSync(folder).filter((name) => name.endsWith('.json'));
const textOf = (name: string) => readFileSync(path.join(folder, name), 'utf8');

function answer(written: string | null, changed: Partial<Parameters<typeof answerTo>[0]> = {}) {
  return answerTo({
    written,
    json: false,
    audience: 'protected-party',
    law: lawOf,
    width: 80,
    ink: plainInk,
    ...changed,
  });
}

describe('a scenario that cannot be read', () => {
  it.each([
    ['no file', null, 'cannot-read'],
    ['no JSON', '{"now": }', 'not-json'],
    ['nothing', '', 'not-json'],
    ['a picture', '\u0089PNG', 'not-json'],
    ['no scenario', '{}', 'bad-scenario'],
  ])('%s is refused with a code and 2', (_name, written, code) => {
    const { out, problem, code: exit } = answer(written);
    expect([out, exit]).toEqual([undefined, 2]);
    expect(problem?.startsWith(`${code}: `)).toBe(true);
  });

  it('says where it stops being JSON, and never what stands there', () => {
    const { problem } = answer('{\n  "now": "2026-11-01",\n  "order": Zyxwv\n}');
    expect(problem).not.toContain('Zyxwv');
    expect(problem).toMatch(/line 3, column \d+/);
  });

  it('names the field and, beneath it, the remedy', () => {
    expect(answer('{"jurisdiction":"US-CA","now":"2026-02-30T10:00"}').problem).toContain(
      '  now: It is no moment that exists.\n    Write 2026-11-01T23:30 for the clock',
    );
  });

  it('refuses a mark of a rule that the place does not have', () => {
    const [name = ''] = examples;
    const scenario = { ...JSON.parse(textOf(name)), marks: [{ ruleId: 'gb-none', doneAt: '2026-01-02T09:00' }] };
    expect(answer(JSON.stringify(scenario)).problem).toContain(
      'marks.0.ruleId: The law kept for this place has no such rule.',
    );
  });

  it('takes a file that an editor began with a mark of its own', () => {
    expect(answer(`\uFEFF${textOf(examples[0] ?? '')}`).code).toBe(0);
  });
});

describe.each(examples)('%s', (name) => {
  it.each(languages)('answers in %s, in lines of eighty without colour', (language) => {
    const { out = '', code } = answer(textOf(name), { language });
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).not.toContain('\u001b');
    expect(out).not.toMatch(/undefined|\[object| {2}\n/);
  });

  it('names every rule of the place once, with its source beside it', () => {
    const reading = readingOf(name);
    const rules = lawOf(reading.jurisdiction).rules.map((rule) => rule.id);
    for (const { duties } of reading.contacts) {
      expect(duties.map((duty) => duty.ruleId).toSorted()).toEqual(rules.toSorted());
    }
    const { out = '' } = answer(textOf(name));
    const flat = out.replaceAll(/\s+/g, ' ');
    for (const duty of reading.contacts.flatMap(({ duties }) => duties)) {
      expect(flat).toContain(duty.title);
      if (duty.state !== 'not-owed') expect(flat).toContain(duty.source.text);
    }
  });

  it.each(languages)('says of nothing unconfirmed that anyone must, in %s', (language) => {
    const unconfirmed = readingOf(name, language).contacts.flatMap(({ duties }) =>
      duties.filter(({ confirmed }) => !confirmed),
    );
    for (const duty of unconfirmed) {
      const told = [duty.said, duty.strengthWords, duty.title, duty.source.words].join(' ');
      expect(told).not.toMatch(/\b(?:must|shall|has to|have to|is required)\b|\bdebe\b|\bdeben\b|\btiene que\b/i);
    }
  });

  it('prints as JSON what the published schema describes', () => {
    expect(scenarioReading.safeParse(readingOf(name)).error).toBeUndefined();
  });

  it('says other words to an officer than to her', () => {
    const said = (audience: 'officer' | 'protected-party') =>
      readingOf(name, 'en', audience).contacts.flatMap(({ duties }) => duties.map((duty) => duty.said));
    expect(said('officer')).not.toEqual(said('protected-party'));
  });
});

it('marks headings on a terminal, and nothing else changes', () => {
  const written = textOf(examples[0] ?? '');
  const { out = '' } = answer(written, { ink: terminalInk });
  expect(out).toContain('\u001b[1m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal are control characters.
  expect(out.replaceAll(/\u001b\[\d+m/g, '')).toBe(answer(written).out);
});

function readingOf(
  name: string,
  language: 'en' | 'es' = 'en',
  audience: 'officer' | 'protected-party' = 'protected-party',
) {
  const { out = '' } = answer(textOf(name), { json: true, language, audience });
  return scenarioReading.parse(JSON.parse(out));
}

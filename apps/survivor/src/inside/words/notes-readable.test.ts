import { idOf, languages, type Said, tallyOf } from '@holdfast/domain';
import { gradeIn, sentencesIn, wordsIn } from '@holdfast/domain/testing';
import { expect, test } from 'vitest';
import * as checkPage from './check-page.ts';
import * as choices from './choices.ts';
import * as log from './log.ts';
import * as orders from './orders.ts';
import * as owed from './owed.ts';
import * as police from './police.ts';

/** What each screen of hers for writing down says, and of what is owed. */
const tables: readonly (readonly [name: string, table: unknown])[] = [
  checkPage,
  choices,
  log,
  orders,
  owed,
  police,
].flatMap((file) => Object.entries(file).filter(([name]) => /Words$|Choices$|Asks$|Questions$/.test(name)));

function isSaid(value: object): value is Said {
  return 'en' in value && 'es' in value && typeof value.en === 'string' && typeof value.es === 'string';
}

/** Every text of a table; what takes a number or a name is given one. */
function saidIn(value: unknown): readonly Said[] {
  if (typeof value === 'function') return saidIn(value(3, '4'));
  if (typeof value !== 'object' || value === null) return [];
  return isSaid(value) ? [value] : Object.values(value).flatMap(saidIn);
}

/** With a stop at its end, so that a button is not joined to what follows. */
const stopped = (text: string): string => (/[.?!:]$/.test(text) ? text.replace(/:$/, '.') : `${text}.`);

const cases = tables.flatMap(([name, table]) => languages.map((language) => [name, language, saidIn(table)] as const));

test('every table is found, and says something else in each language', () => {
  expect(tables.length).toBeGreaterThan(20);
  for (const [name, table] of tables) {
    const all = saidIn(table);
    expect(all.length, name).toBeGreaterThan(1);
    expect(
      all.every(({ en, es }) => en.trim() !== '' && es.trim() !== ''),
      name,
    ).toBe(true);
    expect(
      all.filter(({ en, es }) => en === es && !/^no$/i.test(en)).map(({ en }) => en),
      name,
    ).toEqual([]);
  }
});

test.each(cases)(
  '%s in "%s" is read at grade six or below, in sentences of twenty words at most',
  (_name, language, all) => {
    const texts = all.map((said) => stopped(said[language]));
    const text = texts.join(' ');
    if (wordsIn(text).length > 20) expect(gradeIn(language, text)).toBeLessThanOrEqual(6);
    expect(texts.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length > 20)).toEqual([]);
  },
);

test.each(cases)('%s in "%s" promises nothing, asks for no reasons and blames nobody', (_name, language, all) => {
  for (const said of all) {
    expect(said[language]).not.toMatch(
      /\b(safe|safely|secure|anonymous|undetectable|guarantee|admissible|seguro|segura|anónim|indetectable|garanti|admisible)/i,
    );
    expect(said[language]).not.toMatch(/\bwhy\b|por qué (no|lo|se|fue|hizo|dijo|esper)/i);
    expect(said[language]).not.toMatch(/\b(victim|abuser|your fault|víctima|agresor|su culpa)\b|[!¡]/i);
  }
});

test('the count is said as she would say it', () => {
  const tally = {
    ...tallyOf([]),
    contacts: 9,
    reports: { yes: 2, no: 5, unknown: 2 },
    conditions: [
      {
        orderId: idOf<'order'>('o1'),
        condition: { id: idOf<'condition'>('c2'), kind: 'stay-away', places: [] },
        number: '2',
        mayBreak: 11,
        cannotTell: 1,
      },
    ],
  } as const;
  const said = owed.sayTally(tally, () => 'Stay away');
  expect(said.map(({ en }) => en)).toEqual(['Condition 2, stay away: eleven times.', 'Nine calls.', 'Two reports.']);
  expect(said.map(({ es }) => es)).toEqual(['Condición 2, stay away: once veces.', 'Nueve llamadas.', 'Dos reportes.']);
  const none = owed.sayTally(
    { ...tally, contacts: 1, reports: { yes: 0, no: 1, unknown: 0 }, conditions: [] },
    () => '',
  );
  expect(none.map(({ en }) => en)).toEqual(['One call.', 'No reports.']);
  expect(none.map(({ es }) => es)).toEqual(['Una llamada.', 'Ningún reporte.']);
});

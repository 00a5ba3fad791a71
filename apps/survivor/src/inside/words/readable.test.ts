import { type Language, languages, type Said } from '@holdfast/domain';
import { gradeIn, sentencesIn, wordsIn } from '@holdfast/domain/testing';
import { expect, test } from 'vitest';
import { rulesWords } from './agency-rules.ts';
import * as files from './files.ts';
import { cannotSpeakWords, homeWords, policeWords, showOrderWords } from './home.ts';
import { helpDays, localHelpWords } from './local-help.ts';
import { dateWords, guidanceWords, helpWords, planWords, searchWords } from './reading.ts';
import { settingsWords } from './settings.ts';
import { copyPageWords, takeOutWords } from './take-out.ts';
import { wipeWords } from './wipe.ts';

/** What each screen of these says, as one table a screen. */
const tables: Readonly<Record<string, unknown>> = {
  homeWords,
  cannotSpeakWords,
  showOrderWords,
  policeWords,
  wipeWords,
  guidanceWords,
  planWords,
  helpWords,
  localHelpWords,
  rulesWords,
  helpDays,
  searchWords,
  dateWords,
  takeOutWords,
  copyPageWords,
  settingsWords,
  ...files,
};

function isSaid(value: object): value is Said {
  return 'en' in value && 'es' in value && typeof value.en === 'string' && typeof value.es === 'string';
}

/** Every text of a table; what takes a number or a name is given one. */
function saidIn(value: unknown): readonly Said[] {
  if (typeof value === 'function') return saidIn(value(3, 4));
  if (typeof value !== 'object' || value === null) return [];
  return isSaid(value) ? [value] : Object.values(value).flatMap(saidIn);
}

/** With a stop at its end, so that a button is not joined to what follows. */
function stopped(text: string): string {
  return /[.?!:]$/.test(text) ? text.replace(/:$/, '.') : `${text}.`;
}

const names = Object.keys(tables);
const textsOf = (name: string, language: Language): readonly string[] =>
  saidIn(tables[name]).map((said) => stopped(said[language]));

test.each(names)('%s says something in both languages', (name) => {
  const all = saidIn(tables[name]);
  expect(all.length).toBeGreaterThan(2);
  for (const { en, es } of all) {
    expect(en.trim()).not.toBe('');
    expect(es.trim()).not.toBe('');
  }
});

test.each(names.flatMap((name) => languages.map((language) => [name, language] as const)))(
  '%s in "%s" is read at grade six or below',
  (name, language) => {
    const text = textsOf(name, language).join(' ');
    if (wordsIn(text).length > 20) expect(gradeIn(language, text)).toBeLessThanOrEqual(6);
  },
);

test('no sentence is longer than twenty words', () => {
  const long = names.flatMap((name) =>
    languages.flatMap((language) =>
      textsOf(name, language)
        .flatMap(sentencesIn)
        .filter((sentence) => wordsIn(sentence).length > 20),
    ),
  );
  expect(long).toEqual([]);
});

test('nothing is promised, nobody is asked for reasons, nothing shouts', () => {
  const promises =
    /\b(safe|safely|secure|securely|anonymous|undetectable|guaranteed?|admissible|seguro|segura)\b|anónim|indetectable|garanti|admisible/i;
  const reasons = /\bwhy\b|por qué\b/i;
  for (const name of names) {
    for (const said of saidIn(tables[name])) {
      for (const language of languages) {
        expect(said[language]).not.toMatch(promises);
        expect(said[language]).not.toMatch(reasons);
        expect(said[language]).not.toMatch(/[!¡]/);
      }
    }
  }
});

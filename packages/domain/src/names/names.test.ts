/** Names as they are heard, typed and scanned: the right person comes first, with the reason; nothing invents a likeness. */
import { describe, expect, test } from 'vitest';
import { bornFrom, compareBorn } from './born.ts';
import { slipBits } from './misspelling.ts';
import { formalNamesOf, kinshipOf } from './nicknames.ts';
import { shownOf } from './rank.ts';
import { nameShelfOf } from './shelf.ts';
import { soundKeysOf } from './sounds.ts';
import { nameTermsOf, nameWordsOf, readingsOfName } from './spelling.ts';
import { keysOfTerm } from './term-keys.ts';
import { matchTerms } from './term-match.ts';

const people = [
  ['strand', 'Dale', 'Strand', '1984-03-09'],
  ['strand-other', 'Dale', 'Strand', '1961-11-30'],
  ['straub', 'Dana', 'Straub', '1984-03-09'],
  ['robert', 'Robert', 'Kessel', '1979-07-21'],
  ['ploeg', 'Anneke', 'van der Ploeg', '1990-01-02'],
  ['vega', 'Ana María', 'de la Cruz Vega', '1988-12-05'],
  ['mohammed', 'Mohammed', 'Al-Karim', '1975-05-05'],
  ['oneill', 'Brigid', 'O’Neill', ''],
  ['mueller', 'Jürgen', 'Müller', '1969-10-10'],
  ['czajka', 'Katarzyna', 'Czajka', '1992-02-29'],
  ['james', 'Oliver', 'James', '1980-08-08'],
  ['nguyen', 'Thi', 'Nguyễn', '1999-09-09'],
  ['moreno', 'Luz', 'Moreno', '1995-04-17'],
  ['ivanov', 'Иван', 'Тестов', '1980-01-01'],
] as const;
const shelf = nameShelfOf(people.map(([id, given, surname, born]) => ({ id, given, surname, born })));
const first = (question: Parameters<typeof shelf.find>[0]) => shelf.find(question)[0];

describe('the right person comes first', () => {
  test.each([
    ['as written', { given: 'Robert', surname: 'Kessel' }, 'robert'],
    ['a short form', { given: 'Bob', surname: 'Kessel' }, 'robert'],
    ['a short form with another ending', { given: 'Bobbey', surname: 'Kessel' }, 'robert'],
    ['an initial', { given: 'R', surname: 'Kessel' }, 'robert'],
    ['a letter missing', { given: 'Robert', surname: 'Kesel' }, 'robert'],
    ['two slips in two parts', { given: 'Robret', surname: 'Kassel' }, 'robert'],
    ['given and family name turned about', { given: 'Kessel', surname: 'Robert' }, 'robert'],
    ['family name alone, misheard', { surname: 'Kestle' }, 'robert'],
    ['one line', { line: 'bob kessel' }, 'robert'],
    ['one line, family name first', { line: 'KESSEL, Robert' }, 'robert'],
    ['particles left out', { given: 'Anneke', surname: 'Ploeg' }, 'ploeg'],
    ['particles run together', { line: 'Anneke Vanderploeg' }, 'ploeg'],
    ['one part of a double name', { given: 'Ana', surname: 'Vega' }, 'vega'],
    ['the other part, hyphened', { given: 'Maria', surname: 'Cruz-Vega' }, 'vega'],
    ['another romanisation', { given: 'Muhamad', surname: 'Alkareem' }, 'mohammed'],
    ['an apostrophe left out', { given: 'Bridget', surname: 'Oneil' }, 'oneill'],
    ['marks left out', { given: 'Jurgen', surname: 'Muller' }, 'mueller'],
    ['marks spelt out', { given: 'Juergen', surname: 'Mueller' }, 'mueller'],
    ['written as it sounds in English', { given: 'Katarzyna', surname: 'Chayka' }, 'czajka'],
    ['a Polish short form', { given: 'Kasia', surname: 'Czajka' }, 'czajka'],
    ['a scanner’s reading', { given: 'Luz', surname: 'Rnoren0' }, 'moreno'],
    ['a Vietnamese name as it is misspelt', { surname: 'Nuygen' }, 'nguyen'],
    ['another script', { given: 'Иван', surname: 'Тестов' }, 'ivanov'],
    ['a day of birth that settles it', { line: 'Dale Strand', born: '30/11/1961' }, 'strand-other'],
    ['a day of birth turned about', { line: 'Dale Strand', born: '1984-09-03' }, 'strand'],
    ['a day of birth with a slip', { line: 'Dale Strand', born: '1984-03-08' }, 'strand'],
    ['a year of birth alone', { line: 'Dale Strand', born: '1961' }, 'strand-other'],
    [
      'another family name, the day of birth the same',
      { given: 'Robert', surname: 'Halloway', born: '1979-07-21' },
      'robert',
    ],
    ['a suffix and a title', { line: 'Mr. Robert Kessel Jr.' }, 'robert'],
  ])('%s', (_, question, id) => expect(first(question)?.id).toBe(id));
});

describe('each says why', () => {
  test.each([
    [
      { given: 'Bob', surname: 'Kessel' },
      { given: 'short-form', surname: 'same', swapped: false, born: 'not-asked' },
    ],
    [
      { given: 'Kessel', surname: 'Robert' },
      { given: 'same', surname: 'same', swapped: true, born: 'not-asked' },
    ],
    [
      { given: 'Brigid', surname: 'Oneill', born: '1980' },
      { given: 'same', surname: 'same', swapped: false, born: 'missing' },
    ],
    [
      { surname: 'Strand', born: '1984-09-03' },
      { given: 'not-asked', surname: 'same', swapped: false, born: 'day-month-swapped' },
    ],
    [
      { given: 'Robert', surname: 'Kesel' },
      { given: 'same', surname: 'slip', swapped: false, born: 'not-asked' },
    ],
  ])('%j', (question, why) => {
    const found = first(question);
    expect({
      given: found?.given.reason,
      surname: found?.surname.reason,
      swapped: found?.swapped,
      born: found?.born,
    }).toEqual(why);
  });
});

describe('nobody is invented', () => {
  test.each([
    [{ line: 'Zebulon Quartermain' }],
    [{ line: 'Иван Петрович' }],
    [{ line: '' }],
    [{ line: '... 1984 --' }],
    [{ given: 'Robert', surname: 'Quartermain' }],
  ])('%j shows nobody', (question) =>
    expect(shownOf(shelf.find(question)).shown.filter(({ bits }) => bits < 12)).toEqual([]),
  );

  test('a name of three hundred letters is answered, not choked on', () => {
    expect(shelf.find({ line: `${'Kessel'.repeat(50)} ${'x'.repeat(300)}` })).toEqual([]);
  });
});

test('someone far likelier stands alone; the rest is kept, not thrown away', () => {
  const { shown, less } = shownOf(shelf.find({ line: 'Dale Strand', born: '1984-03-09' }));
  expect(shown.map(({ id }) => id)).toEqual(['strand']);
  expect(less.map(({ id }) => id)).toContain('strand-other');
  const both = shownOf(shelf.find({ line: 'Dale Strand' })).shown.map(({ id }) => id);
  expect(both).toEqual(['strand', 'strand-other']);
});

test('who lacks a day of birth comes before who has another one, and after who has the same', () => {
  const three = nameShelfOf([
    { id: 'other', line: 'Ada Fenn', born: '1950-02-02' },
    { id: 'lacks', line: 'Ada Fenn' },
    { id: 'same', line: 'Ada Fenn', born: '1984-03-09' },
  ]);
  expect(three.find({ line: 'Ada Fenn', born: '1984-03-09' }).map(({ id }) => id)).toEqual(['same', 'lacks', 'other']);
});

describe('spelling', () => {
  test('words lose marks, titles and signs, and keep letters', () => {
    expect(nameWordsOf('Dr. José O’Brien-Łukasz III')).toEqual(['jose', 'obrien', 'lukasz']);
    expect(nameWordsOf('M0ren0')).toEqual(['moreno']);
    expect(nameWordsOf('1984')).toEqual([]);
    expect(nameWordsOf('Dr')).toEqual(['dr']);
  });
  test('a double name gives its parts, a name of particles alone stays whole', () => {
    expect(nameTermsOf('de la Cruz Vega')).toEqual([
      { text: 'delacruzvega', loss: 0 },
      { text: 'cruzvega', loss: 1 },
      { text: 'cruz', loss: 3 },
      { text: 'vega', loss: 3 },
    ]);
    expect(nameTermsOf('De La')).toEqual([{ text: 'dela', loss: 0 }]);
  });
  test('one line has its readings', () => {
    expect(readingsOfName('Ana de la Cruz')).toContainEqual({ given: 'Ana', surname: 'de la Cruz' });
    expect(readingsOfName('Strand')).toEqual([{ given: '', surname: 'Strand' }]);
  });
});

describe('sounds, slips and kin', () => {
  test.each([
    ['jimenez', 'ximenez'],
    ['schmidt', 'schmitt'],
    ['knight', 'night'],
    ['phillips', 'filips'],
    ['johan', 'yohan'],
    ['vasquez', 'basques'],
    ['wright', 'rite'],
  ])('%s may sound like %s', (one, other) => {
    expect(soundKeysOf(one).some((key) => soundKeysOf(other).includes(key))).toBe(true);
  });
  test('a likely slip costs less than an unlikely one', () => {
    const bits = (written: string, meant: string) => slipBits(written, { meant, most: 40 });
    expect(bits('kessel', 'kessel')).toBe(0);
    expect(bits('kesssel', 'kessel')).toBeLessThan(bits('kesxsel', 'kessel'));
    expect(bits('kessle', 'kessel')).toBeLessThan(bits('kessqm', 'kessel'));
    expect(bits('иван', 'петр')).toBeGreaterThan(20);
    expect(slipBits('kessel', { meant: 'ploeg', most: 12 })).toBe(Number.POSITIVE_INFINITY);
  });
  test('kin are those the lists name, and no others', () => {
    expect(kinshipOf('bob', 'robert')).toBe('short-form');
    expect(kinshipOf('betsy', 'libby')).toBe('same-short-form');
    expect(kinshipOf('muhammad', 'mohamed')).toBe('spelling');
    expect(kinshipOf('erin', 'aaron')).toBeUndefined();
    expect(kinshipOf('ada', 'robert')).toBeUndefined();
    expect(formalNamesOf('bob')).toContain('robert');
  });
  test('what may be one name shares a key with it', () => {
    for (const [one, other] of [
      ['kesel', 'kessel'],
      ['bob', 'robert'],
      ['kasia', 'katarzyna'],
      ['chayka', 'czajka'],
      ['straknd', 'strand'],
    ] as const)
      expect(keysOfTerm(one).some((key) => keysOfTerm(other).includes(key))).toBe(true);
  });
  test('an unlike name is no match', () => expect(matchTerms('dale', 'rowan')).toBeUndefined());
});

describe('a day of birth', () => {
  test.each([
    ['1984-03-09', '19840309', false],
    ['19840309', '19840309', false],
    ['03/09/1984', '19840309', true],
    ['23.09.1984', '19840923', false],
    ['09/23/1984', '19840923', false],
    ['1984-3', '198403..', false],
    ['3/1984', '198403..', false],
    ['1984', '1984....', false],
    ['19841399', '19841399', false],
  ])('%s is read', (written, digits, eitherOrder) => expect(bornFrom(written)).toEqual({ digits, eitherOrder }));
  test.each(['', 'about forty', '12', '3/9'])('%j is none', (written) => expect(bornFrom(written)).toBeUndefined());

  test.each([
    ['1984-03-09', '19840309', 'same'],
    ['1984', '19840309', 'same'],
    ['1984-09-03', '19840309', 'day-month-swapped'],
    ['1984-03-19', '19840309', 'one-slip'],
    ['1948-03-09', '19840309', 'one-slip'],
    ['1972-03-09', '19840309', 'part-same'],
    ['1961-11-30', '19840309', 'other'],
  ])('%s against %s is %s', (asked, onRecord, difference) => {
    const read = bornFrom(asked);
    expect(read === undefined ? undefined : compareBorn(read, onRecord).difference).toBe(difference);
  });
});

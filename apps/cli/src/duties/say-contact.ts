/**
 * What is owed after one contact, as text to be read aloud. What is late or open is told in full; what nobody can tell yet is told by
 * its question, because the answer is what helps. Every duty is named somewhere, with its source and how far that was checked.
 */
import { copyWords, dutyStrengths, type Language } from '@holdfast/domain';
import type { ReadContact, ReadDuty } from '@holdfast/wire';
import { heading, item, type Page, setIn } from '../text/page.ts';
import { type ReadingWord, wordIn } from './words.ts';

export function sayContact(contact: ReadContact, page: Page): string[] {
  const say = wordIn(page.language);
  const where = [contact.when, contact.who].filter((part) => part !== undefined).join(', ');
  return [
    ...heading(say(contact.kind), page),
    ...setIn(`${where.charAt(0).toUpperCase()}${where.slice(1)}.`, page),
    ...(contact.duties.length === 0 ? setIn(say('nothingRead'), page) : []),
    ...partsOf(contact.duties).flatMap(({ word, duties, how }) => {
      if (duties.length === 0) return [];
      const title = word === 'state' ? (duties[0]?.stateWords ?? '') : say(word);
      return ['', ...setIn(page.ink.strong(title.toUpperCase()), page), ...how(duties, page)];
    }),
  ];
}

interface Part {
  /** The heading; `state` means the name of the state itself. */
  readonly word: ReadingWord | 'state';
  readonly duties: readonly ReadDuty[];
  readonly how: (duties: readonly ReadDuty[], page: Page) => string[];
}

/** The duties in the order a reader needs them. Each falls into exactly one part. */
function partsOf(all: readonly ReadDuty[]): readonly Part[] {
  const duties = strongestFirst(all);
  const by = (state: ReadDuty['state']) => duties.filter((duty) => duty.state === state);
  const open = by('cannot-tell');
  const owed = open.filter((duty) => duty.answer === 'owed');
  const asked = owed.filter((duty) => duty.strength !== 'may' && duty.confirmed);
  return [
    { word: 'state', duties: by('overdue'), how: inFull },
    { word: 'state', duties: by('open'), how: inFull },
    { word: 'notNoted', duties: asked.filter((duty) => duty.ask.length > 0), how: withQuestions },
    { word: 'always', duties: asked.filter((duty) => duty.ask.length === 0), how: withWords },
    { word: 'dependsOn', duties: open.filter((duty) => duty.answer === 'cannot-tell'), how: byQuestion },
    { word: 'believed', duties: owed.filter((duty) => !duty.confirmed), how: believed },
    { word: 'state', duties: by('met'), how: asLines },
    { word: 'allowed', duties: owed.filter((duty) => duty.strength === 'may' && duty.confirmed), how: asLines },
    { word: 'notOwed', duties: by('not-owed'), how: inOneLine },
  ];
}

/** What a confirmed text commands before what it lets an agency choose, and what nobody confirmed last. */
export function strongestFirst(duties: readonly ReadDuty[]): readonly ReadDuty[] {
  const rank = ({ confirmed, strength }: ReadDuty) =>
    (confirmed ? 0 : dutyStrengths.length) + dutyStrengths.indexOf(strength);
  return duties.toSorted((a, b) => rank(a) - rank(b));
}

function inFull(duties: readonly ReadDuty[], page: Page): string[] {
  const say = wordIn(page.language);
  return duties.flatMap((duty, index) => [
    ...(index === 0 ? [] : ['']),
    ...item(`${nameOf(duty, page)}.`, page),
    ...setIn(together([duty.due, duty.counted]), page, 4),
    ...setIn(`${duty.said} ${duty.strengthWords}`, page, 4),
    ...(duty.because.length === 0 ? [] : setIn(`${say('because')}: ${gathered(duty.because)}`, page, 4)),
    ...(duty.ask.length === 0 ? [] : setIn(`${say('ask')}: ${duty.ask.join(' ')}`, page, 4)),
    ...setIn(`${say('source')}: ${duty.source.words}`, page, 4),
  ]);
}

function withQuestions(duties: readonly ReadDuty[], page: Page): string[] {
  const say = wordIn(page.language);
  return duties.flatMap((duty) => [
    ...item(`${nameOf(duty, page)}. ${say('ask')}: ${duty.ask.join(' ')}`, page),
    ...(duty.due === undefined ? [] : setIn(together([duty.due, duty.counted]), page, 4)),
    ...setIn(shortSource(duty, page.language), page, 4),
  ]);
}

/** Under a heading that calls them believed; the source says of each how far. */
function believed(duties: readonly ReadDuty[], page: Page): string[] {
  const say = wordIn(page.language);
  return duties.flatMap((duty) => [
    ...item(`${plainName(duty)}. ${duty.ask.length === 0 ? duty.said : `${say('ask')}: ${duty.ask.join(' ')}`}`, page),
    ...setIn(duty.due === undefined ? undefined : together([duty.due, duty.counted]), page, 4),
    ...setIn(duty.source.words, page, 4),
  ]);
}

/** Where there is nothing to ask, what the text says is all there is to tell. */
function withWords(duties: readonly ReadDuty[], page: Page): string[] {
  return duties.flatMap((duty) => [
    ...item(`${nameOf(duty, page)}. ${duty.said}`, page),
    ...setIn(together([duty.due, duty.due === undefined ? undefined : duty.counted]), page, 4),
    ...setIn(shortSource(duty, page.language), page, 4),
  ]);
}

/** One entry for each set of questions, with everything it decides: an advocate asks once. */
function byQuestion(duties: readonly ReadDuty[], page: Page): string[] {
  const say = wordIn(page.language);
  const groups = Map.groupBy(duties, (duty) => duty.ask.join(' '));
  return [...groups].flatMap(([ask, decided]) => [
    ...item(ask, page),
    ...decided.flatMap((duty) =>
      setIn(`${say('decides')}: ${nameOf(duty, page)}. ${shortSource(duty, page.language)}`, page, 4),
    ),
  ]);
}

function asLines(duties: readonly ReadDuty[], page: Page): string[] {
  return duties.flatMap((duty) => item(`${nameOf(duty, page)}. ${shortSource(duty, page.language)}`, page));
}

function inOneLine(duties: readonly ReadDuty[], page: Page): string[] {
  const say = wordIn(page.language);
  const title = (duty: ReadDuty) => (duty.confirmed ? duty.title : `${duty.title} (${say('notConfirmedHere')})`);
  return setIn(`${[...new Set(duties.map(title))].join('; ')}.`, page);
}

/** What is owed and by whom; what nobody confirmed says so before anything else. */
function nameOf(duty: ReadDuty, { language }: Page): string {
  const name = plainName(duty);
  return duty.confirmed ? name : `${wordIn(language)('unconfirmed')}: ${name}`;
}

function plainName({ title, who }: ReadDuty): string {
  return `${title} (${who.charAt(0).toLowerCase()}${who.slice(1)})`;
}

/** In a list a confirmed text is named with the day of its copy; any other keeps its whole warning. */
function shortSource({ source }: ReadDuty, language: Language): string {
  if (source.confirmation !== 'confirmed') return source.words;
  return `${source.text}, ${copyWords(source, language)}.`;
}

function together(parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}

/** Reasons in a row from one teller name the teller once, at the end of the row. */
function gathered(because: readonly string[]): string {
  const told = because.map((sentence) => /^(.*) (\([^()]*\))\.$/.exec(sentence));
  return because
    .map((sentence, index) => {
      const same = told[index]?.[2] !== undefined && told[index]?.[2] === told[index + 1]?.[2];
      return same ? `${told[index]?.[1]}.` : sentence;
    })
    .join(' ');
}

/**
 * What is owed after one contact, as text to be read aloud. What is late or open is told in full; what nobody can tell yet is told by
 * its question, because the answer is what helps. Every duty is named somewhere, with its source and how far that was checked.
 */
import type { ReadContact, ReadDuty } from '@holdfast/wire';
import { heading, item, type Page, setIn } from '../text/page.ts';
import { type ReadingWord, wordIn } from './words.ts';

export function sayContact(contact: ReadContact, page: Page): string[] {
  const say = wordIn(page.language);
  const where = [contact.when, contact.who].filter((part) => part !== undefined).join(', ');
  return [
    ...heading(say(contact.kind), page),
    ...setIn(`${where}.`, page),
    ...(contact.duties.length === 0 ? setIn(say('nothingRead'), page) : []),
    ...parts(contact.duties).flatMap(({ word, duties, how }) => {
      if (duties.length === 0) return [];
      const title = word === 'state' ? (duties[0]?.stateWords ?? '') : say(word);
      return ['', `  ${page.ink.strong(title.toUpperCase())}`, ...how(duties, page)];
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
function parts(duties: readonly ReadDuty[]): readonly Part[] {
  const by = (state: ReadDuty['state']) => duties.filter((duty) => duty.state === state);
  const open = by('cannot-tell');
  const owed = open.filter((duty) => duty.answer === 'owed');
  const allowed = owed.filter((duty) => duty.strength === 'may');
  const asked = owed.filter((duty) => duty.strength !== 'may');
  return [
    { word: 'state', duties: by('overdue'), how: inFull },
    { word: 'state', duties: by('open'), how: inFull },
    { word: 'notNoted', duties: asked.filter((duty) => duty.ask.length > 0), how: byQuestion },
    { word: 'dependsOn', duties: open.filter((duty) => duty.answer === 'cannot-tell'), how: byQuestion },
    { word: 'state', duties: by('met'), how: asLines },
    { word: 'always', duties: asked.filter((duty) => duty.ask.length === 0), how: asLines },
    { word: 'allowed', duties: allowed, how: asLines },
    { word: 'notOwed', duties: by('not-owed'), how: inOneLine },
  ];
}

function inFull(duties: readonly ReadDuty[], page: Page): string[] {
  const say = wordIn(page.language);
  return confirmedFirst(duties).flatMap((duty, index) => [
    ...(index === 0 ? [] : ['']),
    ...item(`${nameOf(duty, page)}.`, page),
    ...setIn([duty.due, duty.counted].filter((part) => part !== undefined).join(' ') || undefined, page, 4),
    ...setIn(`${duty.said} ${duty.strengthWords}`, page, 4),
    ...(duty.because.length === 0 ? [] : setIn(`${say('because')}: ${gathered(duty.because)}`, page, 4)),
    ...(duty.ask.length === 0 ? [] : setIn(`${say('ask')}: ${duty.ask.join(' ')}`, page, 4)),
    ...setIn(`${say('source')}: ${duty.source.words}`, page, 4),
  ]);
}

function byQuestion(duties: readonly ReadDuty[], page: Page): string[] {
  const say = wordIn(page.language);
  return confirmedFirst(duties).flatMap((duty) => {
    const due = [duty.due, duty.due === undefined ? undefined : duty.counted].filter((part) => part !== undefined);
    return [
      ...item([`${nameOf(duty, page)}.`, ...due].join(' '), page),
      ...setIn(`${say('ask')}: ${duty.ask.join(' ')}`, page, 4),
      ...setIn(duty.source.words, page, 4),
    ];
  });
}

function asLines(duties: readonly ReadDuty[], page: Page): string[] {
  return confirmedFirst(duties).flatMap((duty) => item(`${nameOf(duty, page)}. ${duty.source.words}`, page));
}

function inOneLine(duties: readonly ReadDuty[], page: Page): string[] {
  const say = wordIn(page.language);
  const title = (duty: ReadDuty) => (duty.confirmed ? duty.title : `${duty.title} (${say('notConfirmedHere')})`);
  return setIn(`${confirmedFirst(duties).map(title).join('; ')}.`, page);
}

/** What is owed and by whom; what nobody confirmed says so before anything else. */
function nameOf(duty: ReadDuty, { language }: Page): string {
  const name = `${duty.title} (${duty.who.toLowerCase()})`;
  return duty.confirmed ? name : `${wordIn(language)('unconfirmed')}: ${name}`;
}

function confirmedFirst(duties: readonly ReadDuty[]): readonly ReadDuty[] {
  return [...duties.filter((duty) => duty.confirmed), ...duties.filter((duty) => !duty.confirmed)];
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

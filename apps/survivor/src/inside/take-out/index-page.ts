/**
 * The first page of a copy: what she wrote, in the words of the app, for a reader who has never seen it. It says what is not
 * known as not known, alleges nothing, and points to nothing but the files beside it.
 */
import {
  assessmentReasonWords,
  explainCondition,
  type Incident,
  type Instant,
  type Order,
  type PoliceContact,
  type Said,
  sayDuty,
  tallyOf,
  whenWords,
  wordsIn,
} from '@holdfast/domain';
import type { Kept } from '@holdfast/vault';
import type { Held } from '../state/held.ts';
import { type IncidentReading, readingOf, readingsOf } from '../state/reading.ts';
import { incidentScreenWords } from '../words/log.ts';
import { orderScreenWords } from '../words/orders.ts';
import { sayTally } from '../words/owed.ts';
import { contactRows, incidentRows, orderRows, type Reader, type Row, whenAndNumbers, whoCame } from '../words/rows.ts';
import { atMoment } from '../words/say.ts';
import { copyPageWords as words } from '../words/take-out.ts';
import { filesSection, filesUnder, type ListedFile } from './files-part.ts';
import { type Html, pageOf, tag } from './html.ts';
import type { Records } from './records.ts';
import { copySheet } from './sheet.ts';

export type PageAsk = {
  readonly held: Held;
  readonly records: Records;
  readonly files: readonly ListedFile[];
  readonly reader: Reader;
  readonly now: Instant;
  readonly hasCheckPage: boolean;
};

/** The page as text. */
export function indexPage(ask: PageAsk): string {
  const { records, reader, now } = ask;
  const say = (said: Said) => said[reader.language];
  const loose = records.contacts.filter(({ current }) => current.incidentId === undefined);
  return pageOf({
    language: reader.language,
    title: say(words.title),
    sheet: copySheet,
    body: [
      tag('h1', [say(words.title)]),
      tag('p', [say(words.made(say(atMoment(now, reader.zone))))]),
      ...[words.what, words.times, words.limits].map((line) => tag('p', [say(line)], { class: 'small' })),
      ...section(
        say(words.orders),
        records.orders.map((kept) => orderPart(kept, reader)),
      ),
      ...countPart(ask),
      ...section(
        say(words.happened),
        inOrder(records.incidents).map((kept) => incidentPart(kept, ask)),
      ),
      ...section(
        say(words.otherContacts),
        loose.map((kept) => contactPart(kept, ask)),
      ),
      ...filesSection(ask.files, reader),
      ...checkPart(say, ask.hasCheckPage),
    ],
  });
}

function section(title: string, parts: readonly Html[]): readonly Html[] {
  return parts.length === 0 ? [] : [tag('h2', [title]), ...parts];
}

/** As they happened; what nobody can date stands where it was written. */
function inOrder(incidents: readonly Kept<Incident>[]): readonly Kept<Incident>[] {
  const key = ({ current: { when, writtenAt } }: Kept<Incident>): string => {
    if (when.kind === 'exact' || when.kind === 'about') return when.at;
    if (when.kind === 'between') return when.from;
    return when.kind === 'on' ? when.date : writtenAt;
  };
  return incidents.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}

function rowsPart(rows: readonly Row[]): readonly Html[] {
  return rows.length === 0
    ? []
    : [
        tag(
          'dl',
          rows.flatMap(([name, value]) => [tag('dt', [name]), tag('dd', [value])]),
        ),
      ];
}

/** What it said before, each with its time. */
function earlierPart<Value>(
  kept: Kept<Value>,
  reader: Reader,
  part: (value: Value) => readonly Html[],
): readonly Html[] {
  const say = (said: Said) => said[reader.language];
  return kept.versions.slice(0, -1).map(({ value, writtenAt }) =>
    tag(
      'div',
      [
        tag(
          'p',
          [
            `${say(incidentScreenWords.earlier(1))}. ${say(incidentScreenWords.writtenAt(say(atMoment(writtenAt, reader.zone))))}.`,
          ],
          {
            class: 'quiet',
          },
        ),
        ...part(value),
      ],
      { class: 'before' },
    ),
  );
}

function orderPart(kept: Kept<Order>, reader: Reader): Html {
  const lines = (order: Order): readonly Html[] => [
    ...rowsPart(orderRows(order, reader)),
    tag('p', [tag('strong', [orderScreenWords.says[reader.language]])]),
    order.conditions.length === 0
      ? tag('p', [orderScreenWords.noTerms[reader.language]])
      : tag(
          'ul',
          order.conditions.map((condition) => {
            const term = explainCondition(condition, 'protected-party', reader.language);
            const own = term.courtWords === undefined ? [] : [' ', tag('q', [term.courtWords], { class: 'own' })];
            return tag('li', [tag('strong', [`${term.heading}.`]), ` ${term.sentences.join(' ')}`, ...own]);
          }),
        ),
  ];
  return tag('article', [...lines(kept.current), ...earlierPart(kept, reader, lines)]);
}

function countPart({ held, records, now, reader }: PageAsk): readonly Html[] {
  const chosen = new Set(records.incidents.map(({ current }) => current.id));
  const readings = readingsOf(held, now).filter(({ incident }) => chosen.has(incident.id));
  if (readings.length === 0) return [];
  const titles = wordsIn(reader.language).conditionWords;
  const lines = sayTally(tallyOf(readings), (kind) => titles[kind].title);
  return [
    tag('h2', [words.count[reader.language]]),
    ...lines.map((line) => tag('p', [line[reader.language]])),
    tag('p', [words.countNote[reader.language]], { class: 'quiet' }),
  ];
}

function incidentPart(kept: Kept<Incident>, ask: PageAsk): Html {
  const { held, records, reader, now, files } = ask;
  const say = (said: Said) => said[reader.language];
  const { current } = kept;
  const lines = (incident: Incident): readonly Html[] => [
    ...rowsPart([
      [say(incidentScreenWords.happened), say(whenWords(incident.when, reader.zone))],
      [say(incidentScreenWords.writtenDown), say(atMoment(incident.writtenAt, reader.zone))],
    ]),
    tag('p', [incident.whatHappened ?? say(incidentScreenWords.noWords)], { class: 'own' }),
    ...(incident.whatWasSaid === undefined ? [] : [tag('blockquote', [incident.whatWasSaid], { class: 'own' })]),
    ...(incident.felt === undefined ? [] : [tag('p', [incident.felt], { class: 'own' })]),
    ...rowsPart(incidentRows(incident, reader)),
  ];
  const reading = readingOf(held, current, now);
  const contacts = records.contacts.filter(({ current: contact }) => contact.incidentId === current.id);
  return tag(
    'article',
    [
      tag('h3', [wordsIn(reader.language).incidentWords[current.kind].title]),
      ...lines(current),
      ...earlierPart(kept, reader, lines),
      ...(reading === undefined ? [] : mayBreakPart(reading, reader)),
      ...filesUnder(files, current.id, reader),
      ...contacts.map((contact) => contactPart(contact, ask)),
      ...(reading === undefined || contacts.length === 0 ? [] : owedPart(reading, reader)),
    ],
    { id: current.id },
  );
}

function mayBreakPart(reading: IncidentReading, { language }: Reader): readonly Html[] {
  const found = reading.assessments.filter(({ answer }) => answer !== 'does-not');
  if (found.length === 0) return [];
  const items = found.map((one) => {
    const condition = reading.order.conditions.find(({ id }) => id === one.conditionId);
    const term = condition && explainCondition(condition, 'protected-party', language);
    const answer = one.answer === 'may-break' ? incidentScreenWords.mayBreak : incidentScreenWords.cannotTell;
    const because = one.because.map(({ code }) => assessmentReasonWords[code][language]).join(' ');
    return tag('li', [tag('strong', [`${term?.heading ?? ''}: ${answer[language]}.`]), ` ${because}`]);
  });
  return [tag('p', [tag('strong', [incidentScreenWords.breaks[language]])]), tag('ul', items, { class: 'small' })];
}

function contactPart(kept: Kept<PoliceContact>, { reader, files }: PageAsk): Html {
  const lines = (contact: PoliceContact): readonly Html[] => [
    tag('p', [tag('strong', [whoCame(contact, reader)]), tag('br', []), whenAndNumbers(contact, reader)]),
    ...rowsPart(contactRows(contact, reader)),
    ...(contact.note === undefined ? [] : [tag('p', [contact.note], { class: 'own' })]),
  ];
  return tag('article', [
    tag('p', [incidentScreenWords.police[reader.language]], { class: 'quiet' }),
    ...lines(kept.current),
    ...earlierPart(kept, reader, lines),
    ...filesUnder(files, kept.current.id, reader),
  ]);
}

/** What is owed or known to be done; of what cannot be told only how much it is, and what nobody owes is not here. */
function owedPart(reading: IncidentReading, reader: Reader): readonly Html[] {
  const duties = reading.duties.filter(({ answer }) => answer === 'owed');
  const untold = reading.duties.filter(({ answer }) => answer === 'cannot-tell').length;
  if (duties.length + untold === 0) return [];
  const zone = reading.order.issuingCourt.timeZone;
  const items = duties.map((duty) => {
    const told = sayDuty(duty, { audience: 'protected-party', language: reader.language, zone });
    const rest = [told.due, told.strength, told.source].filter((text) => text !== undefined && text !== '');
    return tag('li', [
      tag('strong', [told.title]),
      ` (${told.who}): ${told.stateWords}. `,
      tag('span', [rest.join(' ')], { class: 'quiet' }),
    ]);
  });
  return [
    tag('p', [tag('strong', [words.owed[reader.language]])]),
    ...(items.length === 0 ? [] : [tag('ul', items, { class: 'small' })]),
    ...(untold === 0 ? [] : [tag('p', [words.untold(untold)[reader.language]], { class: 'quiet' })]),
  ];
}

function checkPart(say: (said: Said) => string, hasCheckPage: boolean): readonly Html[] {
  return [
    tag('h2', [say(words.check)]),
    ...(hasCheckPage
      ? [tag('p', [say(words.checkPage), ' ', tag('a', ['check.html'], { href: '../check.html' })])]
      : []),
    tag('p', [say(words.checkProgram), ' ', tag('code', ['npx holdfast verify'])]),
    tag('p', [say(words.checkList), ' ', tag('code', ['sha256sum -c manifest-sha256.txt'])]),
  ];
}

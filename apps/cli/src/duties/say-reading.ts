/**
 * A reading as text to be read aloud: first in short what is late and what may be broken, then the chain from the order to what is
 * owed. It says what the reading says and nothing else.
 */
import { momentWords } from '@holdfast/domain';
import type { ReadAssessment, ReadDuty, ReadIncident, ReadOrder, ReadStanding, ScenarioReading } from '@holdfast/wire';
import { folded } from '../text/lines.ts';
import { heading, item, type Page, setIn } from '../text/page.ts';
import { placeName } from '../text/place-name.ts';
import { sayContact, strongestFirst } from './say-contact.ts';
import { wordIn } from './words.ts';

/** The whole text, folded to the width of the page, ending with a line break. */
export function sayReading(reading: ScenarioReading, { width, ink }: Pick<Page, 'width' | 'ink'>): string {
  const page: Page = { width, ink, language: reading.language };
  const say = wordIn(page.language);
  const parts = [
    opening(reading, page),
    inShort(reading, page),
    ...reading.orders.map((order) => sayOrder(order, page)),
    ...(reading.priority === undefined
      ? []
      : [[...heading(say('priority'), page), ...reading.priority.flatMap((text) => item(text, page))]]),
    ...(reading.incidents.length === 0 ? [] : [sayIncidents(reading, page)]),
    ...(reading.contacts.length === 0
      ? [setIn(say('noContact'), page, 0)]
      : reading.contacts.map((one) => sayContact(one, page))),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function opening(reading: ScenarioReading, page: Page): string[] {
  const { language } = page;
  const say = wordIn(language);
  const zone = reading.orders[0]?.zone;
  const asked = zone === undefined ? [] : [`${say('asked')} ${momentWords(reading.now, zone)[language]}.`];
  const clock = zone === undefined ? [] : [`${say('clock')} ${zone}.`];
  const law = `${say('lawOf')} ${placeName(reading.jurisdiction, language)}.`;
  return [
    ...(reading.about === undefined ? [] : [...setIn(reading.about, page, 0), '']),
    ...setIn([...asked, law, ...clock, say('notAdvice')].join(' '), page, 0),
  ];
}

/** How many questions to name first; more is a list, and the list follows. */
const mostAskedFirst = 3;

/** What nobody should have to look for: how the order stands, what may be broken, what is late or open, what to ask first. */
function inShort(reading: ScenarioReading, page: Page): string[] {
  const say = wordIn(page.language);
  const duties = strongestFirst(reading.contacts.flatMap((contact) => contact.duties));
  const broken = reading.incidents.flatMap(({ orders }) =>
    orders.flatMap(({ conditions }) => conditions.filter(({ answer }) => answer === 'may-break')),
  );
  const named = (label: string, titles: readonly string[]) =>
    titles.length === 0 ? [] : setIn(`${label}: ${[...new Set(titles)].join('; ')}.`, page);
  const late = duties.filter(({ state }) => state === 'overdue');
  const open = duties.filter(({ state }) => state === 'open');
  const title = ({ title: name, confirmed }: ReadDuty) => (confirmed ? name : `${name} (${say('notConfirmedHere')})`);
  const first = askedFirst(duties);
  return [
    ...heading(say('inShort'), page),
    ...reading.orders.flatMap((order) =>
      setIn(`${reading.orders.length === 1 ? '' : `${order.orderNumber}: `}${order.standing.words}`, page),
    ),
    ...named(
      say('mayBreak'),
      broken.map((condition) => condition.title),
    ),
    ...named(late[0]?.stateWords ?? '', late.map(title)),
    ...named(open[0]?.stateWords ?? '', open.map(title)),
    ...setIn(first.length === 0 ? undefined : `${say('askFirst')}: ${first.join(' ')}`, page),
  ];
}

/** The acts on which most hangs for her while it is fresh. */
const weighty: readonly ReadDuty['act'][] = ['arrest', 'bring-to-court', 'give-verbal-notice', 'enforce-order'];

/** The first questions on which such an act hangs, where a confirmed text commands it and nobody can tell yet. */
function askedFirst(duties: readonly ReadDuty[]): readonly string[] {
  const open = duties.filter(
    ({ answer, strength, confirmed, act }) =>
      answer === 'cannot-tell' && strength === 'shall' && confirmed && weighty.includes(act),
  );
  return [...new Set(open.flatMap(({ ask }) => ask))].slice(0, mostAskedFirst);
}

function sayOrder(order: ReadOrder, page: Page): string[] {
  const say = wordIn(page.language);
  return [
    ...heading(say('order'), page),
    ...setIn(`${order.orderNumber}: ${order.title}, ${order.court}.`, page),
    ...setIn(`${say('protects')} ${order.protectedParty} ${say('restrains')} ${order.restrainedParty}.`, page),
    ...standingLines(order.standing, { page, label: say('today'), inset: 2 }),
    ...setIn(`${say('notice')}: ${order.notice.words.join(' ')}`, page),
    ...setIn(order.notice.source === undefined ? undefined : `${say('source')}: ${order.notice.source.words}`, page, 4),
  ];
}

function standingLines(
  standing: ReadStanding,
  { page, label, inset }: { readonly page: Page; readonly label: string; readonly inset: number },
): string[] {
  const others = standing.reasons.filter((reason) => !standing.words.includes(reason));
  const ask = standing.ask.length === 0 ? undefined : `${wordIn(page.language)('settle')}: ${standing.ask.join(' ')}`;
  return [...setIn(`${label}: ${[standing.words, ...others].join(' ')}`, page, inset), ...setIn(ask, page, inset + 2)];
}

function sayIncidents(reading: ScenarioReading, page: Page): string[] {
  return [
    ...heading(wordIn(page.language)('happened'), page),
    ...reading.incidents.flatMap((incident, index) => [
      ...(index === 0 ? [] : ['']),
      ...folded(`${incident.title}, ${incident.when}.`, { width: page.width, lead: `  ${index + 1}. ` }),
      ...incident.orders.flatMap((held) => heldLines({ reading, held, page })),
    ]),
  ];
}

const answers = ['may-break', 'cannot-tell', 'does-not'] as const;
const wordOf = { 'may-break': 'mayBreak', 'cannot-tell': 'cannotTell', 'does-not': 'doesNot' } as const;

function heldLines({
  reading,
  held,
  page,
}: {
  readonly reading: ScenarioReading;
  readonly held: ReadIncident['orders'][number];
  readonly page: Page;
}): string[] {
  const say = wordIn(page.language);
  const number = reading.orders.find(({ id }) => id === held.orderId)?.orderNumber ?? held.orderId;
  const label = reading.orders.length === 1 ? say('whenItHappened') : `${number}. ${say('whenItHappened')}`;
  const ranked = answers.flatMap((answer) => held.conditions.filter((condition) => condition.answer === answer));
  const shared = sharedBy(ranked.filter(({ answer }) => answer !== 'does-not'));
  return [
    ...standingLines(held.standing, { page, label, inset: 5 }),
    ...setIn(shared.because.join(' ') || undefined, page, 5),
    ...setIn(shared.ask.length === 0 ? undefined : `${say('clearer')}: ${shared.ask.join(' ')}`, page, 7),
    ...ranked.flatMap(({ answer, title, text, ...told }) => {
      const because = told.because.filter((reason) => !shared.because.includes(reason)).join(' ');
      const ask = told.ask.filter((question) => !shared.ask.includes(question)).join(' ');
      const words = text === undefined ? '' : ` (“${text}”)`;
      return [
        ...item(`${say(wordOf[answer])}: ${title}${words}. ${because}`, page, 5),
        ...setIn(ask === '' ? undefined : `${say(answer === 'may-break' ? 'clearer' : 'ask')}: ${ask}`, page, 7),
      ];
    }),
  ];
}

/** What is said of every condition that something may have broken, so that it is read aloud once. */
function sharedBy(conditions: readonly ReadAssessment[]): Pick<ReadAssessment, 'because' | 'ask'> {
  const [first, ...others] = conditions;
  if (first === undefined || others.length === 0) return { because: [], ask: [] };
  return {
    because: first.because.filter((reason) => others.every(({ because }) => because.includes(reason))),
    ask: first.ask.filter((question) => others.every(({ ask }) => ask.includes(question))),
  };
}

/**
 * Her records as rows of a name and what was told, the same for the screens and for what she takes out. Only what was told has a
 * row: what was left open says nothing. Pure.
 */
import {
  type Answer,
  civilDateAt,
  dayWords,
  givenFacts,
  type Incident,
  type Language,
  type Order,
  officersOf,
  type PoliceContact,
  type Said,
  type TimeZone,
  whenWords,
  wordsIn,
} from '@holdfast/domain';
import { notKnown } from '../forms/order-form.ts';
import { placeWords } from './choices.ts';
import { incidentScreenWords, tellWords } from './log.ts';
import { orderScreenWords } from './orders.ts';
import { contactWords } from './police.ts';
import { atMoment, sayDistanceOf, sayEnd, sayServed } from './say.ts';

export type Row = readonly [name: string, value: string];

/** For whom it is said, and on which clock. */
export type Reader = { readonly language: Language; readonly zone: TimeZone };

/** What the paper of the court says, as she copied it. */
export function orderRows(order: Order, { language }: Reader): readonly Row[] {
  const say = (said: Said) => said[language];
  const words = wordsIn(language);
  const others = order.otherProtected ?? [];
  const also = [
    ...(others.some(({ relation }) => relation === 'child') ? [say(orderScreenWords.children)] : []),
    ...(others.some(({ relation }) => relation !== 'child') ? [say(orderScreenWords.others)] : []),
  ];
  const shown = (text: string) => (text === notKnown ? say(orderScreenWords.notKnown) : text);
  const court = `${shown(order.issuingCourt.name)}, ${words.issuingPlaceWords[order.issuingCourt.jurisdiction]}`;
  return [
    [say(orderScreenWords.number), shown(order.orderNumber)],
    [say(orderScreenWords.court), court],
    [say(orderScreenWords.paper), words.instrumentWords[order.instrument].title],
    [say(orderScreenWords.kind), words.orderKindWords[order.kind].title],
    [say(orderScreenWords.protects), shown(order.protectedParty.name)],
    ...(also.length === 0 ? [] : [[say(orderScreenWords.alsoProtects), also.join(', ')] as const]),
    [say(orderScreenWords.against), shown(order.restrainedParty.name)],
    [say(orderScreenWords.made), say(dayWords(civilDateAt(order.issuedAt, order.issuingCourt.timeZone)))],
    ...(order.hearingAt === undefined
      ? []
      : [[say(orderScreenWords.hearing), say(atMoment(order.hearingAt, order.issuingCourt.timeZone))] as const]),
    [say(orderScreenWords.ends), say(sayEnd(order))],
    [say(orderScreenWords.served), say(sayServed(order))],
  ];
}

/** What she answered about one thing that happened, beside her own words. */
export function incidentRows(incident: Incident, { language }: Reader): readonly Row[] {
  const say = (said: Said) => said[language];
  const { channel, place, distance, whoSaw } = incident;
  const rows: readonly (readonly [Said, string | undefined])[] = [
    [incidentScreenWords.by, channel && wordsIn(language).channelWords[channel].title],
    [incidentScreenWords.place, place && say(placeWords[place])],
    [incidentScreenWords.distance, distance && sayDistanceOf(distance, language)],
    [tellWords.whoSaw, whoSaw],
    ...answered(incident).map(([question, answer]) => [question, answer && say(contactWords[answer])] as const),
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[say(name), value] as const]));
}

/** Only yes and no; what is unknown was asked or was not, and says nothing. */
function answered(incident: Incident): readonly (readonly [Said, 'yes' | 'no' | undefined])[] {
  const told = (answer: Answer | undefined) => (answer === 'yes' || answer === 'no' ? answer : undefined);
  return [
    [tellWords.byThem, told(incident.byRestrainedParty)],
    [tellWords.others, told(incident.othersSaw)],
    [tellWords.children, told(incident.childrenPresent)],
    [tellWords.household, told(incident.householdThreatened)],
    [tellWords.exchange, told(incident.aboutChildExchange)],
    [tellWords.taken, told(incident.childrenTaken)],
    [tellWords.agreed, told(incident.agreedTo)],
    [tellWords.injury, told(incident.injury)],
    [tellWords.weapon, told(incident.weapon)],
  ];
}

/** Who of the police it was, in one line. */
export function whoCame(contact: PoliceContact, { language }: Reader): string {
  const officers = officersOf(contact).map(({ name, badge }) =>
    [name, badge === undefined ? undefined : contactWords.badgeIs(badge)[language]].filter(Boolean).join(', '),
  );
  return [...officers, contact.agencyName].filter(Boolean).join('; ') || contactWords.notKnown[language];
}

/** When it was, and the numbers the police gave it, in one line. */
export function whenAndNumbers(contact: PoliceContact, { language, zone }: Reader): string {
  const { when, reportNumber, callNumber } = contact;
  return [
    whenWords(when, zone)[language],
    ...(reportNumber === undefined ? [] : [contactWords.reportIs(reportNumber)[language]]),
    ...(callNumber === undefined ? [] : [contactWords.callIs(callNumber)[language]]),
  ].join(' · ');
}

/** What she answered about one contact. Only yes and no: what she does not know is not a no. */
export function contactRows(contact: PoliceContact, { language }: Reader): readonly Row[] {
  const titles = wordsIn(language).factWords;
  return givenFacts.flatMap((fact): readonly Row[] => {
    const answer = contact.facts[fact];
    return answer === 'yes' || answer === 'no' ? [[titles[fact].title, contactWords[answer][language]]] : [];
  });
}

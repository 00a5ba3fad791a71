/**
 * Asks the engine everything a scenario asks, and puts the answers into the published shape. It adds no judgement: standing, notice,
 * assessments and duties are the domain's own, said in the domain's own words. Pure; the law book is an argument.
 */
import {
  assess,
  assessmentReasonWords,
  type Incident,
  type Language,
  noticeAt,
  type Order,
  type Standing,
  sayStanding,
  spanOf,
  standingAt,
  standingQuestionWords,
  standingReasonWords,
  whenWords,
  wordsIn,
} from '@holdfast/domain';
import type { ReadAssessment, ReadIncident, ReadOrder, ReadStanding, ScenarioReading } from '@holdfast/wire';
import { type Asked, zoneOf } from './asked.ts';
import { sayNotice } from './notice.ts';
import { sayPriority } from './priority.ts';
import { readCall, readContact } from './read-contact.ts';

/** The whole reading. Never throws on a scenario that `scenarioFrom` accepted. */
export function readingOf(asked: Asked): ScenarioReading {
  const { scenario, language, audience } = asked;
  const priority = sayPriority(asked);
  return {
    ...(scenario.about === undefined ? {} : { about: scenario.about }),
    jurisdiction: scenario.jurisdiction,
    now: scenario.now,
    language,
    audience,
    orders: scenario.orders.map((order) => readOrder(asked, order)),
    ...(priority === undefined ? {} : { priority: [...priority] }),
    incidents: scenario.incidents.map((incident) => readIncident(asked, incident)),
    contacts: [
      ...scenario.contacts.map((contact) => readContact(asked, contact)),
      ...scenario.calls.map((call) => readCall(asked, call)),
    ],
  };
}

function readOrder({ scenario, law, language }: Asked, order: Order): ReadOrder {
  const words = wordsIn(language);
  const zone = order.issuingCourt.timeZone;
  const courtLaw = law(order.issuingCourt.jurisdiction);
  return {
    id: order.id,
    orderNumber: order.orderNumber,
    court: order.issuingCourt.name,
    title: `${words.orderKindWords[order.kind].title} (${words.instrumentWords[order.instrument].title})`,
    protectedParty: order.protectedParty.name,
    restrainedParty: order.restrainedParty.name,
    zone,
    standing: readStanding(standingAt({ order, instant: scenario.now, law: courtLaw }), language),
    notice: sayNotice({
      notice: noticeAt({ order, instant: scenario.now, law: law(scenario.jurisdiction) }),
      language,
      zone,
    }),
  };
}

function readStanding(standing: Standing, language: Language): ReadStanding {
  return {
    answer: standing.answer,
    at: standing.at,
    ...(standing.endsAt === undefined ? {} : { endsAt: standing.endsAt }),
    words: sayStanding(standing, language),
    reasons: standing.reasons.map((reason) => standingReasonWords(reason, standing.zone)[language]),
    ask: standing.settle.map((question) => standingQuestionWords[question][language]),
  };
}

function readIncident({ scenario, law, language }: Asked, incident: Incident): ReadIncident {
  const { incidentWords } = wordsIn(language);
  return {
    id: incident.id,
    kind: incident.kind,
    title: incidentWords[incident.kind].title,
    when: whenWords(incident.when, zoneOf(scenario))[language],
    orders: scenario.orders.map((order) => {
      const courtLaw = law(order.issuingCourt.jurisdiction);
      const at = spanOf(incident.when, order.issuingCourt.timeZone)?.from ?? incident.writtenAt;
      const assessments = assess({ order, incident, law: courtLaw });
      return {
        orderId: order.id,
        standing: readStanding(standingAt({ order, instant: at, law: courtLaw }), language),
        conditions: order.conditions.flatMap((condition) => {
          const found = assessments.find((one) => one.conditionId === condition.id);
          return found === undefined ? [] : [readAssessment({ condition, found, language })];
        }),
      };
    }),
  };
}

function readAssessment({
  condition,
  found,
  language,
}: {
  readonly condition: Order['conditions'][number];
  readonly found: ReturnType<typeof assess>[number];
  readonly language: Language;
}): ReadAssessment {
  return {
    conditionId: condition.id,
    kind: condition.kind,
    title: wordsIn(language).conditionWords[condition.kind].title,
    ...(condition.text === undefined ? {} : { text: condition.text }),
    answer: found.answer,
    because: found.because.map(({ code }) => assessmentReasonWords[code][language]),
    ask: found.ask.map(({ text }) => text[language]),
  };
}

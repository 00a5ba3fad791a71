/**
 * Draws the chain as data: order, condition, alleged violation, contact, duty, done, outcome. It adds no judgement of its own:
 * every state comes from an assessment or a duty, and what nobody knows is drawn as a question.
 */

import type { Deadline } from '../deadlines/deadline-rule.ts';
import type { Fact } from '../facts/fact.ts';
import type { Assessment } from '../incidents/assess.ts';
import type { CallForService, PoliceContact, Response } from '../incidents/contact.ts';
import type { Incident, When } from '../incidents/incident.ts';
import type { Language, Said } from '../language.ts';
import type { Condition } from '../orders/condition.ts';
import type { Order } from '../orders/order.ts';
import type { Instant } from '../time.ts';
import { type Words, wordsIn } from '../words/words-in.ts';
import type { Chain, ChainLink, ChainLinkState, ChainNode } from './chain.ts';
import { callTitle, type Say, said } from './chain-said.ts';
import type { Duty } from './duty.ts';
import { stateOfDuty } from './duty-state.ts';

interface Part {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
}

/**
 * The chain of one order and, where there is one, one incident. Duties hang on the last contact, or on the response.
 * Node ids are stable for the same input and mean nothing outside one chain. The titles are in `language`; what people wrote
 * stays as they wrote it.
 */
export function chainFor({
  order,
  incident,
  assessments = [],
  contacts = [],
  call,
  response,
  duties,
  language = 'en',
}: {
  readonly order: Order;
  readonly incident?: Incident | undefined;
  readonly assessments?: readonly Assessment[];
  readonly contacts?: readonly PoliceContact[];
  readonly call?: CallForService | undefined;
  readonly response?: Response | undefined;
  readonly duties: readonly Duty[];
  readonly language?: Language | undefined;
}): Chain {
  const say: Say = { language, words: wordsIn(language) };
  const orderNode: ChainNode = {
    id: 'order',
    kind: 'order',
    title: say.words.orderKindWords[order.kind].title,
    detail: order.orderNumber,
    at: order.issuedAt,
  };
  const conditions = partOfConditions(order.conditions, say);
  const alleged = incident === undefined ? nothing : partOfAllegations({ order, incident, assessments, say });
  const met = [...contacts.map((contact) => nodeOfContact(contact, say)), ...nodesOfCall({ call, response, say })];
  const from = alleged.nodes[0] ?? orderNode;
  const toContacts = met.map((to): ChainLink => ({ from: from.id, to: to.id, state: 'met' }));
  const holder = met.at(-1) ?? from;
  const owed = partOfDuties({ holder, duties, say });
  const outcome = partOfOutcome({ holder, call });
  const parts = [conditions, alleged, { nodes: met, links: toContacts }, owed, outcome];
  return {
    nodes: [orderNode, ...parts.flatMap((part) => part.nodes)],
    links: parts.flatMap((part) => part.links),
  };
}

const nothing: Part = { nodes: [], links: [] };

function partOfConditions(conditions: readonly Condition[], { words }: Say): Part {
  return {
    nodes: conditions.map((condition) => {
      const detail = detailOf(condition, words);
      return {
        id: idOfCondition(condition.id),
        kind: 'condition',
        title: words.conditionWords[condition.kind].title,
        ...(detail === undefined ? {} : { detail }),
      };
    }),
    links: conditions.map((condition) => ({ from: 'order', to: idOfCondition(condition.id), state: 'met' })),
  };
}

function detailOf(condition: Condition, words: Words): string | undefined {
  if (condition.text !== undefined) return condition.text;
  if (condition.kind !== 'stay-away' || condition.distance === undefined) return undefined;
  return `${condition.distance.amount} ${words.distanceUnitWords[condition.distance.unit].title}`;
}

function partOfAllegations({
  order,
  incident,
  assessments,
  say: { language, words },
}: {
  readonly order: Order;
  readonly incident: Incident;
  readonly assessments: readonly Assessment[];
  readonly say: Say;
}): Part {
  const told = assessments.filter((one) => one.answer !== 'does-not');
  const at = instantOfWhen(incident.when);
  const node: ChainNode = {
    id: `incident-${incident.id}`,
    kind: 'alleged-violation',
    title: words.incidentWords[incident.kind].title,
    ...(at === undefined ? {} : { at }),
  };
  const links = told
    .filter((one) => order.conditions.some((condition) => condition.id === one.conditionId))
    .map((one): ChainLink => {
      const from = idOfCondition(one.conditionId);
      const question = one.ask[0]?.text[language];
      if (one.answer === 'may-break') return { from, to: node.id, state: 'met', label: said.mayBreak[language] };
      return { from, to: node.id, state: 'cannot-tell', ...(question === undefined ? {} : { question }) };
    });
  if (links.length > 0) return { nodes: [node], links };
  // An incident that touches no term still happened: it hangs on the order, and says so. Terms nobody noted are not read as none.
  const standing: Pick<ChainLink, 'state' | 'label'> =
    assessments.length === 0
      ? { state: 'cannot-tell', label: said.whichTerm[language] }
      : { state: 'open', label: said.noTerm[language] };
  return { nodes: [node], links: [{ from: 'order', to: node.id, ...standing }] };
}

function nodeOfContact(contact: PoliceContact, { language }: Say): ChainNode {
  const at = instantOfWhen(contact.when);
  return {
    id: `contact-${contact.id}`,
    kind: 'contact',
    title: contact.agencyName ?? said.contact[language],
    ...(contact.reportNumber === undefined ? {} : { detail: contact.reportNumber }),
    ...(at === undefined ? {} : { at }),
  };
}

function nodesOfCall({
  call,
  response,
  say: { language },
}: {
  readonly call: CallForService | undefined;
  readonly response: Response | undefined;
  readonly say: Say;
}): readonly ChainNode[] {
  if (call !== undefined) {
    const detail = call.finalType ?? call.initialType;
    return [
      {
        id: `contact-${call.id}`,
        kind: 'contact',
        title: callTitle(call.callNumber)[language],
        detail,
        at: call.receivedAt,
      },
    ];
  }
  return response === undefined
    ? []
    : [{ id: `contact-${response.id}`, kind: 'contact', title: said.response[language] }];
}

function partOfDuties({
  holder,
  duties,
  say,
}: {
  readonly holder: ChainNode;
  readonly duties: readonly Duty[];
  readonly say: Say;
}): Part {
  const { language } = say;
  const parts = duties.map((duty): Part => {
    const id = `duty-${duty.rule.id}`;
    const node: ChainNode = { id, kind: 'duty', title: duty.rule.title[language], citation: duty.rule.citation };
    if (duty.answer === 'not-owed') return { nodes: [node], links: [{ from: holder.id, to: id, state: 'not-owed' }] };
    if (duty.answer === 'cannot-tell') {
      const asked = duty.ask[0];
      // The engine asks in English; what it was asked in English stays word for word.
      const question = language === 'en' || asked === undefined ? asked?.text : asks(duty, asked.fact, say);
      const link: ChainLink = {
        from: holder.id,
        to: id,
        state: 'cannot-tell',
        ...(question === undefined ? {} : { question }),
      };
      return { nodes: [node], links: [link] };
    }
    const doneId = `done-${duty.rule.id}`;
    const done: ChainNode = { id: doneId, kind: 'done', title: doneTitle(duty)[language] };
    return {
      nodes: [node, done],
      links: [
        { from: holder.id, to: id, state: 'met', label: said.owed[language] },
        { from: id, to: doneId, ...stateOfOwed(duty, say) },
      ],
    };
  });
  return { nodes: parts.flatMap((part) => part.nodes), links: parts.flatMap((part) => part.links) };
}

type OwedDuty = Extract<Duty, { readonly answer: 'owed' }>;

function doneTitle(duty: OwedDuty): Said {
  if (duty.done === 'yes') return said.done;
  return duty.done === 'no' ? said.notDone : said.notKnown;
}

function asks({ rule }: Duty, fact: Fact, { language, words }: Say): string {
  return rule.questions?.[fact]?.[language] ?? words.factWords[fact].question;
}

function stateOfOwed(
  duty: OwedDuty,
  say: Say,
): {
  readonly state: ChainLinkState;
  readonly label?: string;
  readonly dueBy?: Instant;
  readonly question?: string;
} {
  const dueBy = duty.by.kind === 'by' ? { dueBy: duty.by.at } : {};
  const state = stateOfDuty(duty);
  if (state === 'met') return { state, ...dueBy };
  if (state === 'overdue') return { state, label: said.overdue[say.language], ...dueBy };
  const { doneWhen } = duty.rule;
  const asked = state === 'cannot-tell' && doneWhen !== undefined ? asks(duty, doneWhen, say) : undefined;
  return {
    state,
    label: labelOf(duty.by)[say.language],
    ...dueBy,
    ...(asked === undefined ? {} : { question: asked }),
  };
}

function labelOf(by: Deadline): Said {
  switch (by.kind) {
    case 'by':
      return by.counted;
    case 'at-once':
      return said.atOnce;
    case 'none-in-text':
      return said.noTime;
    case 'cannot-tell':
      return said.noCounting;
  }
}

function partOfOutcome({
  holder,
  call,
}: {
  readonly holder: ChainNode;
  readonly call: CallForService | undefined;
}): Part {
  if (call?.disposition === undefined) return nothing;
  const node: ChainNode = {
    id: `outcome-${call.id}`,
    kind: 'outcome',
    title: call.disposition,
    ...(call.clearedAt === undefined ? {} : { at: call.clearedAt }),
  };
  return { nodes: [node], links: [{ from: holder.id, to: node.id, state: 'met' }] };
}

function idOfCondition(id: string): string {
  return `condition-${id}`;
}

function instantOfWhen(when: When): Instant | undefined {
  return when.kind === 'exact' || when.kind === 'about' ? when.at : undefined;
}

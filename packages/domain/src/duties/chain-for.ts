/**
 * Draws the chain as data: order, condition, alleged violation, contact, duty, done, outcome. It adds no judgement of its own:
 * every state comes from an assessment or a duty, and what nobody knows is drawn as a question.
 */

import type { Deadline } from '../deadlines/deadline-rule.ts';
import type { Assessment } from '../incidents/assess.ts';
import type { CallForService, PoliceContact, Response } from '../incidents/contact.ts';
import type { Incident, When } from '../incidents/incident.ts';
import type { Condition } from '../orders/condition.ts';
import type { Order } from '../orders/order.ts';
import type { Instant } from '../time.ts';
import { conditionWords, incidentWords, orderKindWords } from '../words/kind-words.ts';
import type { Chain, ChainLink, ChainLinkState, ChainNode } from './chain.ts';
import type { Duty } from './duty.ts';
import { stateOfDuty } from './duty-state.ts';
import { questionFor } from './evaluate-duties.ts';

interface Part {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
}

/**
 * The chain of one order and, where there is one, one incident. Duties hang on the last contact, or on the response.
 * Node ids are stable for the same input and mean nothing outside one chain.
 */
export function chainFor({
  order,
  incident,
  assessments = [],
  contacts = [],
  call,
  response,
  duties,
}: {
  readonly order: Order;
  readonly incident?: Incident | undefined;
  readonly assessments?: readonly Assessment[];
  readonly contacts?: readonly PoliceContact[];
  readonly call?: CallForService | undefined;
  readonly response?: Response | undefined;
  readonly duties: readonly Duty[];
}): Chain {
  const orderNode: ChainNode = {
    id: 'order',
    kind: 'order',
    title: orderKindWords[order.kind].title,
    detail: order.orderNumber,
    at: order.issuedAt,
  };
  const conditions = partOfConditions(order.conditions);
  const alleged = incident === undefined ? nothing : partOfAllegations({ order, incident, assessments });
  const met = [...contacts.map(nodeOfContact), ...nodesOfCall({ call, response })];
  const from = alleged.nodes[0] ?? orderNode;
  const toContacts = met.map((to): ChainLink => ({ from: from.id, to: to.id, state: 'met' }));
  const holder = met.at(-1) ?? from;
  const owed = partOfDuties(holder, duties);
  const outcome = partOfOutcome({ holder, call });
  const parts = [conditions, alleged, { nodes: met, links: toContacts }, owed, outcome];
  return {
    nodes: [orderNode, ...parts.flatMap((part) => part.nodes)],
    links: parts.flatMap((part) => part.links),
  };
}

const nothing: Part = { nodes: [], links: [] };

function partOfConditions(conditions: readonly Condition[]): Part {
  return {
    nodes: conditions.map((condition) => {
      const detail = detailOf(condition);
      return {
        id: idOfCondition(condition.id),
        kind: 'condition',
        title: conditionWords[condition.kind].title,
        ...(detail === undefined ? {} : { detail }),
      };
    }),
    links: conditions.map((condition) => ({ from: 'order', to: idOfCondition(condition.id), state: 'met' })),
  };
}

function detailOf(condition: Condition): string | undefined {
  if (condition.text !== undefined) return condition.text;
  if (condition.kind !== 'stay-away' || condition.distance === undefined) return undefined;
  return `${condition.distance.amount} ${condition.distance.unit}`;
}

function partOfAllegations({
  order,
  incident,
  assessments,
}: {
  readonly order: Order;
  readonly incident: Incident;
  readonly assessments: readonly Assessment[];
}): Part {
  const told = assessments.filter((one) => one.answer !== 'does-not');
  const at = instantOfWhen(incident.when);
  const node: ChainNode = {
    id: `incident-${incident.id}`,
    kind: 'alleged-violation',
    title: incidentWords[incident.kind].title,
    ...(at === undefined ? {} : { at }),
  };
  const links = told
    .filter((one) => order.conditions.some((condition) => condition.id === one.conditionId))
    .map((one): ChainLink => {
      const from = idOfCondition(one.conditionId);
      const question = one.ask[0]?.text.en;
      if (one.answer === 'may-break') return { from, to: node.id, state: 'met', label: 'May break it' };
      return { from, to: node.id, state: 'cannot-tell', ...(question === undefined ? {} : { question }) };
    });
  if (links.length > 0) return { nodes: [node], links };
  // An incident that touches no term still happened: it hangs on the order, and says so. Terms nobody noted are not read as none.
  const standing: Pick<ChainLink, 'state' | 'label'> =
    assessments.length === 0
      ? { state: 'cannot-tell', label: 'We cannot tell which term this is about' }
      : { state: 'open', label: 'No term of the order is about this' };
  return { nodes: [node], links: [{ from: 'order', to: node.id, ...standing }] };
}

function nodeOfContact(contact: PoliceContact): ChainNode {
  const at = instantOfWhen(contact.when);
  return {
    id: `contact-${contact.id}`,
    kind: 'contact',
    title: contact.agencyName ?? 'Police contact',
    ...(contact.reportNumber === undefined ? {} : { detail: contact.reportNumber }),
    ...(at === undefined ? {} : { at }),
  };
}

function nodesOfCall({
  call,
  response,
}: {
  readonly call: CallForService | undefined;
  readonly response: Response | undefined;
}): readonly ChainNode[] {
  if (call !== undefined) {
    const detail = call.finalType ?? call.initialType;
    return [
      { id: `contact-${call.id}`, kind: 'contact', title: `Call ${call.callNumber}`, detail, at: call.receivedAt },
    ];
  }
  return response === undefined ? [] : [{ id: `contact-${response.id}`, kind: 'contact', title: 'Response' }];
}

function partOfDuties(holder: ChainNode, duties: readonly Duty[]): Part {
  const parts = duties.map((duty): Part => {
    const id = `duty-${duty.rule.id}`;
    const node: ChainNode = { id, kind: 'duty', title: duty.rule.title.en, citation: duty.rule.citation };
    if (duty.answer === 'not-owed') return { nodes: [node], links: [{ from: holder.id, to: id, state: 'not-owed' }] };
    if (duty.answer === 'cannot-tell') {
      const question = duty.ask[0]?.text;
      const link: ChainLink = {
        from: holder.id,
        to: id,
        state: 'cannot-tell',
        ...(question === undefined ? {} : { question }),
      };
      return { nodes: [node], links: [link] };
    }
    const doneId = `done-${duty.rule.id}`;
    const done: ChainNode = { id: doneId, kind: 'done', title: doneTitle(duty) };
    return {
      nodes: [node, done],
      links: [
        { from: holder.id, to: id, state: 'met', label: 'Owed' },
        { from: id, to: doneId, ...stateOfOwed(duty) },
      ],
    };
  });
  return { nodes: parts.flatMap((part) => part.nodes), links: parts.flatMap((part) => part.links) };
}

type OwedDuty = Extract<Duty, { readonly answer: 'owed' }>;

function doneTitle(duty: OwedDuty): string {
  if (duty.done === 'yes') return 'Done';
  return duty.done === 'no' ? 'Not done' : 'Not known if done';
}

function stateOfOwed(duty: OwedDuty): {
  readonly state: ChainLinkState;
  readonly label?: string;
  readonly dueBy?: Instant;
  readonly question?: string;
} {
  const dueBy = duty.by.kind === 'by' ? { dueBy: duty.by.at } : {};
  const state = stateOfDuty(duty);
  if (state === 'met') return { state, ...dueBy };
  if (state === 'overdue') return { state, label: 'Overdue', ...dueBy };
  const { doneWhen } = duty.rule;
  const asked = state === 'cannot-tell' && doneWhen !== undefined ? questionFor(duty.rule, doneWhen).text : undefined;
  return { state, label: labelOf(duty.by), ...dueBy, ...(asked === undefined ? {} : { question: asked }) };
}

function labelOf(by: Deadline): string {
  switch (by.kind) {
    case 'by':
      return by.counted.en;
    case 'at-once':
      return 'At once.';
    case 'none-in-text':
      return 'The law names no time.';
    case 'cannot-tell':
      return 'We cannot tell by when.';
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

/** Reads back the part of a document that is ours. It notes what is not as we write it and leaves out nothing that is. */
import { answers } from '../../answer.ts';
import { idFrom } from '../../ids.ts';
import { type Condition, channels, conditionKinds, distanceUnits, placeKinds, requirements } from '../condition.ts';
import {
  type Effective,
  type Expiry,
  type KnowledgeOfOrder,
  knowledgeKinds,
  type OrderChange,
  type OtherProtectedParty,
  orderChangeKinds,
  otherProtectedRelations,
  type ProceedingParty,
  type ServiceAttempt,
  serverRoles,
  serviceMethods,
} from '../order.ts';
import { niem, ours } from './names.ts';
import {
  childOf,
  codeOf,
  codesOf,
  dayOf,
  type Element,
  flagOf,
  momentOf,
  need,
  note,
  numberOf,
  textOf,
} from './reading.ts';

const effectiveKinds = ['when-made', 'at', 'on-service', 'unknown'] as const satisfies readonly Effective['kind'][];
const expiryKinds = [
  'on',
  'none-on-form',
  'without-end',
  'until-hearing',
  'until-event',
  'unknown',
] as const satisfies readonly Expiry['kind'][];

/** From when it binds, as we wrote it. */
export function readEffective(element: Element): Effective | undefined {
  const kind = need(element, ours.kind, codeOf(element, ours.kind, effectiveKinds));
  if (kind !== 'at') return kind === undefined ? undefined : { kind };
  const at = need(element, ours.at, momentOf(element, ours.at));
  return at === undefined ? undefined : { kind, at };
}

/** When it ends, as we wrote it. */
export function readExpiry(element: Element): Expiry | undefined {
  const kind = need(element, ours.kind, codeOf(element, ours.kind, expiryKinds));
  switch (kind) {
    case undefined:
      return undefined;
    case 'on': {
      const date = need(element, niem.expirationDate, dayOf(element, niem.expirationDate));
      const time = textOf(element, ours.timeOfDay);
      return date === undefined ? undefined : { kind, date, ...(time === undefined ? {} : { time }) };
    }
    case 'until-hearing': {
      const hearingOn = dayOf(element, ours.hearingOn);
      return { kind, ...(hearingOn === undefined ? {} : { hearingOn }) };
    }
    case 'until-event': {
      const event = textOf(element, ours.event);
      return { kind, ...(event === undefined ? {} : { event }) };
    }
    case 'none-on-form':
    case 'without-end':
    case 'unknown':
      return { kind };
  }
}

/** One term with its parameters. */
export function readCondition(element: Element): Condition | undefined {
  const idText = need(element, ours.id, textOf(element, ours.id));
  const kind = need(element, ours.kind, codeOf(element, ours.kind, conditionKinds));
  const id = idText === undefined ? undefined : idFrom<'condition'>(idText);
  if (id?.ok === false) note(element, ours.id, 'not-text');
  if (id === undefined || !id.ok || kind === undefined) return undefined;
  const [number, text] = [textOf(element, ours.number), textOf(element, ours.text)];
  const base = {
    id: id.value,
    ...(number === undefined ? {} : { number }),
    ...(text === undefined ? {} : { text }),
  };
  switch (kind) {
    case 'no-contact': {
      const exceptForChildExchange = flagOf(element, ours.childExchange);
      const named = codesOf(element, ours.channel, channels);
      return {
        ...base,
        kind,
        channels: named,
        ...(exceptForChildExchange === undefined ? {} : { exceptForChildExchange }),
      };
    }
    case 'stay-away': {
      const places = codesOf(element, ours.placeKind, placeKinds);
      const amount = numberOf(element, ours.distance);
      if (amount === undefined) return { ...base, kind, places };
      const unit = need(element, ours.distanceUnit, codeOf(element, ours.distanceUnit, distanceUnits));
      return unit === undefined ? undefined : { ...base, kind, places, distance: { amount, unit } };
    }
    case 'firearms-surrender': {
      const includesAmmunition = flagOf(element, ours.ammunition);
      return { ...base, kind, ...(includesAmmunition === undefined ? {} : { includesAmmunition }) };
    }
    case 'contact-permission': {
      const supervised = need(element, ours.supervised, codeOf(element, ours.supervised, answers));
      return supervised === undefined ? undefined : { ...base, kind, supervised };
    }
    case 'positive-requirement': {
      const requirement = need(element, ours.requirement, codeOf(element, ours.requirement, requirements));
      return requirement === undefined ? undefined : { ...base, kind, requirement };
    }
    case 'no-violence':
    case 'no-threats-to-household':
    case 'no-harassment':
    case 'no-contact-through-others':
    case 'move-out':
    case 'exclusive-custody':
    case 'other':
      return { ...base, kind };
  }
}

/** One act of service, or try. */
export function readService(element: Element): ServiceAttempt | undefined {
  const at = need(element, ours.at, momentOf(element, ours.at));
  const method = need(element, ours.method, codeOf(element, ours.method, serviceMethods));
  const succeeded = need(element, ours.succeeded, codeOf(element, ours.succeeded, answers));
  const by = textOf(element, ours.by);
  const byRole = codeOf(element, ours.byRole, serverRoles);
  const proofFiledAt = momentOf(element, ours.proofFiled);
  const onlyDurationDiffers = codeOf(element, ours.onlyDurationDiffers, answers);
  if (at === undefined || method === undefined || succeeded === undefined) return undefined;
  return {
    at,
    method,
    succeeded,
    ...(by === undefined ? {} : { by }),
    ...(byRole === undefined ? {} : { byRole }),
    ...(proofFiledAt === undefined ? {} : { proofFiledAt }),
    ...(onlyDurationDiffers === undefined ? {} : { onlyDurationDiffers }),
  };
}

export function readKnowledge(element: Element): KnowledgeOfOrder | undefined {
  const kind = need(element, ours.kind, codeOf(element, ours.kind, knowledgeKinds));
  const at = need(element, ours.at, momentOf(element, ours.at));
  return kind === undefined || at === undefined ? undefined : { kind, at };
}

export function readChange(element: Element): OrderChange | undefined {
  const kind = need(element, ours.kind, codeOf(element, ours.kind, orderChangeKinds));
  const at = need(element, ours.at, momentOf(element, ours.at));
  const part = childOf(element, ours.expiration);
  const expiry = part === undefined ? undefined : readExpiry(part);
  if (kind === undefined || at === undefined) return undefined;
  return { kind, at, ...(expiry === undefined ? {} : { expiry }) };
}

export function readOtherProtected(element: Element): OtherProtectedParty | undefined {
  const relation = need(element, ours.relation, codeOf(element, ours.relation, otherProtectedRelations));
  const name = textOf(element, ours.name);
  return relation === undefined ? undefined : { relation, ...(name === undefined ? {} : { name }) };
}

export function readRespondent(element: Element): ProceedingParty | undefined {
  const name = need(element, ours.name, textOf(element, ours.name));
  const same = need(element, ours.sameAsOrderParty, codeOf(element, ours.sameAsOrderParty, answers));
  return name === undefined || same === undefined ? undefined : { name, sameAsOrderParty: same };
}

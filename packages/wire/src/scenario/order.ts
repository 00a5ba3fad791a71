/** The order of a scenario as the domain's own. It adds nothing but an id, a provenance and the lists that were left out. */
import {
  type Condition,
  civilDateOf,
  type IssuingPlace,
  idOf,
  type Order,
  type OrderParty,
  type ProceedingParty,
  type TimeZone,
} from '@holdfast/domain';
import { expiryFrom, momentOf } from './moments.ts';
import type { ConditionWritten, OrderWritten } from './written-order.ts';
import type { PartyWritten } from './written-parts.ts';

/** The order written as the `index`th. A court whose place was left out is a court of `place`. */
export function orderFrom({
  written,
  index,
  place,
}: {
  readonly written: OrderWritten;
  readonly index: number;
  readonly place: IssuingPlace;
}): Order {
  const { issuingCourt, protectedParty, restrainedParty, petitioner, respondent, ...rest } = written;
  const { issuedAt, effective, hearingAt, expiry, conditions, serviceAttempts, knowledge, changes, ...kept } = rest;
  const zone = issuingCourt.timeZone;
  return {
    ...kept,
    id: idOf(written.id ?? `order-${index + 1}`),
    provenance: written.provenance ?? 'court',
    issuingCourt: { ...issuingCourt, jurisdiction: issuingCourt.jurisdiction ?? place },
    protectedParty: partyFrom(protectedParty),
    restrainedParty: partyFrom(restrainedParty),
    ...(petitioner === undefined ? {} : { petitioner: proceedingPartyFrom(petitioner) }),
    ...(respondent === undefined ? {} : { respondent: proceedingPartyFrom(respondent) }),
    issuedAt: momentOf(issuedAt, zone),
    ...(effective === undefined
      ? {}
      : { effective: effective.kind === 'at' ? { kind: 'at', at: momentOf(effective.at, zone) } : effective }),
    ...(hearingAt === undefined ? {} : { hearingAt: momentOf(hearingAt, zone) }),
    expiry: expiryFrom(expiry),
    conditions: conditions.map(conditionFrom),
    serviceAttempts: attemptsFrom(serviceAttempts ?? [], zone),
    ...(knowledge === undefined
      ? {}
      : { knowledge: knowledge.map((known) => ({ ...known, at: momentOf(known.at, zone) })) }),
    changes: (changes ?? []).map(({ expiry: end, ...change }) => ({
      ...change,
      at: momentOf(change.at, zone),
      ...(end === undefined ? {} : { expiry: expiryFrom(end) }),
    })),
  };
}

function attemptsFrom(
  attempts: NonNullable<OrderWritten['serviceAttempts']>,
  zone: TimeZone,
): Order['serviceAttempts'] {
  return attempts.map(({ proofFiledAt, ...attempt }) => ({
    ...attempt,
    at: momentOf(attempt.at, zone),
    ...(proofFiledAt === undefined ? {} : { proofFiledAt: momentOf(proofFiledAt, zone) }),
  }));
}

function partyFrom(party: PartyWritten): OrderParty {
  if (typeof party === 'string') return { name: party };
  const { name, bornOn } = party;
  return bornOn === undefined ? { name } : { name, bornOn: civilDateOf(bornOn) };
}

function proceedingPartyFrom(party: NonNullable<OrderWritten['petitioner']>): ProceedingParty {
  return { name: party.name, sameAsOrderParty: party.sameAsOrderParty ?? 'unknown' };
}

function conditionFrom(written: ConditionWritten, index: number): Condition {
  const id = idOf<'condition'>(written.id ?? `condition-${index + 1}`);
  switch (written.kind) {
    case 'no-contact':
      return { ...written, id, channels: written.channels ?? [] };
    case 'stay-away':
      return { ...written, id, places: written.places ?? [] };
    case 'contact-permission':
      return { ...written, id, supervised: written.supervised ?? 'unknown' };
    case 'no-violence':
    case 'no-threats-to-household':
    case 'no-harassment':
    case 'no-contact-through-others':
    case 'move-out':
    case 'firearms-surrender':
    case 'exclusive-custody':
    case 'positive-requirement':
    case 'other':
      return { ...written, id };
  }
}

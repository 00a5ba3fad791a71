/**
 * An order out of a NIEM 6.0 document. One of ours comes back whole; one from elsewhere yields what NIEM can say, and what it
 * cannot is left unknown and listed. Nothing is guessed: who reads a foreign document in has to say what it does not.
 */

import { answers } from '../../answer.ts';
import { idFrom, type OrderId } from '../../ids.ts';
import { type IssuingPlace, issuingPlaces } from '../../place.ts';
import { ok, type Result, refused } from '../../result.ts';
import { type TimeZone, timeZoneFrom } from '../../time.ts';
import {
  type Instrument,
  instruments,
  type Order,
  type OrderKind,
  orderKinds,
  type ProceedingParty,
  type Provenance,
  provenances,
} from '../order.ts';
import { noteDisagreements } from './agreement.ts';
import {
  readChange,
  readCondition,
  readEffective,
  readExpiry,
  readKnowledge,
  readOtherProtected,
  readRespondent,
  readService,
} from './augmentation.ts';
import { firstOf, foreignOrder, type OrderBase } from './foreign.ts';
import { niem, ours } from './names.ts';
import { partyFrom, personIn, resolved } from './persons.ts';
import {
  childOf,
  childrenOf,
  codeOf,
  dateOf,
  type Element,
  elementFrom,
  momentOf,
  type NiemIssue,
  need,
  note,
  textOf,
  valuesOf,
} from './reading.ts';

/** What the reader of a document says of it. It stands above what the document says of itself. */
export interface ToldOfDocument {
  readonly id?: OrderId;
  readonly provenance?: Provenance;
  readonly kind?: OrderKind;
  readonly instrument?: Instrument;
  readonly place?: IssuingPlace;
  readonly timeZone?: TimeZone;
}

export interface OrderRead {
  /** Not yet checked: `checkOrder` says what in it contradicts itself. */
  readonly order: Order;
  /** Elements the document does not have; the order says `unknown` there, or nothing. */
  readonly notTold: readonly string[];
}

/**
 * The order in `value`, a parsed JSON document. Refused with every issue found, each naming its element, when something is not
 * what it says, when our part and NIEM's disagree, or when neither the document nor `told` says what an order needs.
 */
export function orderFromNiem(value: unknown, told: ToldOfDocument = {}): Result<OrderRead, readonly NiemIssue[]> {
  const document = elementFrom(value);
  const element = document === undefined ? undefined : childOf(document, niem.order);
  if (document === undefined || element === undefined) return refused([{ code: 'not-an-order', element: niem.order }]);
  const own = childOf(element, ours.augmentation);
  const order = readOrder({ document, element, own, told });
  if (order !== undefined && own !== undefined) noteDisagreements({ order, element });
  return order === undefined || document.issues.length > 0
    ? refused(document.issues)
    : ok({ order, notTold: notToldIn(element, own) });
}

interface Parts {
  readonly document: Element;
  readonly element: Element;
  readonly own: Element | undefined;
  readonly told: ToldOfDocument;
}

function readOrder({ document, element, own, told }: Parts): Order | undefined {
  const identity = identityOf({ element, own, told });
  const orderNumber = within(element, niem.identification, niem.identificationId);
  const courtName = within(element, niem.court, niem.courtName);
  const issued = need(element, niem.issuingDate, dateOf(element, niem.issuingDate));
  const protectedParty = needPerson({ document, element, association: niem.protectedAssociation });
  const restrainedParty = needPerson({ document, element, association: niem.respondentAssociation });
  if (identity === undefined || orderNumber === undefined || courtName === undefined || issued === undefined)
    return undefined;
  if (protectedParty === undefined || restrainedParty === undefined) return undefined;
  const { id, provenance, kind, instrument, place, timeZone } = identity;
  const petitioner = petitionerIn(document);
  const base = {
    id,
    provenance,
    kind,
    instrument,
    issuingCourt: { name: courtName, jurisdiction: place, timeZone },
    orderNumber,
    protectedParty,
    restrainedParty,
    ...(petitioner === undefined ? {} : { petitioner }),
    issuedAt: firstOf(issued, timeZone),
  };
  return own === undefined ? foreignOrder({ base, element, timeZone }) : whole({ base, own });
}

/** Our own part has the rest as it was. */
function whole({ base, own }: { readonly base: OrderBase; readonly own: Element }): Order | undefined {
  const part = <Read>(name: string, read: (element: Element) => Read | undefined) => {
    const child = childOf(own, name);
    return child === undefined ? undefined : read(child);
  };
  const all = <Read>(name: string, read: (element: Element) => Read | undefined): readonly Read[] =>
    childrenOf(own, name).flatMap((child) => read(child) ?? []);
  const expiry = need(own, ours.expiration, part(ours.expiration, readExpiry));
  if (expiry === undefined) return undefined;
  const effective = part(ours.effective, readEffective);
  const hearingAt = momentOf(own, ours.hearing);
  const madeWithoutNotice = codeOf(own, ours.madeWithoutNotice, answers);
  const powerOfArrest = codeOf(own, ours.powerOfArrest, answers);
  const respondent = part(ours.respondent, readRespondent);
  return {
    ...base,
    ...(respondent === undefined ? {} : { respondent }),
    ...(has(own, ours.otherProtected) ? { otherProtected: all(ours.otherProtected, readOtherProtected) } : {}),
    ...(effective === undefined ? {} : { effective }),
    ...(hearingAt === undefined ? {} : { hearingAt }),
    ...(madeWithoutNotice === undefined ? {} : { madeWithoutNotice }),
    ...(powerOfArrest === undefined ? {} : { powerOfArrest }),
    expiry,
    conditions: all(ours.condition, readCondition),
    serviceAttempts: all(ours.service, readService),
    ...(has(own, ours.knowledge) ? { knowledge: all(ours.knowledge, readKnowledge) } : {}),
    changes: all(ours.change, readChange),
  };
}

function identityOf({ element, own, told }: Omit<Parts, 'document'>) {
  const at = own ?? { ...element, path: `${element.path}/${ours.augmentation}`, fields: {} };
  const idText = textOf(at, ours.id);
  const zoneText = textOf(at, ours.timeZone);
  const [idRead, zoneRead] = [
    idText === undefined ? undefined : idFrom<'order'>(idText),
    zoneText === undefined ? undefined : timeZoneFrom(zoneText),
  ];
  if (idRead?.ok === false) note(at, ours.id, 'not-text');
  if (zoneRead?.ok === false) note(at, ours.timeZone, 'unknown-code');
  const id = need(at, ours.id, told.id ?? (idRead?.ok === true ? idRead.value : undefined));
  const timeZone = need(at, ours.timeZone, told.timeZone ?? (zoneRead?.ok === true ? zoneRead.value : undefined));
  const provenance = need(at, ours.provenance, told.provenance ?? codeOf(at, ours.provenance, provenances));
  const kind = need(at, ours.category, told.kind ?? codeOf(at, ours.category, orderKinds));
  const instrument = need(at, ours.instrument, told.instrument ?? codeOf(at, ours.instrument, instruments));
  const place = need(at, ours.place, told.place ?? codeOf(at, ours.place, issuingPlaces));
  if (id === undefined || timeZone === undefined || provenance === undefined) return undefined;
  if (kind === undefined || instrument === undefined || place === undefined) return undefined;
  return { id, timeZone, provenance, kind, instrument, place };
}

function within(element: Element, outer: string, inner: string): string | undefined {
  const child = childOf(element, outer);
  return child === undefined ? need(element, outer, undefined) : need(child, inner, textOf(child, inner));
}

/** The person of an association; the protected one may stand in the order alone, under a name that says the opposite. */
function needPerson({
  document,
  element,
  association,
}: Pick<Parts, 'document' | 'element'> & { readonly association: string }) {
  const inOrder = association === niem.protectedAssociation ? childOf(element, niem.protectedPerson) : undefined;
  const person = personIn(document, association) ?? (inOrder === undefined ? undefined : resolved(document, inOrder));
  return person === undefined ? need(document, association, undefined) : partyFrom(person);
}

function petitionerIn(document: Element): ProceedingParty | undefined {
  const association = childOf(document, niem.petitionerAssociation);
  const person = personIn(document, niem.petitionerAssociation);
  const party = person === undefined ? undefined : partyFrom(person);
  if (association === undefined || party === undefined) return undefined;
  const said = codeOf(association, ours.sameAsOrderParty, answers);
  const sameId = idIn(document, niem.petitionerAssociation) === idIn(document, niem.protectedAssociation);
  return { name: party.name, sameAsOrderParty: said ?? (sameId ? 'yes' : 'unknown') };
}

/** The `@id` of the person an association names; each without one is nobody else’s. */
function idIn(document: Element, association: string): unknown {
  const found = childOf(document, association);
  const person = found === undefined ? undefined : childOf(found, niem.person);
  return person === undefined ? Symbol(association) : (valuesOf(person, '@id')[0] ?? Symbol(association));
}

function notToldIn(element: Element, own: Element | undefined): readonly string[] {
  if (own !== undefined) return [];
  const asked = [niem.effectiveDate, niem.serviceDate, niem.conditionCode, niem.conditionText];
  return [...asked.filter((name) => !has(element, name)), ours.expiration, ours.service];
}

function has(element: Element, name: string): boolean {
  return Object.hasOwn(element.fields, name);
}

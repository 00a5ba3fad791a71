/**
 * An order as a NIEM 6.0 document: what NIEM has a name for under that name, the rest in our augmentation, so that a reader who
 * knows only NIEM gets what NIEM can say and one who knows ours gets the order whole. It holds no address: the order has none.
 */
import type { Instant } from '../../time.ts';
import type { Condition } from '../condition.ts';
import { toPcoCodes } from '../ncic.ts';
import type { Effective, Expiry, Order, OrderParty, ServiceAttempt } from '../order.ts';
import { niem, niemContext, ours } from './names.ts';

/** A plain JSON value. */
export type NiemJson = string | number | boolean | readonly NiemJson[] | { readonly [key: string]: NiemJson };
type Fields = Readonly<Record<string, NiemJson | undefined>>;

/** `order` as a plain object keyed by NIEM's names and ours. Nothing of it is lost: `orderFromNiem` reads it back equal. */
export function toNiem(order: Order): NiemJson {
  const coded = toPcoCodes(order.conditions);
  const served = order.serviceAttempts.filter((attempt) => attempt.succeeded === 'yes');
  const recalled = order.changes.filter((change) => change.kind === 'recalled').map((change) => moment(change.at));
  const { petitioner } = order;
  return object({
    '@context': niemContext,
    [niem.order]: object({
      '@id': '#order',
      [niem.identification]: { [niem.identificationId]: order.orderNumber },
      [niem.effectiveDate]: order.effective?.kind === 'at' ? moment(order.effective.at) : undefined,
      [niem.court]: { [niem.courtName]: order.issuingCourt.name },
      [niem.issuingDate]: moment(order.issuedAt),
      [niem.serviceDate]: list(served.map((attempt) => moment(attempt.at))),
      [niem.serviceAttemptedDate]: list(order.serviceAttempts.map((attempt) => moment(attempt.at))),
      [niem.recallDate]: list(recalled),
      [niem.protectedPerson]: { '@id': '#protected' },
      [niem.conditionCode]: list(coded.codes),
      [niem.conditionText]: coded.miscellaneousText,
      [ours.augmentation]: augmentation(order),
    }),
    [niem.protectedAssociation]: association(person(order.protectedParty, '#protected')),
    [niem.respondentAssociation]: association(person(order.restrainedParty, '#restrained')),
    [niem.petitionerAssociation]:
      petitioner === undefined
        ? undefined
        : { ...association(person(petitioner)), [ours.sameAsOrderParty]: petitioner.sameAsOrderParty },
  });
}

function augmentation(order: Order): NiemJson {
  const { issuingCourt, respondent, effective } = order;
  return object({
    [ours.id]: order.id,
    [ours.provenance]: order.provenance,
    [ours.category]: order.kind,
    [ours.instrument]: order.instrument,
    [ours.place]: issuingCourt.jurisdiction,
    [ours.timeZone]: issuingCourt.timeZone,
    [ours.effective]: effective === undefined ? undefined : effectiveFields(effective),
    [ours.hearing]: order.hearingAt === undefined ? undefined : moment(order.hearingAt),
    [ours.madeWithoutNotice]: order.madeWithoutNotice,
    [ours.powerOfArrest]: order.powerOfArrest,
    [ours.expiration]: expiryFields(order.expiry),
    [ours.condition]: order.conditions.map(conditionFields),
    [ours.service]: order.serviceAttempts.map(serviceFields),
    [ours.knowledge]: order.knowledge?.map(({ kind, at }) => object({ [ours.kind]: kind, [ours.at]: moment(at) })),
    [ours.change]: order.changes.map((change) =>
      object({
        [ours.kind]: change.kind,
        [ours.at]: moment(change.at),
        [ours.expiration]: change.expiry === undefined ? undefined : expiryFields(change.expiry),
      }),
    ),
    [ours.otherProtected]: order.otherProtected?.map(({ relation, name }) =>
      object({ [ours.relation]: relation, [ours.name]: name }),
    ),
    [ours.respondent]:
      respondent === undefined
        ? undefined
        : { [ours.name]: respondent.name, [ours.sameAsOrderParty]: respondent.sameAsOrderParty },
  });
}

function effectiveFields(effective: Effective): NiemJson {
  return object({
    [ours.kind]: effective.kind,
    [ours.at]: effective.kind === 'at' ? moment(effective.at) : undefined,
  });
}

function expiryFields(expiry: Expiry): NiemJson {
  const on = expiry.kind === 'on' ? expiry : undefined;
  const hearingOn = expiry.kind === 'until-hearing' ? expiry.hearingOn : undefined;
  return object({
    [ours.kind]: expiry.kind,
    [niem.expirationDate]: on === undefined ? undefined : { [niem.date]: on.date },
    [ours.timeOfDay]: on?.time,
    [ours.noExpiration]: expiry.kind === 'without-end' ? true : undefined,
    [ours.hearingOn]: hearingOn === undefined ? undefined : { [niem.date]: hearingOn },
    [ours.event]: expiry.kind === 'until-event' ? expiry.event : undefined,
  });
}

function conditionFields(condition: Condition): NiemJson {
  const contact = condition.kind === 'no-contact' ? condition : undefined;
  const away = condition.kind === 'stay-away' ? condition : undefined;
  return object({
    [ours.id]: condition.id,
    [ours.kind]: condition.kind,
    [ours.number]: condition.number,
    [ours.text]: condition.text,
    [ours.channel]: contact?.channels,
    [ours.childExchange]: contact?.exceptForChildExchange,
    [ours.placeKind]: away?.places,
    [ours.distance]: away?.distance?.amount,
    [ours.distanceUnit]: away?.distance?.unit,
    [ours.ammunition]: condition.kind === 'firearms-surrender' ? condition.includesAmmunition : undefined,
    [ours.supervised]: condition.kind === 'contact-permission' ? condition.supervised : undefined,
    [ours.requirement]: condition.kind === 'positive-requirement' ? condition.requirement : undefined,
  });
}

function serviceFields(attempt: ServiceAttempt): NiemJson {
  return object({
    [ours.at]: moment(attempt.at),
    [ours.method]: attempt.method,
    [ours.succeeded]: attempt.succeeded,
    [ours.by]: attempt.by,
    [ours.byRole]: attempt.byRole,
    [ours.proofFiled]: attempt.proofFiledAt === undefined ? undefined : moment(attempt.proofFiledAt),
    [ours.onlyDurationDiffers]: attempt.onlyDurationDiffers,
  });
}

function person(party: OrderParty | { readonly name: string }, id?: string): NiemJson {
  const bornOn = 'bornOn' in party ? party.bornOn : undefined;
  return object({
    '@id': id,
    [niem.personName]: { [niem.personFullName]: party.name },
    [niem.personBirthDate]: bornOn === undefined ? undefined : { [niem.date]: bornOn },
  });
}

function association(who: NiemJson): { readonly [key: string]: NiemJson } {
  return { [niem.activity]: { '@id': '#order' }, [niem.person]: who };
}

function moment(at: Instant): NiemJson {
  return { [niem.dateTime]: at };
}

/** NIEM repeats an element as an array; one that does not occur is left out. */
function list(items: readonly NiemJson[]): NiemJson | undefined {
  return items.length === 0 ? undefined : items;
}

/** The fields that are there. */
function object(fields: Fields): NiemJson {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]): [string, NiemJson][] => (value === undefined ? [] : [[key, value]])),
  );
}

/** What happened, the police contacts and an agency's own records, as the domain's. Silence becomes `unknown`, never `no`. */
import {
  type CallForService,
  type Incident,
  type Instant,
  idOf,
  type OrderId,
  type PoliceContact,
  type Response,
  type TimeZone,
} from '@holdfast/domain';
import { momentOf, timesFrom, whenFrom } from './moments.ts';
import type { CallWritten, ContactWritten, IncidentWritten, ResponseWritten } from './written.ts';

/** What a record is read on: the clock of the first order's court, the moment of the question, its place in the list. */
export interface Setting {
  readonly zone: TimeZone;
  readonly now: Instant;
  readonly index: number;
}

export function incidentFrom(written: IncidentWritten, { zone, now, index }: Setting): Incident {
  const { byRestrainedParty, injury, childrenPresent, weapon, othersSaw, aboutChildExchange, ...rest } = written;
  return {
    ...rest,
    id: idOf(written.id ?? `incident-${index + 1}`),
    provenance: written.provenance ?? 'survivor',
    when: whenFrom(written.when, zone),
    writtenAt: written.writtenAt === undefined ? now : momentOf(written.writtenAt, zone),
    byRestrainedParty: byRestrainedParty ?? 'unknown',
    injury: injury ?? 'unknown',
    childrenPresent: childrenPresent ?? 'unknown',
    weapon: weapon ?? 'unknown',
    othersSaw: othersSaw ?? 'unknown',
    aboutChildExchange: aboutChildExchange ?? 'unknown',
  };
}

/** `only` is the incident it is about where the writer named none and there is one. */
export function contactFrom(
  written: ContactWritten,
  { zone, now, index, only }: Setting & { readonly only?: string | undefined },
): PoliceContact {
  const { incidentId = only, reportAskedForAt, times, ...rest } = written;
  return {
    ...rest,
    id: idOf(written.id ?? `contact-${index + 1}`),
    ...(incidentId === undefined ? {} : { incidentId: idOf(incidentId) }),
    when: whenFrom(written.when, zone),
    writtenAt: written.writtenAt === undefined ? now : momentOf(written.writtenAt, zone),
    ...(reportAskedForAt === undefined ? {} : { reportAskedForAt: momentOf(reportAskedForAt, zone) }),
    ...(times === undefined ? {} : { times: timesFrom(times, zone) }),
    facts: written.facts ?? {},
  };
}

/** `only` as in `contactFrom`, for the order. */
export function callFrom(
  written: CallWritten,
  { zone, index, only }: Setting & { readonly only?: OrderId | undefined },
): CallForService {
  const { orderId, dispatchedAt, arrivedAt, clearedAt, ...rest } = written;
  const about = orderId === undefined ? only : idOf<'order'>(orderId);
  return {
    ...rest,
    id: idOf(written.id ?? `call-${index + 1}`),
    agencyId: idOf('agency'),
    provenance: 'police',
    callNumber: written.callNumber ?? String(index + 1),
    ...(about === undefined ? {} : { orderId: about }),
    receivedAt: momentOf(written.receivedAt, zone),
    ...(dispatchedAt === undefined ? {} : { dispatchedAt: momentOf(dispatchedAt, zone) }),
    ...(arrivedAt === undefined ? {} : { arrivedAt: momentOf(arrivedAt, zone) }),
    ...(clearedAt === undefined ? {} : { clearedAt: momentOf(clearedAt, zone) }),
    initialType: written.initialType ?? 'not noted',
  };
}

/** `only` as in `contactFrom`, for the call. */
export function responseFrom(
  written: ResponseWritten,
  { zone, now, index, only }: Setting & { readonly only?: string | undefined },
): Response {
  const { callId = only, times, supersedes, reportAskedForAt, reportCompletedAt, servedAt, ...rest } = written;
  const { proofEnteredAt, ...kept } = rest;
  return {
    ...kept,
    id: idOf(written.id ?? `response-${index + 1}`),
    callId: idOf(callId ?? 'none'),
    recordedBy: idOf('officer'),
    recordedAt: written.recordedAt === undefined ? now : momentOf(written.recordedAt, zone),
    ...(reportAskedForAt === undefined ? {} : { reportAskedForAt: momentOf(reportAskedForAt, zone) }),
    ...(reportCompletedAt === undefined ? {} : { reportCompletedAt: momentOf(reportCompletedAt, zone) }),
    ...(servedAt === undefined ? {} : { servedAt: momentOf(servedAt, zone) }),
    ...(proofEnteredAt === undefined ? {} : { proofEnteredAt: momentOf(proofEnteredAt, zone) }),
    ...(times === undefined ? {} : { times: timesFrom(times, zone) }),
    ...(supersedes === undefined ? {} : { supersedes: idOf(supersedes) }),
    facts: written.facts ?? {},
  };
}

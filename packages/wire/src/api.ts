/**
 * Every address of the workspace's API: method, path, what it takes and what it answers. The server serves this table, the
 * client calls it, and the OpenAPI page is made from it, so that none of the three can differ from the others.
 */

import { z } from 'zod';
import { callFile, dutyDone, lookUpReason, me, measures, member, overdueDuty } from './api-answers.ts';
import { caseApi } from './api-cases.ts';
import { choiceApi } from './api-choices.ts';
import { disclosureApi } from './api-disclosures.ts';
import { instrumentApi } from './api-instruments.ts';
import { letterApi } from './api-letters.ts';
import { lookUpAddresses, lookUpAnswer, lookUpBody } from './api-look-ups.ts';
import { noticeApi } from './api-notices.ts';
import { recoveryApi } from './api-recovery.ts';
import { auditRoundAddresses } from './audit-rounds.ts';
import { auditRunAddresses } from './audit-runs.ts';
import { callsInAddresses } from './calls-in/addresses.ts';
import { helpAddresses } from './help/addresses.ts';
import { ageRecipient, base64url, id, instant, line, prose } from './primitives.ts';
import { queueAddresses } from './queue.ts';
import { callDraft, callForService, order, response, responseDraft } from './records.ts';
import { registryAddresses } from './registry/addresses.ts';
import { lifeAddresses } from './registry/life-addresses.ts';
import { type Position, positions, recipientPositions, staffRoles } from './staff.ts';

export {
  type CallFile,
  type Cell,
  type DisclosureSummary,
  type DutyDone,
  type LookUpPurpose,
  lookUpPurposes,
  type Me,
  type Measures,
  type Refusal,
  refusal,
} from './api-answers.ts';

export type ApiMethod = 'GET' | 'POST' | 'DELETE';

export interface ApiAddress {
  readonly method: ApiMethod;
  /** With `:name` for parameters. */
  readonly path: string;
  readonly summary: string;
  /** Who may; an empty list means anyone, signed in or not. */
  readonly roles: readonly Position[];
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
}

const everyone = positions;
const police = ['officer', 'liaison', 'supervisor'] as const;
/** A role that cannot be given something is refused before it learns what is there. */
const recipients = recipientPositions;
const byId = z.strictObject({ id: z.string().max(64) });
const done = z.strictObject({ done: z.literal(true) });

export const api = {
  about: {
    method: 'GET',
    path: '/api/about',
    summary: 'What this server is',
    roles: [],
    answer: z.strictObject({ name: z.string(), demonstration: z.boolean() }),
  },
  demonstrationSignIns: {
    method: 'GET',
    path: '/api/demonstration/sign-ins',
    summary: 'The fictional people of the demonstration, with their present codes; absent in real mode',
    roles: [],
    answer: z.strictObject({
      people: z.array(
        z.strictObject({
          name: line(200),
          role: z.enum(staffRoles),
          agencyName: line(200),
          email: line(200),
          passphrase: line(200),
          code: line(12),
        }),
      ),
    }),
  },
  me: { method: 'GET', path: '/api/me', summary: 'Who is signed in', roles: everyone, answer: me },

  putKey: {
    method: 'POST',
    path: '/api/keys',
    summary: 'Put a public key in the directory and keep its wrapped secret',
    roles: [...recipients, 'administrator'],
    body: z.strictObject({ recipient: ageRecipient, wrappedIdentity: base64url(4_096) }),
    answer: done,
  },
  myKey: {
    method: 'GET',
    path: '/api/keys/mine',
    summary: 'My public key and my wrapped secret',
    roles: [...recipients, 'administrator'],
    answer: z.strictObject({ recipient: ageRecipient, wrappedIdentity: base64url(4_096) }),
  },
  makePairingCode: {
    method: 'POST',
    path: '/api/pairing-codes',
    summary: 'An invitation code that names me to one person for a short time',
    roles: recipients,
    body: z.strictObject({}),
    answer: z.strictObject({ code: line(20), endsAt: instant }),
  },

  ...disclosureApi,
  ...letterApi,
  ...caseApi,
  ...helpAddresses,
  ...instrumentApi,
  ...choiceApi,
  ...recoveryApi,

  lookUpOrders: {
    method: 'POST',
    path: '/api/orders/look-ups',
    summary: 'Find orders; each look-up is recorded',
    roles: police,
    body: lookUpBody,
    answer: lookUpAnswer,
  },
  readOrder: {
    method: 'POST',
    path: '/api/orders/:id/readings',
    summary: 'Read one order; each reading is recorded',
    roles: police,
    params: byId,
    body: z.strictObject(lookUpReason),
    answer: z.strictObject({ order, cautions: z.array(line(200)) }),
  },

  ...lookUpAddresses,

  calls: {
    method: 'GET',
    path: '/api/calls',
    summary: 'Calls of my agency, newest first',
    roles: police,
    query: z.strictObject({ before: z.exactOptional(instant), find: z.exactOptional(line(100)) }),
    answer: z.strictObject({ calls: z.array(callForService), count: z.number().int() }),
  },
  recordCall: {
    method: 'POST',
    path: '/api/calls',
    summary: 'Record a call for service',
    roles: police,
    body: callDraft,
    answer: callForService,
  },
  readCall: {
    method: 'GET',
    path: '/api/calls/:id',
    summary: 'One call with its order, responses and what was done',
    roles: police,
    params: byId,
    answer: callFile,
  },
  recordResponse: {
    method: 'POST',
    path: '/api/calls/:id/responses',
    summary: 'Record what was done; supersedes, never erases',
    roles: police,
    params: byId,
    body: responseDraft,
    answer: response,
  },
  recordDutyDone: {
    method: 'POST',
    path: '/api/calls/:id/duties-done',
    summary: 'Record that a duty was done',
    roles: police,
    params: byId,
    body: z.strictObject({ ruleId: id<'rule'>(), doneAt: instant, note: z.exactOptional(prose(2_000)) }),
    answer: dutyDone,
  },
  ...queueAddresses,

  overdue: {
    method: 'GET',
    path: '/api/overdue',
    summary: 'Duties past their time and not known to be done, oldest first',
    roles: ['supervisor'],
    answer: z.strictObject({ duties: z.array(overdueDuty), examined: z.number().int(), evaluatedAt: instant }),
  },

  measures: {
    method: 'GET',
    path: '/api/measures',
    summary: 'Two measures by calendar quarter; small counts hidden',
    roles: ['coordinator', 'supervisor', 'case-supervisor'],
    answer: measures,
  },

  staff: {
    method: 'GET',
    path: '/api/staff',
    summary: 'Members of my agency',
    roles: ['administrator'],
    answer: z.strictObject({ members: z.array(member) }),
  },
  invite: {
    method: 'POST',
    path: '/api/invitations',
    summary: 'Invite a member; answers the link to give them',
    roles: ['administrator'],
    body: z.strictObject({ email: z.email().max(200), name: line(200), role: z.enum(staffRoles) }),
    answer: z.strictObject({ link: z.string().max(500), endsAt: instant }),
  },
  endMember: {
    method: 'POST',
    path: '/api/staff/endings',
    summary: 'Someone left: their sign-in and sessions end now; what they recorded stays under their name',
    roles: ['administrator'],
    body: z.strictObject({ staffId: id<'staff'>() }),
    answer: done,
  },
  renewSignIn: {
    method: 'POST',
    path: '/api/staff/sign-ins',
    summary:
      'Someone lost their passphrase or authenticator: their sign-in ends now; answers a link by which they make another',
    roles: ['administrator'],
    body: z.strictObject({ staffId: id<'staff'>() }),
    answer: z.strictObject({ link: z.string().max(500), endsAt: instant }),
  },
  acceptInvitation: {
    method: 'POST',
    path: '/api/invitations/acceptances',
    summary: 'Accept an invitation and set a passphrase; answers the key for an authenticator, once',
    roles: [],
    body: z.strictObject({ token: line(200), passphrase: z.string().min(12, 'too-short').max(200) }),
    answer: z.strictObject({ email: line(200), totpUri: line(500) }),
  },
  sessions: {
    method: 'GET',
    path: '/api/sessions',
    summary: 'My sessions',
    roles: everyone,
    answer: z.strictObject({
      sessions: z.array(
        z.strictObject({ id: z.string().max(128), startedAt: instant, endsAt: instant, mine: z.boolean() }),
      ),
    }),
  },
  endSession: {
    method: 'DELETE',
    path: '/api/sessions/:id',
    summary: 'End one of my sessions',
    roles: everyone,
    params: z.strictObject({ id: z.string().max(128) }),
    answer: done,
  },

  ...noticeApi,
  ...registryAddresses,
  ...callsInAddresses,
  ...lifeAddresses,
  ...auditRunAddresses,
  ...auditRoundAddresses,
} as const satisfies Readonly<Record<string, ApiAddress>>;

export type ApiName = keyof typeof api;

function isApiName(text: string): text is ApiName {
  return Object.hasOwn(api, text);
}

/** Every name of the table, in its order. */
export const apiNames: readonly ApiName[] = Object.keys(api).filter(isApiName);

type Part<Name extends ApiName, Key extends 'params' | 'query' | 'body' | 'answer'> =
  (typeof api)[Name] extends Readonly<Record<Key, infer Schema extends z.ZodType>> ? z.infer<Schema> : undefined;
export type ApiParams<Name extends ApiName> = Part<Name, 'params'>;
export type ApiQuery<Name extends ApiName> = Part<Name, 'query'>;
export type ApiBody<Name extends ApiName> = Part<Name, 'body'>;
export type ApiReply<Name extends ApiName> = Part<Name, 'answer'>;

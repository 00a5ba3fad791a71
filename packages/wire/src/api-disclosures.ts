/**
 * The addresses of what was disclosed: listing, opening, acknowledging, passing on to a supervisor, putting on record. None of them
 * answers anything to whoever it was not disclosed to.
 */
import { releasePurposes } from '@holdfast/domain';
import { z } from 'zod';
import { disclosureSummary } from './api-answers.ts';
import { mostDisclosureBytes } from './disclosure-content.ts';
import { ageRecipient, base64url, civilDate, id, instant, line } from './primitives.ts';
import { keyText, receiptOfReport } from './receipts.ts';
import { recipientPositions } from './staff.ts';
import { toldDraft } from './told-records.ts';

/** A role that cannot be given something is refused before it learns what is there. */
const recipients = recipientPositions;
const police = ['officer', 'liaison', 'supervisor'] as const;
const byId = z.strictObject({ id: z.string().max(64) });
const done = z.strictObject({ done: z.literal(true) });

export const disclosureApi = {
  disclosures: {
    method: 'GET',
    path: '/api/disclosures',
    summary: 'What was disclosed to me',
    roles: recipients,
    answer: z.strictObject({ disclosures: z.array(disclosureSummary) }),
  },
  openDisclosure: {
    method: 'POST',
    path: '/api/disclosures/:id/openings',
    summary: 'Open one: adds a row to the ledger that she sees',
    roles: recipients,
    params: byId,
    // A closed list: free text here would be readable by the server, and could say what is sealed.
    body: z.strictObject({ purpose: z.enum(releasePurposes) }),
    answer: z.strictObject({
      contentCiphertext: base64url(mostDisclosureBytes),
      wrappedKey: base64url(4_096),
      openedAt: instant,
      endsOn: civilDate,
      mayKeepCopy: z.boolean(),
    }),
  },

  acknowledgeDisclosure: {
    method: 'POST',
    path: '/api/disclosures/:id/receipts',
    summary: 'Say that it was received: the agency signs what, from which key, when and by which role; once',
    roles: recipients,
    params: byId,
    body: z.strictObject({ digest: keyText, from: keyText }),
    answer: receiptOfReport,
  },
  recordDisclosure: {
    method: 'POST',
    path: '/api/disclosures/:id/records',
    summary:
      'Put what she allowed to become a police record into one: the chosen fields, and a row of the ledger she sees',
    roles: police,
    params: byId,
    body: toldDraft,
    answer: z.strictObject({ callId: id<'call'>() }),
  },
  supervisorsForDisclosures: {
    method: 'GET',
    path: '/api/disclosures/supervisors',
    summary: 'Supervisors of my agency who have a key, and whether the agency lets them open what was disclosed',
    roles: recipients,
    answer: z.strictObject({
      agencyAllows: z.boolean(),
      supervisors: z.array(z.strictObject({ staffId: id<'staff'>(), name: line(200), recipient: ageRecipient })),
    }),
  },
  passOnDisclosure: {
    method: 'POST',
    path: '/api/disclosures/:id/passings-on',
    summary: 'Give a supervisor the key of one, where she and the agency both allow it',
    roles: recipients,
    params: byId,
    body: z.strictObject({ to: id<'staff'>(), wrappedKey: base64url(4_096) }),
    answer: done,
  },
} as const;

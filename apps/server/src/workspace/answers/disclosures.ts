/** What was disclosed to whoever asks. Opening is one row in the ledger she sees; someone else's does not exist for you. */
import { base64urlFrom, sealedLengthOf, toBase64url } from '@holdfast/crypto';
import { type Instant, idFrom, idOf, ok, type ReleaseId, refused } from '@holdfast/domain';
import {
  listDisclosureSupervisors,
  listDisclosuresFor,
  openDisclosure,
  passOnDisclosure,
  putDisclosureOnRecord,
  putReceipt,
} from '@holdfast/store';
import { type ReceiptOfReport, receiptMessage, receivingAgencyKinds, toCbor } from '@holdfast/wire';
import { dayOf } from '../../days.ts';
import type { Answers, StaffVisit } from '../answering.ts';

export const disclosureAnswers: Pick<
  Answers,
  | 'disclosures'
  | 'openDisclosure'
  | 'acknowledgeDisclosure'
  | 'recordDisclosure'
  | 'supervisorsForDisclosures'
  | 'passOnDisclosure'
> = {
  disclosures: async ({ acting, now }) => {
    const disclosures = await acting('own-disclosures', (session) =>
      listDisclosuresFor(session, { today: dayOf(now) }),
    );
    return ok({ disclosures: [...disclosures] });
  },

  openDisclosure: async ({ acting, now }, { params, body }) => {
    const id = idFrom<'disclosure'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const opened = await acting(body.purpose, (session) => openDisclosure(session, { id: id.value, at: now }));
    if (!opened.ok) return opened;
    const { contentCiphertext, wrappedKey, endsOn, mayKeepCopy } = opened.value;
    return ok({
      contentCiphertext: toBase64url(contentCiphertext),
      wrappedKey: toBase64url(wrappedKey),
      openedAt: now,
      endsOn,
      mayKeepCopy,
    });
  },

  acknowledgeDisclosure: async ({ acting, concerns, standing, now }, { params, body }) => {
    const id = idFrom<'disclosure'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const kind = receivingAgencyKinds.find((known) => known === standing.agency.kind);
    if (kind === undefined) return refused({ code: 'not-allowed' });
    let made: ReceiptOfReport | undefined;
    const sign = (releaseId: ReleaseId) => {
      made = receiptFor({ concerns, standing, kind, releaseId, said: body, at: now });
      return toCbor(made);
    };
    const kept = await acting('acknowledgement', (session) => putReceipt(session, { id: id.value, at: now, sign }));
    if (!kept.ok) return kept;
    if (made === undefined) throw new Error('a receipt was kept that nobody signed');
    return ok(made);
  },

  recordDisclosure: async ({ acting, concerns, now }, { params, body }) => {
    const id = idFrom<'disclosure'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const initialType = 'Told by the protected party';
    const callId = idOf<'call'>(concerns.newId());
    return await acting('police-record', (session) =>
      putDisclosureOnRecord(session, { id: id.value, callId, initialType, draft: body, at: now }),
    );
  },

  supervisorsForDisclosures: async ({ acting }) => {
    const { agencyAllows, supervisors } = await acting('passing-on', listDisclosureSupervisors);
    return ok({ agencyAllows, supervisors: [...supervisors] });
  },

  passOnDisclosure: async ({ acting, now }, { params, body }) => {
    const id = idFrom<'disclosure'>(params.id);
    if (!id.ok) return refused({ code: 'not-found' });
    const wrapped = base64urlFrom(body.wrappedKey);
    if (!wrapped.ok || !sealedLengthOf(wrapped.value).ok) return refused({ code: 'not-sealed' });
    const passed = await acting('passing-on', (session) =>
      passOnDisclosure(session, { id: id.value, to: body.to, wrappedKey: wrapped.value, at: now }),
    );
    return passed.ok ? ok({ done: true }) : passed;
  },
};

/** The agency's word, by its own key. What it received is the reader's to say: the server cannot look inside. */
function receiptFor({
  concerns,
  standing,
  kind,
  releaseId,
  said,
  at,
}: Pick<StaffVisit, 'concerns' | 'standing'> & {
  readonly kind: (typeof receivingAgencyKinds)[number];
  readonly releaseId: ReleaseId;
  readonly said: { readonly digest: string; readonly from: string };
  readonly at: Instant;
}): ReceiptOfReport {
  const { agency, member } = standing;
  const key = concerns.agencyKey(agency.id);
  const unsigned = {
    v: 1,
    kind: 'receipt-of-report',
    releaseId,
    agencyId: agency.id,
    agencyName: agency.name,
    agencyKind: kind,
    role: member.role,
    from: said.from,
    digest: said.digest,
    receivedAt: at,
    agencyKey: toBase64url(key.publicKey),
  } as const;
  return { ...unsigned, signature: toBase64url(key.sign(receiptMessage(unsigned))) };
}

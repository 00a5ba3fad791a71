/** Case files inside the key worker: the desk, opened with the identity that is held there, and nothing that leaves but what was asked. */
import type { Identity } from '@holdfast/crypto/open';
import { allowRecovery, type CaseDesk, openCaseDesk, performRecovery } from '@holdfast/vault/cases';
import type { CaseAsked, CaseTold } from './case-messages.ts';

/** Does what the page asks of case files, over one desk. Throws when none was begun: the page asks in that order. */
export function caseTeller(): (asked: CaseAsked, identity: Identity) => Promise<CaseTold> {
  let desk: CaseDesk | undefined;
  return async (asked, identity) => {
    if (asked.does === 'begin') {
      desk = await openCaseDesk({ identity, staffId: asked.staffId });
      return { told: 'signing-key', signingKey: desk.signingKey };
    }
    if (asked.does === 'allow-recovery')
      return { told: 'allowance', allowance: await allowRecovery({ ...asked, identity }) };
    if (asked.does === 'perform-recovery')
      return { told: 'epoch', sealed: await performRecovery({ ...asked, identity }) };
    if (desk === undefined) throw new Error('no case desk');
    return await tell(asked, desk);
  };
}

type OfDesk = Exclude<CaseAsked, { readonly does: 'begin' | 'allow-recovery' | 'perform-recovery' }>;

async function tell(asked: OfDesk, desk: CaseDesk): Promise<CaseTold> {
  switch (asked.does) {
    case 'take-in':
      return { told: 'readings', readings: await desk.takeIn(asked.cases) };
    case 'seal-epoch':
      return { told: 'epoch', sealed: await desk.sealEpoch(asked) };
    case 'seal':
      return { told: 'entry', sealed: await desk.seal(asked.caseId, asked.entry) };
    case 'halves':
      return { told: 'halves', halves: await desk.halves(asked.caseId) };
    case 'forget':
      desk.forget(asked.caseId);
      return { told: 'done' };
    case 'snapshot':
      return { told: 'bytes', bytes: await desk.snapshot() };
    case 'restore':
      return { told: 'readings', readings: await desk.restore(asked.bytes) };
    case 'box':
      return { told: 'bytes', bytes: await desk.sealLocally(asked.bytes, 'unsent') };
    case 'unbox':
      return { told: 'bytes', bytes: await desk.openLocally(asked.bytes, 'unsent') };
  }
}

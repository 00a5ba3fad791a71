/**
 * Reads the files that are being brought in, piece after piece, as the person who began each. It keeps no state: what is left to do is
 * asked of the database each time, so a server that was killed, or another beside it, goes on where it stands.
 */
import { ok, type Result } from '@holdfast/domain';
import { type ImportUnderWay, importsUnderWay, proposeForCalls, readPiece } from '@holdfast/store';
import type { Concerns } from '../../concerns.ts';
import { faultOf } from '../../log.ts';
import { indexWaiting } from '../answers/orders.ts';

/** Source: product decision; some tenths of a second each, so that look-ups wait for none. */
const callsAtOnce = 20;
const ordersAtOnce = 2_000;

export interface ImportWork {
  /** There may be something to do. Answers at once. */
  readonly wake: () => void;
  /** Resolves when nothing is left to do now, or after a fault that waits for the next waking. */
  readonly idle: () => Promise<void>;
  /** Ends after the piece under way. */
  readonly stop: () => Promise<void>;
}

/** Makes the work over a store. A defect is logged and waits for the next waking; it never stops the server. */
export function importWork({ store, now, newId, log }: Pick<Concerns, 'store' | 'now' | 'newId' | 'log'>): ImportWork {
  let running: Promise<void> | undefined;
  let again = false;
  let stopping = false;

  /** All pieces of one import that are here; whether there was any. */
  const work = async (one: ImportUnderWay): Promise<boolean> => {
    const who = {
      kind: 'staff',
      actor: one.startedBy,
      agencyId: one.agencyId,
      partnershipId: one.partnershipId,
      role: one.startedRole,
      purpose: `registry-import ${one.id}`,
    } as const;
    for (let did = false; ; did = true) {
      if (stopping) return false;
      const outcome = await store.withActor(who, (session) => readPiece(session, { id: one.id, now: now(), newId }));
      if (outcome !== 'more') return did;
    }
  };

  const run = async (): Promise<void> => {
    for (let more = true; more && !stopping; ) {
      again = false;
      const found = await underWay();
      if (!found.ok) return;
      more = again;
      for (const one of found.value) {
        try {
          more = (await work(one)) || more;
        } catch (problem) {
          // One that fails must not keep the others waiting.
          log(faultOf('jobs', problem));
        }
      }
      more ||= again;
      if (more) continue;
      await propose();
      more = again;
    }
  };

  /** Orders for the calls that came in. After the files, so that both find each other; a file that comes meanwhile goes first. */
  const propose = async (): Promise<void> => {
    const who = { kind: 'system', actor: 'call-proposals', purpose: 'call-proposals' } as const;
    try {
      for (let did = callsAtOnce; did === callsAtOnce && !stopping && !again; ) {
        if ((await indexWaiting({ store, most: ordersAtOnce, now: now() })) === ordersAtOnce) continue;
        did = await store.withActor(who, (session) => proposeForCalls(session, { most: callsAtOnce, at: now() }));
      }
    } catch (problem) {
      log(faultOf('jobs', problem));
    }
  };

  const underWay = async (): Promise<Result<readonly ImportUnderWay[], undefined>> => {
    try {
      return ok(
        await store.withActor(
          { kind: 'system', actor: 'registry-import', purpose: 'registry-import' },
          importsUnderWay,
        ),
      );
    } catch (problem) {
      log(faultOf('jobs', problem));
      return { ok: false, issue: undefined };
    }
  };

  const wake = () => {
    again = true;
    if (stopping || running !== undefined) return;
    running = run().finally(() => {
      running = undefined;
    });
  };
  return {
    wake,
    idle: async () => {
      while (running !== undefined) await running;
    },
    stop: async () => {
      stopping = true;
      await running;
    },
  };
}

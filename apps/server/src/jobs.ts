/**
 * What the server does by itself: disclosures, letters and their keys are destroyed when their term ends, and requests, codes and sessions that are over
 * are forgotten. Reading checks the term as well, so a late run never means a late ending.
 */
import { plusDays } from '@holdfast/domain';
import {
  destroyEndedDisclosures,
  destroyEndedLetters,
  eraseEndedCases,
  forgetPairingCodes,
  forgetRequests,
} from '@holdfast/store';
import type { Concerns } from './concerns.ts';
import { dayOf } from './days.ts';
import { faultOf } from './log.ts';
import { forgetEnded } from './sign-in/sessions.ts';
import { indexWaiting } from './workspace/answers/orders.ts';
import { sweepQueues } from './workspace/sweep.ts';

/** A request is refused by its time after minutes; two whole days are kept so that a day's end cannot open a gap. */
const daysOfRequests = 2;

/** Orders indexed in one transaction, and how many such in one run. Source: product decision; a piece takes tenths of a second. */
const ordersOfPiece = 2_000;
const mostPieces = 1_000;

/** One run. A defect is logged and waits for the next run; it never stops the server. */
export async function runJobs({
  store,
  signIn,
  now,
  newId,
  log,
}: Pick<Concerns, 'store' | 'signIn' | 'now' | 'newId' | 'log'>): Promise<void> {
  const at = now();
  const today = dayOf(at);
  try {
    const count = await store.withActor(
      { kind: 'system', actor: 'end-of-term', purpose: 'end-of-term' },
      async (session) => {
        await forgetPairingCodes(session, { at });
        await eraseEndedCases(session, { today });
        await forgetRequests(session, { before: plusDays(today, -daysOfRequests) });
        const letters = await destroyEndedLetters(session, { today });
        return letters + (await destroyEndedDisclosures(session, { today }));
      },
    );
    await forgetEnded({ library: signIn, now: at });
    // What a whole file brought; a look-up indexes only what came a moment ago, and says how much still waits.
    for (let piece = 0; piece < mostPieces; piece += 1) {
      if ((await indexWaiting({ store, most: ordersOfPiece, now: at })) < ordersOfPiece) break;
    }
    await sweepQueues({ store, now: at, newId });
    if (count > 0) log({ event: 'keys-destroyed', count });
  } catch (problem) {
    log(faultOf('jobs', problem));
  }
}

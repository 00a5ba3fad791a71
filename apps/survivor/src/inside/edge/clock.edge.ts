/**
 * The clock, the zone, new ids and waiting: the only place inside the frame that asks the device for them.
 */
import { newId as newIdText } from '@holdfast/crypto';
import { type Id, type Instant, idOf, instantOf, type TimeZone } from '@holdfast/domain';
import { zoneNamed } from '../forms/answers.ts';
import type { Pace } from '../state/inside.ts';

const paceMilliseconds = 1000;
const quietMilliseconds = 2000;

export function now(): Instant {
  return instantOf(Date.now());
}

/** The zone this device is set to. */
export function deviceZone(): TimeZone {
  return zoneNamed(new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

export function newId<Kind extends string>(): Id<Kind> {
  return idOf<Kind>(newIdText());
}

/** Runs `act` a little later, out of the way of what was just asked for. Closing forgets it. */
export function whenQuiet(act: () => void): void {
  setTimeout(act, quietMilliseconds);
}

/** Runs `act` before the next picture is drawn. */
export function onFrame(act: () => void): void {
  requestAnimationFrame(act);
}

/** What waits, so that closing can hand over all of it. */
const waitingPaces = new Set<Pace>();

/** Runs everything that waits, now. */
export function finishAll(): void {
  for (const waiting of waitingPaces) waiting.finish();
}

/** Runs `act` at once, then at most once a second while it is asked again. */
export function pace(act: () => void): Pace {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting = false;
  const run = () => {
    waiting = false;
    act();
    timer = setTimeout(() => {
      timer = null;
      if (waiting) run();
    }, paceMilliseconds);
  };
  const made: Pace = {
    soon() {
      waiting = true;
      waitingPaces.add(made);
      if (timer === null) run();
    },
    finish() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waitingPaces.delete(made);
      if (!waiting) return;
      waiting = false;
      act();
    },
    drop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = false;
      waitingPaces.delete(made);
    },
  };
  return made;
}

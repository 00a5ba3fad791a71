/**
 * The present moment for the screens: one signal that moves every half minute, so that what is overdue becomes overdue in view. A device whose
 * clock is wrong is put right by what the server says of the time; until the server was heard once, the device is believed.
 */
import { type Instant, instantOf } from '@holdfast/domain';
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { secondsApart } from './clock-apart.ts';

const step = 30_000;
const [apart, setApart] = createSignal(0);
const deviceTime = () => Date.now();

/** By how much the server's clock is ahead of this device's, in milliseconds; 0 while they agree or nobody knows. */
export const clockApart: Accessor<number> = apart;

/** Hears when the server says it answered. Call it as the answer comes. */
export function hearServerTime(date: string | null): void {
  setApart((known) => secondsApart({ date, heardAt: deviceTime(), known }));
}

/**
 * A signal of now. Call it under a Solid owner; it stops with it. Who reads it is told again every half minute, and reads this very moment
 * each time: by the last step, what was recorded a second ago would lie in the future and count as not done.
 */
export function createClock(): Accessor<Instant> {
  const [steps, setSteps] = createSignal(0);
  const timer = setInterval(() => setSteps((count) => count + 1), step);
  onCleanup(() => clearInterval(timer));
  return () => {
    steps();
    return thisMoment();
  };
}

/** This very moment, for a statement made by pressing a button. */
export function thisMoment(): Instant {
  return instantOf(deviceTime() + apart());
}

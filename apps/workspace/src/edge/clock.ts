/** The present moment for the screens: one signal that moves every half minute, so that what is overdue becomes overdue in view. */
import { type Instant, instantOf } from '@holdfast/domain';
import { type Accessor, createSignal, onCleanup } from 'solid-js';

const step = 30_000;

/** A signal of now. Call it under a Solid owner; it stops with it. */
export function createClock(): Accessor<Instant> {
  const [now, setNow] = createSignal<Instant>(instantOf(Date.now()));
  const timer = setInterval(() => setNow(instantOf(Date.now())), step);
  onCleanup(() => clearInterval(timer));
  return now;
}

/** This very moment, for a statement made by pressing a button. */
export function thisMoment(): Instant {
  return instantOf(Date.now());
}

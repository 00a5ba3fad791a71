/**
 * Everything that closes the frame without being asked twice: Escape, three times Shift, hiding, freezing, leaving, time.
 * It decides when; what closing does belongs to the caller.
 */
import { type Closing, usualClosing } from './room.ts';

/** Source: the exit component of a public design system allows five seconds between presses, for slow keys. */
const shiftSeconds = 5;
const shiftPresses = 3;

export type Watch = {
  readonly set: (closing: Closing) => void;
  readonly stop: () => void;
};

export type Clock = {
  readonly later: (act: () => void, milliseconds: number) => number;
  readonly cancel: (timer: number) => void;
};

/** Watches the page and the frame until `stop`; calls `close` at most once. */
export function watchForClosing(options: {
  readonly page: Window;
  readonly frame: Window;
  readonly clock: Clock;
  readonly close: () => void;
  /** Closing when the page itself is about to stop: nothing may be left for later. */
  readonly closeNow: () => void;
}): Watch {
  const { page, frame, clock } = options;
  const stopping = new AbortController();
  let closing = usualClosing;
  let idle = 0;
  let shifts = { count: 0, timer: 0 };

  const once = (act: () => void) => () => {
    if (stopping.signal.aborted) return;
    stop();
    act();
  };
  const close = once(options.close);
  const closeNow = once(options.closeNow);
  const stop = () => {
    stopping.abort();
    clock.cancel(idle);
    clock.cancel(shifts.timer);
  };
  const touched = () => {
    clock.cancel(idle);
    idle = clock.later(close, closing.afterSeconds * 1000);
  };
  const forget = () => {
    clock.cancel(shifts.timer);
    shifts = { count: 0, timer: 0 };
  };
  const pressed = (event: KeyboardEvent) => {
    touched();
    if (event.key !== 'Shift') forget();
    if (event.key !== 'Escape' || event.isComposing || !closing.keys) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  // Counted on release, so that Shift held for a capital letter, which another key interrupts, is never one of the three.
  const released = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || event.isComposing || !closing.keys) return;
    clock.cancel(shifts.timer);
    shifts = { count: shifts.count + 1, timer: clock.later(forget, shiftSeconds * 1000) };
    if (shifts.count >= shiftPresses) close();
  };

  const heard = { capture: true, signal: stopping.signal };
  for (const window of [page, frame]) {
    window.addEventListener('keydown', pressed, heard);
    window.addEventListener('keyup', released, heard);
    window.addEventListener('pointerdown', touched, heard);
    window.addEventListener('scroll', touched, heard);
  }
  page.document.addEventListener('visibilitychange', () => page.document.hidden && close(), heard);
  page.document.addEventListener('freeze', closeNow, heard);
  page.addEventListener('pagehide', closeNow, heard);
  touched();
  return {
    set(next) {
      closing = next;
      touched();
    },
    stop,
  };
}

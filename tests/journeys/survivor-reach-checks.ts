// Whether a screen can be used: looked at from inside the frame, answering what is wrong in short lines, so that a failing test
// shows it. It presses nothing.
import type { Frame } from 'playwright-core';

/** What stands in the way of using this screen at the size and settings of the moment. Scrolls, and ends at the top. */
export async function barriersIn(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(async () => {
    const found: string[] = [];
    const root = document.scrollingElement ?? document.documentElement;
    const say = (element: Element) => `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 30)}`;
    const frameDone = () => new Promise((resolve) => requestAnimationFrame(() => resolve(0)));
    if (root.scrollWidth > innerWidth) found.push(`wider than the screen: ${root.scrollWidth} of ${innerWidth}`);
    const out = document.querySelector('button');
    for (const to of [0, root.scrollHeight / 2, root.scrollHeight]) {
      root.scrollTo(0, to);
      await frameDone();
      const box = out?.getBoundingClientRect();
      if (!out || !box) return ['no way out'];
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth)
        found.push(`the way out is out of sight at ${Math.round(to)}`);
      if (!out.contains(hit)) found.push(`the way out is covered at ${Math.round(to)}`);
      if (box.height < 44) found.push(`the way out is ${box.height} high`);
    }
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
    for (const stop of stops.filter((each) => each.checkVisibility() && !each.matches(':disabled'))) {
      stop.focus();
      await frameDone();
      const box = stop.getBoundingClientRect();
      const left = Math.max(0, box.left);
      const top = Math.max(0, box.top);
      const right = Math.min(innerWidth, box.right);
      const bottom = Math.min(innerHeight, box.bottom);
      // Native boxes may be drawn by what lies around them; their label is then what is seen.
      const seen = [
        stop,
        stop.closest('label'),
        ...('labels' in stop && stop.labels instanceof NodeList ? stop.labels : []),
      ];
      const points = [0.1, 0.5, 0.9].flatMap((across) => [0.1, 0.5, 0.9].map((down) => [across, down] as const));
      const free = points.some(([across, down]) => {
        const hit = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
        return seen.some((part) => part instanceof Element && (part.contains(hit) || hit?.contains(part)));
      });
      if (right <= left || bottom <= top || !free) found.push(`the focus is hidden on ${say(stop)}`);
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    root.scrollTo(0, 0);
    return found;
  });
}

/** Everything that moves by itself just now. */
export async function movingIn(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() =>
    document
      .getAnimations()
      .filter((one) => one.playState === 'running' && Number(one.effect?.getComputedTiming().duration) > 1)
      .map((one) => (one.effect instanceof KeyframeEffect ? (one.effect.target?.className ?? '') : 'something')),
  );
}

/** The language someone works in, kept with their account: read when they come, kept when they change it, and the same on every device. */
import { createEffect, on, onMount } from 'solid-js';
import { useWorkspace } from '../workspace.ts';

/** Keeps it while the frame stands. Without an answer the language is what it is on this page. */
export function keepLanguage(): void {
  const { client, caseRoom } = useWorkspace();
  let known = caseRoom.language();
  onMount(async () => {
    const read = await client('myChoices', {});
    if (!read.ok || read.value.language === undefined) return;
    known = read.value.language;
    caseRoom.setLanguage(known);
  });
  createEffect(
    on(
      caseRoom.language,
      (now) => {
        if (now === known) return;
        known = now;
        void client('putMyChoices', { body: { language: now } });
      },
      { defer: true },
    ),
  );
}

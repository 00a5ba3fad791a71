/**
 * The language someone works in, kept with their account: read when they come, kept when they change it, and the same on every
 * device. What they chose on the page before signing in goes before what was kept.
 */
import { createEffect, on, onMount } from 'solid-js';
import { language, setLanguage, wasChosen } from '../language.ts';
import { useWorkspace } from '../workspace.ts';

/** Keeps it while the frame stands. Without an answer the language is what it is on this page. */
export function keepLanguage(): void {
  const { client } = useWorkspace();
  let known: ReturnType<typeof language> | undefined = language();
  const keep = (now: ReturnType<typeof language>) => {
    if (now === known) return;
    known = now;
    void client('putMyChoices', { body: { language: now } });
  };
  onMount(async () => {
    const read = await client('myChoices', {});
    if (!read.ok) return;
    const kept = read.value.language;
    if (wasChosen()) {
      known = kept;
      keep(language());
    } else if (kept !== undefined) {
      known = kept;
      setLanguage(kept);
    }
  });
  createEffect(on(language, keep, { defer: true }));
}

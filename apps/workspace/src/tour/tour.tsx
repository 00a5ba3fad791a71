/**
 * The tour of the demonstration: one place a step, by keyboard or pointer, left at any moment. It opens only when asked for, covers
 * nothing, and that one is through with it is kept with the account.
 */
import { Button } from '@holdfast/ui';
import { createResource, createSignal, type JSX, Show } from 'solid-js';
import { positionHere } from '../frame/sections.ts';
import { useWorkspace } from '../workspace.ts';
import { tourFrame, tourOf } from './tour-words.ts';

/** The button, and the step one is at. */
export function Tour(): JSX.Element {
  const { client, me, go, path, caseRoom } = useWorkspace();
  const language = caseRoom.language;
  const [at, setAt] = createSignal<number>();
  const [choices, { mutate }] = createResource(async () => {
    const read = await client('myChoices', {});
    return read.ok ? read.value : undefined;
  });
  const steps = () => tourOf(positionHere(me()));
  const step = () => {
    const now = at();
    return now === undefined ? undefined : steps()[now];
  };
  const to = (next: number) => {
    const wanted = steps()[next];
    if (wanted === undefined) return;
    setAt(next);
    go(wanted.path);
  };
  const end = async () => {
    setAt(undefined);
    const kept = await client('putMyChoices', { body: { tourEnded: true } });
    if (kept.ok) mutate(kept.value);
  };
  /** Until one is through with it, and on the account's page ever after; not before it is known which. */
  const isOffered = () => {
    const known = choices();
    return known !== undefined && (known.tourEndedAt === undefined || path() === '/account');
  };
  const isLast = () => at() === steps().length - 1;
  return (
    <Show
      when={step()}
      fallback={
        <Show when={isOffered()}>
          <div class="tour row screen-only" classList={{ 'tour-aside': path() !== '/account' }}>
            <Button tone="quiet" icon="arrow-right" onPress={() => to(0)}>
              {tourFrame.name[language()]}
            </Button>
          </div>
        </Show>
      }
    >
      {(now) => (
        <section class="tour row screen-only" aria-label={tourFrame.name[language()]}>
          <p role="status">
            <strong>
              {(at() ?? 0) + 1}/{steps().length} {now().title[language()]}.
            </strong>{' '}
            {now().says[language()]}
          </p>
          <Show when={at() !== 0}>
            <Button tone="quiet" onPress={() => to((at() ?? 1) - 1)}>
              {tourFrame.back[language()]}
            </Button>
          </Show>
          <Button tone="primary" onPress={() => (isLast() ? void end() : to((at() ?? 0) + 1))}>
            {(isLast() ? tourFrame.done : tourFrame.next)[language()]}
          </Button>
          <Show when={!isLast()}>
            <Button tone="quiet" onPress={() => void end()}>
              {tourFrame.skip[language()]}
            </Button>
          </Show>
        </section>
      )}
    </Show>
  );
}

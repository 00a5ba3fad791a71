/**
 * Between a person and anything shared with them: their key is asked for anew, and what comes after is shown only when it is the
 * one she compared. A new key is shown to her first, with six words to compare.
 */
import { Notice, Progress } from '@holdfast/ui';
import type { PairedRecipient } from '@holdfast/wire';
import { createResource, type JSX, Match, Switch } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { Heading } from '../views/screen.tsx';
import { newKeyWords } from '../words/sharing.ts';
import { Compare, withWords } from './compare.tsx';
import { checkKey } from './key-check.ts';

export function KeyGate(props: {
  readonly person: PairedRecipient;
  /** With what their agency decided about its supervisors; nothing when nobody could be asked. */
  readonly children: (supervisorsMayOpen: boolean | undefined) => JSX.Element;
}): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [check, { refetch }] = createResource(() => checkKey(inside, props.person));
  const changed = () => {
    const found = check();
    return found?.kind === 'changed' ? withWords({ ...props.person, recipient: found.recipient }) : undefined;
  };
  const decided = () => {
    const found = check();
    return found?.kind === 'same' ? found.supervisorsMayOpen : undefined;
  };
  return (
    <Switch fallback={<Progress label={say(newKeyWords.looking)} />}>
      {/* Without a network she may still choose; sending asks again. */}
      <Match when={check()?.kind === 'same' || check()?.kind === 'no-way'}>{props.children(decided())}</Match>
      <Match when={changed()}>
        {(person) => (
          <>
            <Heading words={say(newKeyWords.title(person().name))} />
            <Notice tone="owed" title={say(newKeyWords.nothingSent)}>
              <p>{say(newKeyWords.why)}</p>
            </Notice>
            <Compare person={person()} onSame={() => void refetch()} />
          </>
        )}
      </Match>
      <Match when={check()?.kind === 'altered'}>
        <Refused title={say(newKeyWords.listChanged)} words={say(newKeyWords.listDetail)} />
      </Match>
      <Match when={check()?.kind === 'gone'}>
        <Refused title={say(newKeyWords.gone)} words={say(newKeyWords.goneDetail)} />
      </Match>
    </Switch>
  );
}

/** The way back is at the top. */
function Refused(props: { readonly title: string; readonly words: string }): JSX.Element {
  return (
    <>
      <Heading words={props.title} />
      <Notice tone="owed" announce="at-once">
        <p>{props.words}</p>
      </Notice>
    </>
  );
}

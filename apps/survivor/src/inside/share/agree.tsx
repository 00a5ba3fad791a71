/** The last question: the whole agreement in plain words, and yes or no. Yes signs it, keeps a copy, seals and sends. */
import type { CivilDate } from '@holdfast/domain';
import { Button, Notice, Progress } from '@holdfast/ui';
import type { PairedRecipient } from '@holdfast/wire';
import { createMemo, createSignal, type JSX, Match, Switch } from 'solid-js';
import { sayTimeOf, useInside } from '../state/inside.ts';
import { Heading } from '../views/screen.tsx';
import { plainCopyOf } from './release-words.ts';
import { type Sent, sendRelease } from './sending.ts';
import { releaseFrom, type ShareForm } from './share-form.ts';

export function Agree(props: {
  readonly form: ShareForm;
  readonly person: PairedRecipient;
  readonly today: CivilDate;
  readonly onSigned: () => Promise<void>;
}): JSX.Element {
  const inside = useInside();
  const [stage, setStage] = createSignal<'asking' | 'sending' | Sent>('asking');
  const id = inside.newId<'release'>();
  const release = createMemo(() =>
    releaseFrom(props.form, { id, person: props.person, now: inside.now(), today: props.today }),
  );
  const copy = createMemo(() => {
    const chosen = release();
    return chosen ? plainCopyOf(chosen, inside.held(), sayTimeOf(inside)) : '';
  });
  const agree = async () => {
    const chosen = release();
    if (!chosen) return;
    setStage('sending');
    const disclosureId = inside.newId<'disclosure'>();
    const kept = await inside.perform({ do: 'sign-release', release: chosen, disclosureId, plainCopy: copy() });
    if (!kept) {
      setStage({ ok: false, words: 'It could not be kept on this phone, so nothing was sent.' });
      return;
    }
    const sent = await sendRelease(inside, { release: chosen, disclosureId });
    setStage(sent);
    await props.onSigned();
  };
  const result = () => {
    const now = stage();
    return typeof now === 'string' ? undefined : now;
  };
  return (
    <Switch>
      <Match when={stage() === 'asking'}>
        <Heading words="Share it?" />
        <p class="own-words card">{copy()}</p>
        <Button tone="primary" wide onPress={agree}>
          Yes, share this
        </Button>
      </Match>
      <Match when={stage() === 'sending'}>
        <Progress label="Sealing it for this person" />
      </Match>
      <Match when={result()?.ok === true}>
        <Notice tone="done" announce="politely" title={`${props.person.name} can open it now`}>
          <p>You can see each opening, and stop it, under “People I share with”.</p>
        </Notice>
        <Button tone="primary" wide onPress={() => inside.router.back()}>
          Done
        </Button>
      </Match>
      <Match when={result()?.ok === false}>
        <Notice tone="owed" announce="at-once" title="It was not sent">
          <p>{failureOf(result())}</p>
        </Notice>
        <Button wide onPress={() => inside.router.back()}>
          Back
        </Button>
      </Match>
    </Switch>
  );
}

function failureOf(sent: Sent | undefined): string {
  return sent && !sent.ok ? sent.words : '';
}

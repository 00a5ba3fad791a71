/** The last question: the whole agreement in plain words, and yes or no. Yes signs it, keeps a copy, seals and sends. */
import type { CivilDate } from '@holdfast/domain';
import { Button, Notice, Progress } from '@holdfast/ui';
import type { PairedRecipient } from '@holdfast/wire';
import { createMemo, createSignal, type JSX, Match, Switch } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { Heading } from '../views/screen.tsx';
import { newKeyWords, shareWords } from '../words/sharing.ts';
import { plainCopyOf } from './release-words.ts';
import { type Sent, sendIssueWords, sendRelease } from './sending.ts';
import { isPolice, releaseFrom, type ShareForm } from './share-form.ts';

export function Agree(props: {
  readonly form: ShareForm;
  readonly person: PairedRecipient;
  readonly supervisorsMayOpen: boolean | undefined;
  readonly today: CivilDate;
  readonly onSigned: () => Promise<void>;
}): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [stage, setStage] = createSignal<'asking' | 'sending' | Sent>('asking');
  const id = inside.newId<'release'>();
  const release = createMemo(() =>
    releaseFrom(props.form, {
      id,
      person: props.person,
      now: inside.now(),
      today: props.today,
      zone: inside.zone,
      supervisorsMayOpen: props.supervisorsMayOpen,
    }),
  );
  const copy = createMemo(() => {
    const chosen = release();
    if (!chosen) return '';
    const { zone, language, held } = inside;
    return plainCopyOf(chosen, { held: held(), zone, language: language(), toPolice: isPolice(props.person) });
  });
  const agree = async () => {
    const chosen = release();
    if (!chosen) return;
    setStage('sending');
    const disclosureId = inside.newId<'disclosure'>();
    const kept = await inside.perform({ do: 'sign-release', release: chosen, disclosureId, plainCopy: copy() });
    if (!kept) {
      setStage({ ok: false, issue: 'notKept' });
      return;
    }
    const sent = await sendRelease(inside, { release: chosen, disclosureId });
    setStage(sent);
    await props.onSigned();
  };
  const failure = () => {
    const now = stage();
    if (typeof now === 'string' || now.ok) return undefined;
    return say(sendIssueWords(now.issue, { altered: newKeyWords.listDetail, gone: newKeyWords.goneDetail }));
  };
  const isSent = () => {
    const now = stage();
    return typeof now !== 'string' && now.ok;
  };
  return (
    <Switch>
      <Match when={stage() === 'asking'}>
        <Heading words={say(shareWords.ask)} />
        <p class="own-words card">{copy()}</p>
        <Button tone="primary" wide onPress={agree}>
          {say(shareWords.yes)}
        </Button>
      </Match>
      <Match when={stage() === 'sending'}>
        <Progress label={say(shareWords.sealing)} />
      </Match>
      <Match when={isSent()}>
        <Notice tone="done" announce="politely" title={say(shareWords.canOpen(props.person.name))}>
          <p>{say(shareWords.canOpenDetail)}</p>
        </Notice>
        <Button tone="primary" wide onPress={() => inside.router.back()}>
          {say(shareWords.done)}
        </Button>
      </Match>
      <Match when={failure()}>
        {(words) => (
          <>
            <Notice tone="owed" announce="at-once" title={say(shareWords.notSent)}>
              <p>{words()}</p>
            </Notice>
            <Button wide onPress={() => inside.router.back()}>
              {say(shareWords.back)}
            </Button>
          </>
        )}
      </Match>
    </Switch>
  );
}

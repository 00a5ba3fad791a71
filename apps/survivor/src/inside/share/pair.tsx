/**
 * Adding a person by the code they gave her, and comparing six words aloud, so that nobody in between can stand in for
 * them. Nothing of hers is sent by this.
 */
import { sixWords } from '@holdfast/crypto';
import { Button, Field, Notice } from '@holdfast/ui';
import type { PairedRecipient } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { useInside } from '../state/inside.ts';
import { Heading, Screen } from '../views/screen.tsx';

export function Pair(): JSX.Element {
  const inside = useInside();
  const [code, setCode] = createSignal('');
  const [problem, setProblem] = createSignal<string>();
  const [looking, setLooking] = createSignal(false);
  const [person, setPerson] = createSignal<PairedRecipient>();
  const look = async () => {
    const typed = code().trim();
    if (typed === '') return;
    setLooking(true);
    const said = await inside.post({ op: 'look-up', code: typed.slice(0, 20) });
    setLooking(false);
    if (!said.ok) {
      setProblem('There is no network just now. Try again when there is.');
    } else if (said.answer.kind === 'recipient') {
      const { kind: _kind, ...found } = said.answer;
      setPerson({ ...found, words: [...sixWords(found.recipient)] });
    } else {
      setProblem('This code opens nothing. Check it, or ask for a new one. A code works for a short time only.');
    }
  };
  return (
    <Screen>
      <Show
        when={person()}
        fallback={
          <>
            <Heading words="Add a person" />
            <p>
              An advocate can give you a code, on paper or on the phone. It says who they are, and nothing about you.
            </p>
            <Field
              kind="code"
              label="Invitation code"
              value={code()}
              maxLength={20}
              error={problem()}
              onInput={(typed) => {
                setCode(typed);
                setProblem(undefined);
              }}
            />
            <Button tone="primary" wide busy={looking()} onPress={look}>
              Look it up
            </Button>
          </>
        }
      >
        {(found) => <Compare person={found()} onOther={() => setPerson(undefined)} />}
      </Show>
    </Screen>
  );
}

function Compare(props: { readonly person: PairedRecipient; readonly onOther: () => void }): JSX.Element {
  const inside = useInside();
  const [differ, setDiffer] = createSignal(false);
  const same = async () => {
    await inside.perform({ do: 'pair', recipient: props.person });
    inside.router.back();
  };
  return (
    <>
      <Heading words={props.person.name} />
      <p>
        {props.person.role}, {props.person.agencyName}
      </p>
      <p>
        Read these six words to {props.person.name}, aloud or on a number you already had. They see six words too.{' '}
        <strong>All six must be the same.</strong>
      </p>
      <ol class="six" aria-label="Six words">
        <For each={props.person.words}>{(word) => <li>{word}</li>}</For>
      </ol>
      <Show when={differ()}>
        <Notice tone="owed" announce="at-once" title="Then do not share anything">
          <p>Someone may stand between you. Nobody was added. Ask for a new code, in person if you can.</p>
        </Notice>
      </Show>
      <Button tone="primary" wide onPress={same}>
        All six are the same
      </Button>
      <Button wide onPress={() => setDiffer(true)}>
        They are not the same
      </Button>
      <Button tone="quiet" wide onPress={() => props.onOther()}>
        Use another code
      </Button>
    </>
  );
}

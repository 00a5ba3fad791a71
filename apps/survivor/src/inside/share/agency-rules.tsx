/**
 * What a person's agency decided, in plain words, before and after she adds them: whether a supervisor may open what she shares, and
 * whether anyone can open a case file again. It says whose word it is, and shows nothing where nobody could be asked.
 */
import { Button, Notice } from '@holdfast/ui';
import type { PairedRecipient } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { rulesWords } from '../words/agency-rules.ts';
import { pairWords } from '../words/sharing.ts';
import { type AgencyRules, checkKey } from './key-check.ts';

export function RulesOf(props: { readonly agencyName: string; readonly rules: AgencyRules }): JSX.Element {
  const say = useSaid();
  const { rules } = props;
  return (
    <Notice title={say(rulesWords.title(props.agencyName))}>
      <p>{say(rules.supervisorsMayOpen ? rulesWords.headMay : rulesWords.headMayNot)}</p>
      <p>{say(rules.casesOpenAgain ? rulesWords.again : rulesWords.notAgain)}</p>
      <p class="small quiet">{say(rulesWords.whose)}</p>
    </Notice>
  );
}

/** The same for someone she added already, asked anew because she asks. */
export function AskRules(props: { readonly person: PairedRecipient }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [rules, setRules] = createSignal<AgencyRules>();
  const [busy, setBusy] = createSignal(false);
  const [told, setTold] = createSignal('');
  const ask = async () => {
    setBusy(true);
    setTold('');
    const check = await checkKey(inside, props.person);
    setBusy(false);
    if (check.kind === 'same') setRules(check);
    else setTold(say(check.kind === 'no-way' ? pairWords.noWay : rulesWords.notNow));
  };
  return (
    <>
      <Show
        when={rules()}
        fallback={
          <Button tone="quiet" wide icon="info" busy={busy()} onPress={() => void ask()}>
            {say(rulesWords.ask(props.person.agencyName))}
          </Button>
        }
      >
        {(known) => <RulesOf agencyName={props.person.agencyName} rules={known()} />}
      </Show>
      <p class="small quiet" role="status">
        {told()}
      </p>
    </>
  );
}

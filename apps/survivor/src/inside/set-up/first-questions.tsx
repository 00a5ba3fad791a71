/** The questions before anything else. No answer is guessed from the phone, and none is needed but the country. */
import { Button, Choice, Notice } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import { Heading } from '../views/screen.tsx';
import type { Country } from '../words/help.ts';
import type { Language } from '../words/set-up/words.ts';
import { useLent } from './lent.ts';

/** The languages there are, each in its own word. */
export function AskLanguage(props: { readonly onChosen: (language: Language) => void }): JSX.Element {
  return (
    <>
      <Heading words="Language · Idioma" />
      <p>Choose the language you read best.</p>
      <p lang="es">Elija el idioma que lee mejor.</p>
      <Button tone="primary" wide onPress={() => props.onChosen('en')}>
        English
      </Button>
      <Button tone="primary" wide onPress={() => props.onChosen('es')}>
        Español
      </Button>
    </>
  );
}

/** The country, so that the numbers to call are the right ones. */
export function AskCountry(props: { readonly onChosen: (country: Country) => void }): JSX.Element {
  const { words } = useLent();
  const [country, setCountry] = createSignal<Country | ''>('');
  const [missing, setMissing] = createSignal(false);
  const goOn = () => {
    const chosen = country();
    if (chosen === '') setMissing(true);
    else props.onChosen(chosen);
  };
  return (
    <>
      <Heading words={words().country.heading} />
      <p>{words().country.why}</p>
      <Choice
        legend={words().country.legend}
        value={country()}
        error={missing() ? words().country.missing : undefined}
        options={[
          { value: 'US', label: words().country.names.US },
          { value: 'GB', label: words().country.names.GB },
        ]}
        onChoose={setCountry}
      />
      <Button tone="primary" wide onPress={goOn}>
        {words().goOn}
      </Button>
    </>
  );
}

type Answer = 'yes' | 'no' | 'unknown';

/** Who else can open the phone or its accounts. Only a plain no is taken as no. */
export function AskOthers(props: { readonly onAnswered: (othersMayUnlock: boolean) => void }): JSX.Element {
  const { words } = useLent();
  const [phone, setPhone] = createSignal<Answer>();
  const [account, setAccount] = createSignal<Answer>();
  const options = () => {
    const { yes, no, unknown } = words().others.answers;
    return [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
      { value: 'unknown', label: unknown },
    ] as const;
  };
  const may = (answer: Answer | undefined) => answer === 'yes' || answer === 'unknown';
  return (
    <>
      <Heading words={words().others.heading} />
      <p>{words().others.lead}</p>
      <Choice legend={words().others.phone} value={phone()} options={options()} inRow onChoose={setPhone} />
      <Show when={may(phone())}>
        <Notice announce="politely">
          <p>{words().others.phoneMay}</p>
        </Notice>
      </Show>
      <Choice legend={words().others.account} value={account()} options={options()} inRow onChoose={setAccount} />
      <Show when={may(account())}>
        <Notice announce="politely">
          <p>{words().others.accountMay}</p>
        </Notice>
      </Show>
      <Button tone="primary" wide onPress={() => props.onAnswered(phone() !== 'no')}>
        {words().goOn}
      </Button>
    </>
  );
}

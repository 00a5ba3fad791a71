/** The two questions before anything else. Neither answer is guessed from the phone. */
import { Button, Choice } from '@holdfast/ui';
import { createSignal, type JSX } from 'solid-js';
import { Heading } from '../views/screen.tsx';
import type { Country } from '../words/help.ts';

/** The languages there are, each in its own word. */
export function AskLanguage(props: { readonly onChosen: () => void }): JSX.Element {
  return (
    <>
      <Heading words="Language" />
      <p>Choose the language you read best.</p>
      <Button tone="primary" wide onPress={() => props.onChosen()}>
        English
      </Button>
    </>
  );
}

/** The country, so that the numbers to call are the right ones. */
export function AskCountry(props: { readonly onChosen: (country: Country) => void }): JSX.Element {
  const [country, setCountry] = createSignal<Country | ''>('');
  const [missing, setMissing] = createSignal(false);
  const goOn = () => {
    const chosen = country();
    if (chosen === '') setMissing(true);
    else props.onChosen(chosen);
  };
  return (
    <>
      <Heading words="Where do you live?" />
      <p>This decides which numbers to call are shown. The app does not look up where you are.</p>
      <Choice
        legend="Country"
        value={country()}
        error={missing() ? 'Choose one to go on.' : undefined}
        options={[
          { value: 'US', label: 'United States' },
          { value: 'GB', label: 'United Kingdom' },
        ]}
        onChoose={setCountry}
      />
      <Button tone="primary" wide onPress={goOn}>
        Go on
      </Button>
    </>
  );
}

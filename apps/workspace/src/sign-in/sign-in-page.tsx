/** The page before anyone is signed in. In the demonstration it also lists the invented people, with their present codes. */

import { Button, Card, Icon, Notice } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';
import { DemonstrationBanner } from '../frame/demonstration-banner.tsx';
import { LanguageSwitch } from '../frame/language-switch.tsx';
import { roleWords } from '../frame/sections.ts';
import type { Edge } from '../workspace.ts';
import { type FilledIn, SignInForm } from './sign-in-form.tsx';
import { signInWords } from './sign-in-words.ts';

export interface SignInPageProps {
  readonly edge: Edge;
  readonly about: ApiReply<'about'> | undefined;
  readonly noAnswer: boolean;
  readonly onSignedIn: () => void;
}

type Person = ApiReply<'demonstrationSignIns'>['people'][number];

/** Sign-in, with the people of the demonstration beside it when this is one. */
export function SignInPage(props: SignInPageProps): JSX.Element {
  const [people, setPeople] = createSignal<readonly Person[]>([]);
  const [filledIn, setFilledIn] = createSignal<FilledIn>();

  // Codes change each half minute; the clock signal moves at the same pace.
  createEffect(
    on([() => props.about?.demonstration, props.edge.now], async ([demonstration]) => {
      if (demonstration !== true) return;
      const read = await props.edge.client('demonstrationSignIns', {});
      if (read.ok) setPeople(read.value.people);
    }),
  );
  const use = async (person: Person) => {
    const read = await props.edge.client('demonstrationSignIns', {});
    const fresh = read.ok ? read.value.people.find((candidate) => candidate.email === person.email) : undefined;
    setFilledIn(fresh ?? person);
  };

  return (
    <div class="frame dense">
      <Show when={props.about?.demonstration}>
        <DemonstrationBanner />
      </Show>
      <main class="alone" classList={{ 'alone-wide': people().length > 0 }}>
        <div class="alone-form stack">
          <header class="stack-tight">
            <div class="row-apart">
              <p class="bar-name">
                <Icon name="scale" />
                <strong>Holdfast</strong>
              </p>
              <LanguageSwitch />
            </div>
            <h1>{signInWords.signInToTheWorkspace}</h1>
            <p class="quiet">{signInWords.forAdvocatesOfficersSupervisorsAnd}</p>
          </header>
          <Show when={props.noAnswer}>
            <Notice tone="owed" title={signInWords.noAnswerCameFromThe} icon="wifi-off">
              <p>{signInWords.checkTheConnectionThenSign}</p>
            </Notice>
          </Show>
          <Show when={filledIn()} keyed fallback={<SignInForm edge={props.edge} onSignedIn={props.onSignedIn} />}>
            {(filled) => <SignInForm edge={props.edge} onSignedIn={props.onSignedIn} filledIn={filled} />}
          </Show>
        </div>
        <Show when={people().length > 0}>
          <section class="stack" aria-labelledby="people">
            <h2 id="people">{signInWords.peopleOfTheDemonstration}</h2>
            <p class="quiet">{signInWords.chooseOneToFillIn}</p>
            <ul class="people">
              <For each={people()}>
                {(person) => (
                  <li>
                    <Card>
                      <div class="row-apart">
                        <div>
                          <p>
                            <strong>{person.name}</strong>
                          </p>
                          <p class="quiet small">
                            {roleWords[person.role]}, {person.agencyName}
                          </p>
                        </div>
                        <Button label={signInWords.fillInAs(person.name)} onPress={() => void use(person)}>
                          {signInWords.fillIn}
                        </Button>
                      </div>
                      <dl class="facts facts-tight small">
                        <div>
                          <dt>{signInWords.address}</dt>
                          <dd class="code">{person.email}</dd>
                        </div>
                        <div>
                          <dt>{signInWords.passphrase}</dt>
                          <dd class="code">{person.passphrase}</dd>
                        </div>
                        <div>
                          <dt>{signInWords.codeNow}</dt>
                          <dd class="code">{person.code}</dd>
                        </div>
                      </dl>
                    </Card>
                  </li>
                )}
              </For>
            </ul>
          </section>
        </Show>
      </main>
    </div>
  );
}

/** One police contact in a few lines, only what was told, and what it said before it was changed. */
import { givenFacts, officersOf, type PoliceContact, whenWords, wordsIn } from '@holdfast/domain';
import { Button, Card } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { FilesRow } from '../evidence/attachments.tsx';
import { useInside, useSaid } from '../state/inside.ts';
import { contactWords } from '../words/police.ts';
import { Earlier } from './earlier.tsx';

export function ContactSummary(props: { readonly contact: PoliceContact }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  return (
    <Card>
      <ContactLines contact={props.contact} />
      <FilesRow of={{ kind: 'contact', id: props.contact.id }} />
      <Earlier kept={inside.held().written.contacts.get(props.contact.id)}>
        {(contact) => <ContactLines contact={contact} />}
      </Earlier>
      <Button
        tone="quiet"
        icon="pencil"
        onPress={() => inside.router.go({ name: 'contact-edit', id: props.contact.id })}
      >
        {say(contactWords.change)}
      </Button>
    </Card>
  );
}

function ContactLines(props: { readonly contact: PoliceContact }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const who = () => {
    const officers = officersOf(props.contact).map(({ name, badge }) =>
      [name, badge === undefined ? undefined : say(contactWords.badgeIs(badge))].filter(Boolean).join(', '),
    );
    return [...officers, props.contact.agencyName].filter(Boolean).join('; ');
  };
  const told = () => givenFacts.filter((fact) => props.contact.facts[fact] !== undefined);
  const titles = () => wordsIn(inside.language()).factWords;
  return (
    <>
      <p>
        <strong>{who() || say(contactWords.notKnown)}</strong>
        <br />
        <span class="small quiet">
          {say(whenWords(props.contact.when, inside.zone))}
          <Show when={props.contact.reportNumber}>{(number) => <> · {say(contactWords.reportIs(number()))}</>}</Show>
          <Show when={props.contact.callNumber}>{(number) => <> · {say(contactWords.callIs(number()))}</>}</Show>
        </span>
      </p>
      <Show when={told().length > 0}>
        <ul class="small told">
          <For each={told()}>
            {(fact) => (
              <li>
                {titles()[fact].title}:{' '}
                <strong>{say(props.contact.facts[fact] === 'yes' ? contactWords.yes : contactWords.no)}</strong>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.contact.note}>{(note) => <p class="own-words">{note()}</p>}</Show>
    </>
  );
}

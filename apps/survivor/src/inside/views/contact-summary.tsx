/** One police contact in a few lines, only what was told, and what it said before it was changed. */
import type { PoliceContact } from '@holdfast/domain';
import { Button, Card } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { FilesRow } from '../evidence/attachments.tsx';
import { useInside, useSaid } from '../state/inside.ts';
import { contactWords } from '../words/police.ts';
import { contactRows, whenAndNumbers, whoCame } from '../words/rows.ts';
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
  const reader = () => ({ language: inside.language(), zone: inside.zone });
  const rows = () => contactRows(props.contact, reader());
  return (
    <>
      <p>
        <strong>{whoCame(props.contact, reader())}</strong>
        <br />
        <span class="small quiet">{whenAndNumbers(props.contact, reader())}</span>
      </p>
      <Show when={rows().length > 0}>
        <ul class="small told">
          <For each={rows()}>
            {([name, value]) => (
              <li>
                {name}: <strong>{value}</strong>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.contact.note}>{(note) => <p class="own-words">{note()}</p>}</Show>
    </>
  );
}

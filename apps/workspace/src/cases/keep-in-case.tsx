/**
 * Putting what she shared, and let be kept, into a case file: the copies she chose, until the day she chose. It offers itself only where
 * both her release and the server's record allow a copy.
 */
import { type CaseId, civilDateAt, idFrom } from '@holdfast/domain';
import { Button, Notice, Select } from '@holdfast/ui';
import type { ApiReply, DisclosureContent } from '@holdfast/wire';
import { createEffect, createSignal, type JSX, Show } from 'solid-js';
import { Link } from '../frame/link.tsx';
import { useWorkspace } from '../workspace.ts';
import { words } from './screen-words.ts';
import { titleOf } from './who.ts';

/** A choice of case and one press. */
export function KeepInCase(props: {
  readonly id: string;
  readonly content: DisclosureContent;
  readonly opening: ApiReply<'openDisclosure'>;
}): JSX.Element {
  const { caseRoom, keyRoom, me, say, zone } = useWorkspace();
  const [chosen, setChosen] = createSignal<string>('');
  const [kept, setKept] = createSignal<CaseId>();
  const language = caseRoom.language;
  createEffect(() => {
    if (keyRoom.unlocked() && caseRoom.standing() === 'closed' && me().role === 'advocate')
      void caseRoom.open(me().staffId);
  });
  const cases = () => [...caseRoom.cases().values()];
  const keep = async () => {
    const one = cases().find(({ id }) => id === chosen());
    const disclosureId = idFrom<'disclosure'>(props.id);
    if (one === undefined || !disclosureId.ok) return;
    const { purpose, signedAt } = props.content.release;
    const name = props.content.nameForSharing;
    const written = await caseRoom.write({
      caseId: one.id,
      says: {
        kind: 'chain',
        disclosureId: disclosureId.value,
        mayKeepCopy: true,
        endsOn: props.opening.endsOn,
        orders: props.content.orders,
        incidents: props.content.incidents,
        contacts: props.content.contacts,
        released: {
          purpose,
          signedOn: civilDateAt(signedAt, zone()),
          ...(name === undefined ? {} : { name }),
        },
      },
    });
    if (!written.ok) return;
    setKept(one.id);
    say(words.saved[language()]);
  };
  return (
    <Show when={me().role === 'advocate' && cases().length > 0}>
      <Show
        when={kept()}
        fallback={
          <div class="row screen-only">
            <Select
              label={words.keepShared[language()]}
              value={chosen()}
              options={cases().map((one) => ({ value: one.id, label: titleOf(one) }))}
              unchosen="–"
              onChoose={setChosen}
            />
            <Button icon="book-open" disabled={chosen() === ''} onPress={() => void keep()}>
              {words.keepShared[language()]}
            </Button>
          </div>
        }
      >
        {(id) => (
          <Notice tone="done" title={words.saved[language()]}>
            <p>
              <Link to={`/cases/${id()}`}>{words.cases[language()]}</Link>
            </p>
          </Notice>
        )}
      </Show>
    </Show>
  );
}

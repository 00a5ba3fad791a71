/** One case of a meeting: why it may be spoken of, what was agreed before, its minutes, what is agreed now. All of it is written into the case. */

import {
  type ActionItem,
  type AgendaItem,
  type CaseItemId,
  civilDateAt,
  isLate,
  type MeetingName,
} from '@holdfast/domain';
import { Button, Notice, Tag } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import type { OpenCase } from '../cases/case-room-shape.ts';
import { actionStateWords } from '../cases/case-words.ts';
import { EntryForm } from '../cases/entry-form.tsx';
import { titleOf } from '../cases/who.ts';
import { Link } from '../frame/link.tsx';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { actionForm, minutesForm } from './meeting-forms.ts';
import { sayBasis } from './meeting-papers.ts';
import { meetingWords as words } from './meeting-words.ts';

export interface MeetingCaseProps {
  readonly item: AgendaItem<OpenCase>;
  readonly meeting: MeetingName;
}

/** The row of one case, with what can be written of it. */
export function MeetingCase(props: MeetingCaseProps): JSX.Element {
  const { caseRoom } = useWorkspace();
  const language = caseRoom.language;
  const [writing, setWriting] = createSignal<'minutes' | 'action'>();
  const [last, setLast] = createSignal<CaseItemId>();
  const of = () => props.item.of;
  const says = () => props.item.item.says;
  const undo = async (item: CaseItemId) => {
    await caseRoom.write({ caseId: of().id, says: { kind: 'taken-back' }, item });
    setLast(undefined);
  };
  return (
    <li class="case-item stack-tight" aria-label={titleOf(of())}>
      <h2>
        <Link to={`/cases/${of().id}`}>{titleOf(of())}</Link>
      </h2>
      <p class="case-text">{says().why}</p>
      <p class="quiet small">{sayBasis(says().basis, language())}</p>
      <Actions title={words.carried[language()]} of={of()} actions={props.item.carried} />
      <Show when={says().minutes !== ''}>
        <h3>{words.minutes[language()]}</h3>
        <p class="case-text">{says().minutes}</p>
      </Show>
      <Show when={props.item.planWaits}>
        <Notice tone="ask" title={words.planWaits[language()]}>
          <p>
            <Link to={`/cases/${of().id}`}>{words.planWith[language()]}</Link>
          </p>
        </Notice>
      </Show>
      <Actions title={words.agreed[language()]} of={of()} actions={props.item.agreed} />
      <Show
        when={writing()}
        keyed
        fallback={
          <div class="row screen-only">
            <Button
              icon="pencil"
              label={`${(says().minutes === '' ? words.writeMinutes : words.changeMinutes)[language()]}: ${titleOf(of())}`}
              onPress={() => setWriting('minutes')}
            >
              {(says().minutes === '' ? words.writeMinutes : words.changeMinutes)[language()]}
            </Button>
            <Button
              icon="plus"
              label={`${words.addAction[language()]}: ${titleOf(of())}`}
              onPress={() => setWriting('action')}
            >
              {words.addAction[language()]}
            </Button>
          </div>
        }
      >
        {(what) => (
          <EntryForm
            caseId={of().id}
            form={what === 'minutes' ? minutesForm(says()) : actionForm(props.meeting)}
            item={what === 'minutes' ? props.item.item.item : undefined}
            values={what === 'minutes' ? minutesForm(says()).values(says()) : { state: 'open' }}
            onWritten={(item) => {
              setWriting(undefined);
              if (what === 'action') setLast(item);
            }}
            onCancel={() => setWriting(undefined)}
          />
        )}
      </Show>
      <Show when={last()}>
        {(item) => (
          <p class="row screen-only" role="status">
            {words.written[language()]}
            <Button tone="quiet" onPress={() => void undo(item())}>
              {words.undo[language()]}
            </Button>
          </p>
        )}
      </Show>
    </li>
  );
}

function Actions(props: {
  readonly title: string;
  readonly of: OpenCase;
  readonly actions: readonly ActionItem[];
}): JSX.Element {
  const { caseRoom, now, zone } = useWorkspace();
  const language = caseRoom.language;
  const today = () => civilDateAt(now(), zone());
  const finish = async ({ item, says }: ActionItem) =>
    await caseRoom.write({ caseId: props.of.id, says: { ...says, state: 'done' }, item });
  return (
    <Show when={props.actions.length > 0}>
      <h3>{props.title}</h3>
      <ul class="case-items">
        <For each={props.actions}>
          {(action) => (
            <li class="case-item row-apart">
              <span>
                {action.says.what}
                <span class="quiet small">
                  {' '}
                  {action.says.owner}, {sayDate(action.says.by)}
                </span>
              </span>
              <span class="row">
                <Tag state={isLate(action, today()) ? 'overdue' : action.says.state === 'done' ? 'met' : 'open'}>
                  {isLate(action, today()) ? words.late[language()] : actionStateWords[action.says.state][language()]}
                </Tag>
                <Show when={action.says.state === 'open'}>
                  <span class="screen-only">
                    <Button
                      tone="quiet"
                      label={`${words.done[language()]}: ${action.says.what}`}
                      onPress={() => void finish(action)}
                    >
                      {words.done[language()]}
                    </Button>
                  </span>
                </Show>
              </span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

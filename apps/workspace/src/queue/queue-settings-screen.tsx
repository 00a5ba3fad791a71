/** After how long things come to the queue: the agency's own numbers. Saving looks at every call anew; two at once are not both believed. */

import {
  civilDateAt,
  civilDateFrom,
  instantAt,
  type QueueReaders,
  type QueueSettings,
  queueReaders,
} from '@holdfast/domain';
import { defaultVisitPolicy } from '@holdfast/law';
import { Button, Choice, DateField, Field, Notice } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { frameWords } from '../frame/frame-words.ts';
import { Link } from '../frame/link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { said, spoken } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { queueWords } from './queue-page-words.ts';
import { areasFrom, settingWords, visitDaysFrom } from './settings-words.ts';

type Numbered = Exclude<keyof QueueSettings, 'advocateLine' | 'seenBy' | 'visitDays' | 'patrolAreas'>;

const numbers: readonly { readonly key: Numbered; readonly label: string; readonly hint: string }[] = spoken([
  {
    key: 'reportHours',
    label: said('Hours for a report', 'Horas para un reporte'),
    hint: said('After the call was cleared.', 'Después de cerrada la llamada.'),
  },
  {
    key: 'followUpDays',
    label: said('Days to follow up when someone had left', 'Días para dar seguimiento cuando alguien se había ido'),
    hint: said('A search, a warrant or an arrest.', 'Una búsqueda, una orden de arresto o un arresto.'),
  },
  {
    key: 'approvalHours',
    label: said('Hours to approve a report', 'Horas para aprobar un reporte'),
    hint: said('After it was completed.', 'Después de terminado.'),
  },
  {
    key: 'repeatCalls',
    label: said('Calls on one order', 'Llamadas por una orden'),
    hint: said('So many within the days below.', 'Tantas dentro de los días de abajo.'),
  },
  {
    key: 'repeatDays',
    label: said('Within days', 'En días'),
    hint: said('Counted back from today.', 'Contados hacia atrás desde hoy.'),
  },
  {
    key: 'unservedDays',
    label: said('Days to serve an order', 'Días para notificar una orden'),
    hint: said('After the police received it.', 'Después de que la recibió la policía.'),
  },
]);

/** Reads the numbers, then shows the form. */
export function QueueSettingsScreen(): JSX.Element {
  const { client, me } = useWorkspace();
  const reading = createAsking(
    () => 'settings',
    () => client('queueSettings', {}),
  );
  return (
    <Panes focus="thing">
      <Show when={me().role === 'supervisor'}>
        <p class="quiet small">
          <Link to="/queue">{queueWords.queue}</Link>
        </p>
      </Show>
      <PageTitle tab={queueWords.queueSettings}>{queueWords.afterHowLongToTheQueue}</PageTitle>
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Show when={reading.value()} keyed>
        {(known) => <SettingsForm known={known} onSaved={reading.again} />}
      </Show>
    </Panes>
  );
}

function SettingsForm(props: { readonly known: ApiReply<'queueSettings'>; readonly onSaved: () => void }): JSX.Element {
  const { client, say, zone } = useWorkspace();
  const sending = createSending();
  const { known } = props;
  const [typed, setTyped] = createSignal<Readonly<Record<Numbered, string>>>({
    reportHours: String(known.settings.reportHours),
    followUpDays: String(known.settings.followUpDays),
    approvalHours: String(known.settings.approvalHours),
    repeatCalls: String(known.settings.repeatCalls),
    repeatDays: String(known.settings.repeatDays),
    unservedDays: String(known.settings.unservedDays),
  });
  const [tried, setTried] = createSignal(false);
  const [seenBy, setSeenBy] = createSignal<QueueReaders>(known.settings.seenBy ?? 'supervisors');
  const [days, setDays] = createSignal((known.settings.visitDays ?? []).join(', '));
  const [areas, setAreas] = createSignal((known.settings.patrolAreas ?? []).join('\n'));
  const daysTyped = () => visitDaysFrom(days());
  const own = (): Pick<QueueSettings, 'seenBy' | 'visitDays' | 'patrolAreas'> => {
    const [read, listed] = [daysTyped(), areasFrom(areas())];
    return {
      ...(seenBy() === 'supervisors' ? {} : { seenBy: seenBy() }),
      ...(read === 'wrong' || read.length === 0 ? {} : { visitDays: read }),
      ...(listed.length === 0 ? {} : { patrolAreas: listed }),
    };
  };
  const [line, setLine] = createSignal(known.settings.advocateLine ?? '');
  const [begins, setBegins] = createSignal<string>(civilDateAt(known.beginsAt, zone()));
  const number = (key: Numbered) => (/^\d{1,4}$/.test(typed()[key].trim()) ? Number(typed()[key]) : undefined);
  const wrong = createMemo(() => numbers.filter(({ key }) => number(key) === undefined).map(({ key }) => key));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const date = civilDateFrom(begins());
    setTried(true);
    if (wrong().length > 0 || !date.ok || daysTyped() === 'wrong') return;
    const settings: QueueSettings = {
      reportHours: number('reportHours') ?? 0,
      followUpDays: number('followUpDays') ?? 0,
      approvalHours: number('approvalHours') ?? 0,
      repeatCalls: number('repeatCalls') ?? 0,
      repeatDays: number('repeatDays') ?? 0,
      unservedDays: number('unservedDays') ?? 0,
      ...(line().trim() === '' ? {} : { advocateLine: line().trim() }),
      ...own(),
    };
    const beginsAt = begins() === civilDateAt(known.beginsAt, zone()) ? known.beginsAt : instantAt(date.value, zone());
    const saved = await sending.send(() =>
      client('setQueueSettings', { body: { settings, beginsAt, revision: known.revision } }),
    );
    if (saved === undefined) return;
    say(queueWords.saved);
    props.onSaved();
  };
  return (
    <form class="stack form" autocomplete="off" novalidate onSubmit={submit}>
      <Notice title={queueWords.theseAreYourAgencysNumbers}>
        <p>{queueWords.whereALawNamesA}</p>
      </Notice>
      <div class="two">
        <For each={numbers}>
          {({ key, label, hint }) => (
            <Field
              kind="digits"
              short
              label={label}
              hint={hint}
              maxLength={4}
              value={typed()[key]}
              onInput={(value) => setTyped((before) => ({ ...before, [key]: value }))}
              error={
                wrong().includes(key)
                  ? queueWords.typeAWholeNumber
                  : fieldProblem(sending.issue(), `settings.${key}`) === undefined
                    ? undefined
                    : queueWords.thisNumberCannotBeUsed
              }
            />
          )}
        </For>
        <Field
          label={queueWords.lineOfTheAdvocates}
          kind="code"
          optional={frameWords.ifKnown}
          hint={queueWords.whatAnOfficersPhoneRings}
          maxLength={30}
          value={line()}
          onInput={setLine}
          error={fieldProblem(sending.issue(), 'settings.advocateLine')}
        />
        <DateField
          label={queueWords.theQueueBeginsOn}
          hint={queueWords.callsBeforeThisDayAre}
          value={begins()}
          onInput={setBegins}
          error={fieldProblem(sending.issue(), 'beginsAt')}
        />
      </div>
      <Choice
        legend={settingWords.whoSees}
        hint={settingWords.whoSeesHint}
        value={seenBy()}
        options={queueReaders.map((value) => ({ value, label: settingWords.readers[value] }))}
        onChoose={setSeenBy}
      />
      <h2>{settingWords.visits}</h2>
      <Notice title={settingWords.localPolicy}>
        <p>{settingWords.localPolicyMore}</p>
      </Notice>
      <Field
        label={settingWords.days}
        hint={settingWords.daysHint(defaultVisitPolicy.days.join(', '))}
        maxLength={200}
        value={days()}
        onInput={setDays}
        error={tried() && daysTyped() === 'wrong' ? settingWords.daysWrong : undefined}
      />
      <Field
        kind="lines"
        rows={4}
        label={settingWords.areas}
        hint={settingWords.areasHint}
        maxLength={4_000}
        value={areas()}
        onInput={setAreas}
      />
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" tone="primary" icon="check" busy={sending.busy()}>
          {queueWords.save}
        </Button>
      </div>
    </form>
  );
}

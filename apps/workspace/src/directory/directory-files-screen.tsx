/** For the administrator: bringing the directory in, what was rejected and why, and taking it out. Confidential places go out only when asked for by name. */
import { Button, Choice, Field, FileField, Notice, sayMoment, Table, Tick } from '@holdfast/ui';
import type { ApiReply, HelpImportAnswer } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { sendHelpFile, takeHelpExport } from '../edge/help-files.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { faultWords, fileWords } from './directory-words.ts';

type Reject = ApiReply<'helpRejects'>['rejects'][number];

/** In above, what came in below it, out at the side. */
export function DirectoryFilesScreen(): JSX.Element {
  const { client, time } = useWorkspace();
  const asking = createAsking(
    () => 'all',
    () => client('helpImports', {}),
  );
  const [shown, setShown] = createSignal<string>();
  const imports = () => asking.value()?.imports ?? [];
  return (
    <Panes focus="thing" owed={<TakeOut />} owedLabel="Take the directory out">
      <div class="stack-wide">
        <PageTitle tab="Directory files">Bring in a directory of help</PageTitle>
        <BringIn
          onBrought={(brought) => {
            setShown(brought.id);
            asking.again();
          }}
        />
        <section class="stack" aria-label="Files brought in">
          <h2>Files brought in</h2>
          <Problem issue={asking.issue()} onRetry={asking.again} />
          <Show when={imports().length > 0} fallback={<p class="quiet">None yet.</p>}>
            <Table
              caption="Newest first"
              rows={imports()}
              columns={[
                { title: 'File', names: true, cell: (row: HelpImportAnswer) => row.fileName },
                { title: 'Source', cell: (row) => row.source },
                { title: 'Brought in', cell: (row) => sayMoment(row.broughtAt, time()) },
                { title: 'Rows', cell: (row) => row.read, number: true },
                { title: 'Kept', cell: (row) => row.kept, number: true },
                { title: 'Rejected', cell: (row) => row.rejected, number: true },
                { title: 'Loose ends', cell: (row) => row.noted, number: true },
                {
                  title: 'Reasons',
                  cell: (row) => (
                    <Button tone="quiet" pressed={shown() === row.id} onPress={() => setShown(row.id)}>
                      Show
                    </Button>
                  ),
                },
              ]}
            />
          </Show>
        </section>
        <Show when={imports().find(({ id }) => id === shown())} keyed>
          {(one) => <Rejects one={one} />}
        </Show>
      </div>
    </Panes>
  );
}

function BringIn(props: { readonly onBrought: (brought: HelpImportAnswer) => void }): JSX.Element {
  const sending = createSending();
  const [file, setFile] = createSignal<File>();
  const [source, setSource] = createSignal('');
  const [licence, setLicence] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const [brought, setBrought] = createSignal<HelpImportAnswer>();
  const why = () => sending.issue()?.fields.find(({ field }) => field === 'file')?.code;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    setBrought(undefined);
    const chosen = file();
    if (chosen === undefined || source().trim() === '') return;
    const told = await sending.send(() =>
      sendHelpFile({ file: chosen, source: source().trim(), licence: licence().trim() }),
    );
    if (told === undefined) return;
    setBrought(told);
    props.onBrought(told);
  };
  return (
    <form class="stack form" autocomplete="off" novalidate onSubmit={submit}>
      <p>
        Open Referral HSDS 3: JSON, or a zip of tables. Everything in it that hangs together is kept, and every row that
        is not is shown with its reason. Entries known from before are taken anew; none is removed.
      </p>
      <Notice icon="eye" title="Confidential places">
        <p>
          A place is confidential when the file gives it, or its address, an attribute with the value “confidential”,
          and when you mark it in the directory. A later file never opens it again.
        </p>
      </Notice>
      <FileField
        label="File"
        accept=".json,.zip"
        onPick={setFile}
        error={tried() && file() === undefined ? 'Choose a file.' : undefined}
      />
      <Field
        label="Who publishes it"
        maxLength={200}
        value={source()}
        onInput={setSource}
        error={tried() && source().trim() === '' ? 'Say who publishes it.' : undefined}
      />
      <Field label="Its licence" optional="if it has one" maxLength={200} value={licence()} onInput={setLicence} />
      <Show when={why()} fallback={<Problem issue={sending.issue()} />}>
        {(code) => <Notice tone="owed" announce="at-once" title={fileWords[code()] ?? 'This file cannot be read.'} />}
      </Show>
      <div class="row">
        <Button kind="submit" tone="primary" icon="arrow-right" busy={sending.busy()}>
          Bring it in
        </Button>
      </div>
      <Show when={brought()}>
        {(told) => (
          <Notice tone="done" announce="politely" title={`${told().kept} of ${told().read} rows kept`}>
            <p>
              {told().rejected} rejected, {told().noted} kept with a loose end.
            </p>
            <Show when={told().leftAside.length > 0}>
              <p>Not part of the standard, and left aside: {told().leftAside.join(', ')}.</p>
            </Show>
          </Notice>
        )}
      </Show>
    </form>
  );
}

function Rejects(props: { readonly one: HelpImportAnswer }): JSX.Element {
  const { client } = useWorkspace();
  const [after, setAfter] = createSignal(0);
  const asking = createAsking(
    () => `${props.one.id} ${after()}`,
    () => client('helpRejects', { params: { id: props.one.id }, query: { after: String(after()) } }),
  );
  const rejects = (): readonly Reject[] => asking.value()?.rejects ?? [];
  return (
    <section class="stack" aria-label={`Reasons in ${props.one.fileName}`}>
      <h2>Reasons in {props.one.fileName}</h2>
      <Problem issue={asking.issue()} onRetry={asking.again} />
      <Show when={rejects().length > 0} fallback={<p class="quiet">Nothing more was wrong with this file.</p>}>
        <Table
          caption={`From row ${rejects()[0]?.number ?? 0}`}
          rows={rejects()}
          columns={[
            { title: 'Row', cell: (row: Reject) => row.number, number: true },
            { title: 'Table', cell: (row) => row.table },
            {
              title: 'Why',
              cell: (row) => (
                <For each={row.faults}>
                  {(fault) => (
                    <p>
                      <span class="code">{fault.column}</span>: {faultWords[fault.code] ?? fault.code}
                    </p>
                  )}
                </For>
              ),
            },
            {
              title: 'What it said',
              cell: (row) => <span class="code small link-text">{row.cells.slice(0, 300)}</span>,
            },
          ]}
        />
        <div class="row">
          <Button tone="quiet" onPress={() => setAfter(rejects().at(-1)?.number ?? 0)}>
            Show later ones
          </Button>
        </div>
      </Show>
    </section>
  );
}

const formats = [
  { value: 'json', label: 'JSON', hint: 'Organisations with everything of theirs within.' },
  { value: 'tables', label: 'A zip of tables', hint: 'Every row, as a data package.' },
] as const;

function TakeOut(): JSX.Element {
  const { say } = useWorkspace();
  const sending = createSending();
  const [format, setFormat] = createSignal<'json' | 'tables'>('json');
  const [whole, setWhole] = createSignal(false);
  const [reason, setReason] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason().trim() === '') return;
    const confidential = whole() ? 'included' : 'left-out';
    const taken = await sending.send(() => takeHelpExport({ format: format(), confidential, reason: reason().trim() }));
    if (taken !== undefined) say('Saved');
  };
  return (
    <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
      <h2>Take the directory out</h2>
      <Choice legend="As" value={format()} options={formats} onChoose={setFormat} />
      <Tick
        label="With confidential places"
        hint="Off unless you turn it on. Whoever has the file then knows where they are."
        checked={whole()}
        onChange={setWhole}
      />
      <Field
        label="Reason"
        hint="It is kept with the record of who took it."
        maxLength={200}
        value={reason()}
        onInput={setReason}
        error={tried() && reason().trim() === '' ? 'Say what it is for.' : undefined}
      />
      <Problem issue={sending.issue()} />
      <Button kind="submit" icon="arrow-right" busy={sending.busy()}>
        Save the directory as a file
      </Button>
    </form>
  );
}

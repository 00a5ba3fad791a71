/** For the administrator: bringing the directory in, what was rejected and why, and taking it out. Confidential places go out only when asked for by name. */

import { Button, Choice, Field, FileField, Notice, sayMoment, Table, Tick } from '@holdfast/ui';
import type { ApiReply, HelpImportAnswer } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { sendHelpFile, takeHelpExport } from '../edge/help-files.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { said, spoken } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { directoryFileWords } from './directory-file-words.ts';
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
    <Panes focus="thing" owed={<TakeOut />} owedLabel={directoryFileWords.takeTheDirectoryOut}>
      <div class="stack-wide">
        <PageTitle tab={directoryFileWords.directoryFiles}>{directoryFileWords.bringInADirectoryOf}</PageTitle>
        <BringIn
          onBrought={(brought) => {
            setShown(brought.id);
            asking.again();
          }}
        />
        <section class="stack" aria-label={directoryFileWords.filesBroughtIn}>
          <h2>{directoryFileWords.filesBroughtIn}</h2>
          <Problem issue={asking.issue()} onRetry={asking.again} />
          <Show when={imports().length > 0} fallback={<p class="quiet">{directoryFileWords.noneYet}</p>}>
            <Table
              caption={directoryFileWords.newestFirst}
              rows={imports()}
              columns={[
                { title: directoryFileWords.file, names: true, cell: (row: HelpImportAnswer) => row.fileName },
                { title: directoryFileWords.source, cell: (row) => row.source },
                { title: directoryFileWords.broughtIn, cell: (row) => sayMoment(row.broughtAt, time()) },
                { title: directoryFileWords.rows, cell: (row) => row.read, number: true },
                { title: directoryFileWords.kept, cell: (row) => row.kept, number: true },
                { title: directoryFileWords.rejected, cell: (row) => row.rejected, number: true },
                { title: directoryFileWords.looseEnds, cell: (row) => row.noted, number: true },
                {
                  title: directoryFileWords.reasons,
                  cell: (row) => (
                    <Button tone="quiet" pressed={shown() === row.id} onPress={() => setShown(row.id)}>
                      {directoryFileWords.show}
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
      <p>{directoryFileWords.openReferralHsds3Json}</p>
      <Notice icon="eye" title={directoryFileWords.confidentialPlaces}>
        <p>{directoryFileWords.aPlaceIsConfidentialWhen}</p>
      </Notice>
      <FileField
        label={directoryFileWords.file}
        accept=".json,.zip"
        onPick={setFile}
        error={tried() && file() === undefined ? directoryFileWords.chooseAFile : undefined}
      />
      <Field
        label={directoryFileWords.whoPublishesIt}
        maxLength={200}
        value={source()}
        onInput={setSource}
        error={tried() && source().trim() === '' ? directoryFileWords.sayWhoPublishesIt : undefined}
      />
      <Field
        label={directoryFileWords.itsLicence}
        optional={directoryFileWords.ifItHasOne}
        maxLength={200}
        value={licence()}
        onInput={setLicence}
      />
      <Show when={why()} fallback={<Problem issue={sending.issue()} />}>
        {(code) => (
          <Notice tone="owed" announce="at-once" title={fileWords[code()] ?? directoryFileWords.thisFileCannotBeRead} />
        )}
      </Show>
      <div class="row">
        <Button kind="submit" tone="primary" icon="arrow-right" busy={sending.busy()}>
          {directoryFileWords.bringItIn}
        </Button>
      </div>
      <Show when={brought()}>
        {(told) => (
          <Notice tone="done" announce="politely" title={directoryFileWords.rowsKept(told().kept, told().read)}>
            <p>
              {told().rejected} {directoryFileWords.rejectedThen} {told().noted} {directoryFileWords.keptLoose}
            </p>
            <Show when={told().leftAside.length > 0}>
              <p>
                {directoryFileWords.leftAside} {told().leftAside.join(', ')}.
              </p>
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
    <section class="stack" aria-label={directoryFileWords.reasonsIn(props.one.fileName)}>
      <h2>
        {directoryFileWords.reasonsInFile} {props.one.fileName}
      </h2>
      <Problem issue={asking.issue()} onRetry={asking.again} />
      <Show when={rejects().length > 0} fallback={<p class="quiet">{directoryFileWords.nothingMoreWasWrongWith}</p>}>
        <Table
          caption={directoryFileWords.fromRow(rejects()[0]?.number ?? 0)}
          rows={rejects()}
          columns={[
            { title: directoryFileWords.row, cell: (row: Reject) => row.number, number: true },
            { title: directoryFileWords.table, cell: (row) => row.table },
            {
              title: directoryFileWords.why,
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
              title: directoryFileWords.whatItSaid,
              cell: (row) => <span class="code small link-text">{row.cells.slice(0, 300)}</span>,
            },
          ]}
        />
        <div class="row">
          <Button tone="quiet" onPress={() => setAfter(rejects().at(-1)?.number ?? 0)}>
            {directoryFileWords.showLaterOnes}
          </Button>
        </div>
      </Show>
    </section>
  );
}

const formats = spoken([
  {
    value: 'json',
    label: 'JSON',
    hint: said('Organisations with everything of theirs within.', 'Organizaciones con todo lo suyo dentro.'),
  },
  {
    value: 'tables',
    label: said('A zip of tables', 'Un zip de tablas'),
    hint: said('Every row, as a data package.', 'Cada fila, como paquete de datos.'),
  },
] as const);

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
    if (taken !== undefined) say(directoryFileWords.saved);
  };
  return (
    <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
      <h2>{directoryFileWords.takeTheDirectoryOut}</h2>
      <Choice legend={directoryFileWords.asFormat} value={format()} options={formats} onChoose={setFormat} />
      <Tick
        label={directoryFileWords.withConfidentialPlaces}
        hint={directoryFileWords.offUnlessYouTurnIt}
        checked={whole()}
        onChange={setWhole}
      />
      <Field
        label={directoryFileWords.reason}
        hint={directoryFileWords.itIsKeptWithThe}
        maxLength={200}
        value={reason()}
        onInput={setReason}
        error={tried() && reason().trim() === '' ? directoryFileWords.sayWhatItIsFor : undefined}
      />
      <Problem issue={sending.issue()} />
      <Button kind="submit" icon="arrow-right" busy={sending.busy()}>
        {directoryFileWords.saveTheDirectoryAsA}
      </Button>
    </form>
  );
}

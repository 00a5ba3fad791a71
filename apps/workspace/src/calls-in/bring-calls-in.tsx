/** A new file of calls: look at its beginning, say which column is which and which clock wrote the times, see the first rows, then bring it in. */

import { timeZoneFrom } from '@holdfast/domain';
import { Button, Choice, Field, FileField, Notice } from '@holdfast/ui';
import {
  type ApiReply,
  type CallSource,
  type CallSourceSettings,
  callFields,
  longestLook,
  neededCallFields,
} from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { headOf, sendFile } from '../edge/whole-files.ts';
import { Problem } from '../frame/problem.tsx';
import { importWords } from '../registry/import-words.ts';
import { Mapping } from '../registry/mapping.tsx';
import { SourceChoice } from '../registry/source-choice.tsx';
import { dateOptions } from '../registry/told-of-source.tsx';
import { useWorkspace } from '../workspace.ts';
import { callFieldWords } from './call-field-words.ts';
import { FirstCalls } from './first-calls.tsx';
import { matchWords } from './match-words.ts';

type Looked = ApiReply<'lookAtCalls'>;
interface Chosen {
  readonly file: File;
  readonly head: string;
  readonly looked: Looked;
}

/** The steps, one below the other; nothing is stored before the last. */
export function BringCallsIn(props: { readonly onBegun: (importId: string) => void }): JSX.Element {
  const { client, me, zone } = useWorkspace();
  const sources = createAsking(
    () => 'all',
    () => client('callSources', {}),
  );
  const looking = createSending();
  const sending = createSending();
  const [chosen, setChosen] = createSignal<Chosen>();
  const [settings, setSettings] = createSignal<CallSourceSettings>();
  const [typedZone, setTypedZone] = createSignal('');
  const [sourceId, setSourceId] = createSignal('');
  const [name, setName] = createSignal('');
  const [tried, setTried] = createSignal(false);

  const found = () => sources.value()?.sources ?? [];
  const look = async (head: string, wanted: CallSourceSettings | undefined) =>
    await looking.send(() =>
      client('lookAtCalls', { body: wanted === undefined ? { head } : { head, settings: wanted } }),
    );
  const take = (wanted: CallSourceSettings) => {
    setSettings(wanted);
    setTypedZone(wanted.timeZone);
  };
  const pick = async (file: File) => {
    const head = await headOf(file, longestLook);
    const looked = await look(head, undefined);
    if (looked === undefined) return;
    const first: CallSourceSettings = {
      format: looked.format,
      delimiter: looked.delimiter,
      encoding: looked.encoding,
      columns: looked.guess,
      dates: me().jurisdiction.startsWith('GB') ? 'day-first' : 'month-first',
      timeZone: zone(),
    };
    const known = found().find((one) => fits(one, looked));
    setSourceId(known?.id ?? '');
    setName(known?.name ?? '');
    take(known?.settings ?? first);
    setChosen({ file, head, looked });
  };
  const use = (id: string) => {
    const source = found().find((one) => one.id === id);
    setSourceId(id);
    if (source === undefined) return;
    setName(source.name);
    take(source.settings);
  };
  const typeZone = (text: string) => {
    setTypedZone(text);
    const read = timeZoneFrom(text.trim());
    const now = settings();
    if (read.ok && now !== undefined) setSettings({ ...now, timeZone: read.value });
  };
  const isZone = () => timeZoneFrom(typedZone().trim()).ok;
  const wanting = () => {
    const now = settings();
    return now?.format === 'csv' ? neededCallFields.filter((field) => now.columns[field] === undefined) : [];
  };
  const show = async () => {
    const now = chosen();
    if (now === undefined || !isZone()) return;
    const looked = await look(now.head, settings());
    if (looked !== undefined) setChosen({ ...now, looked });
  };
  const bringIn = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const [now, wanted] = [chosen(), settings()];
    if (now === undefined || wanted === undefined || name().trim() === '' || !isZone() || wanting().length > 0) return;
    const begun = await sending.send(async () => {
      const body = { ...(sourceId() === '' ? {} : { id: sourceId() }), name: name().trim(), settings: wanted };
      const saved = await client('saveCallSource', { body });
      if (!saved.ok) return saved;
      setSourceId(saved.value.id);
      const { file } = now;
      return await client('beginCallImport', {
        body: { sourceId: saved.value.id, fileName: file.name.slice(0, 255), fileBytes: file.size },
      });
    });
    if (begun === undefined) return;
    // It goes on while the import is looked at; the page has to stay open until it is whole.
    void sendFile({ importId: begun.id, file: now.file });
    props.onBegun(begun.id);
  };

  return (
    <form class="stack form form-wide" autocomplete="off" novalidate onSubmit={bringIn}>
      <Notice icon="eye" title={matchWords.onlyWhatYouMap}>
        <p>{matchWords.whatIsKept}</p>
      </Notice>
      <FileField
        label={importWords.file}
        hint={matchWords.tableOrEido}
        accept=".csv,.txt,.tsv,.json"
        onPick={(file) => void pick(file)}
      />
      <Problem issue={looking.issue()} />
      <Show when={chosen()}>
        {(now) => (
          <Show when={settings()}>
            {(wanted) => (
              <>
                <SourceChoice
                  sources={found()}
                  chosen={sourceId()}
                  onChoose={use}
                  name={name()}
                  onName={setName}
                  tried={tried()}
                  issue={sending.issue()}
                />
                <Show when={wanted().format === 'csv'}>
                  <Field
                    label={matchWords.zoneOfTheClock}
                    hint={matchWords.zoneIsNeverGuessed}
                    maxLength={64}
                    value={typedZone()}
                    onInput={typeZone}
                    error={isZone() ? undefined : matchWords.noSuchZone}
                  />
                  <Choice
                    legend={importWords.datesAreWritten}
                    inRow
                    value={wanted().dates}
                    options={dateOptions}
                    onChoose={(dates) => setSettings({ ...wanted(), dates })}
                  />
                  <Mapping
                    fields={callFields}
                    wordsOf={(field) => callFieldWords[field]}
                    delimiter={wanted().delimiter}
                    columns={wanted().columns}
                    found={now().looked.columns}
                    onDelimiter={(delimiter) => setSettings({ ...wanted(), delimiter })}
                    onColumns={(columns) => setSettings({ ...wanted(), columns })}
                  />
                </Show>
                <div class="row">
                  <Button icon="eye" busy={looking.busy()} onPress={() => void show()}>
                    {importWords.showTheFirstRows}
                  </Button>
                </div>
                <FirstCalls looked={now().looked} />
                <Show when={tried() && wanting().length > 0}>
                  <Notice tone="owed" title={matchWords.wanting} announce="politely">
                    <p>
                      {wanting()
                        .map((field) => callFieldWords[field])
                        .join(', ')}
                    </p>
                  </Notice>
                </Show>
                <Problem issue={sending.issue()} />
                <div class="row">
                  <Button kind="submit" tone="primary" icon="arrow-right" busy={sending.busy()}>
                    {importWords.bringTheFileIn}
                  </Button>
                </div>
              </>
            )}
          </Show>
        )}
      </Show>
    </form>
  );
}

/** Does the file have every column that a saved source maps? */
function fits({ settings }: CallSource, looked: Looked): boolean {
  if (settings.format !== looked.format) return false;
  const titles = looked.columns.map((column) => column.title);
  return Object.values(settings.columns).every((title) => titles.includes(title));
}

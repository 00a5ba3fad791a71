/** A new file: look at its beginning, say which column is which, see the first rows as orders, then bring it in. The mapping is saved for the next. */

import { Button, FileField, Notice } from '@holdfast/ui';
import { type ApiReply, longestLook, orderFields, type RegistrySource, type SourceSettings } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { headOf, sendFile } from '../edge/whole-files.ts';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { fieldWords } from './fault-words.ts';
import { FirstRows } from './first-rows.tsx';
import { importWords } from './import-words.ts';
import { Mapping } from './mapping.tsx';
import { SourceChoice } from './source-choice.tsx';
import { ToldOfSource } from './told-of-source.tsx';

type Looked = ApiReply<'lookAtFile'>;
interface Chosen {
  readonly file: File;
  readonly head: string;
  readonly looked: Looked;
}

/** The steps, one below the other; nothing is stored before the last. */
export function BringIn(props: { readonly onBegun: (importId: string) => void }): JSX.Element {
  const { client, me, zone } = useWorkspace();
  const sources = createAsking(
    () => 'all',
    () => client('registrySources', {}),
  );
  const looking = createSending();
  const sending = createSending();
  const [chosen, setChosen] = createSignal<Chosen>();
  const [settings, setSettings] = createSignal<SourceSettings>();
  const [sourceId, setSourceId] = createSignal('');
  const [name, setName] = createSignal('');
  const [tried, setTried] = createSignal(false);

  const found = () => sources.value()?.sources ?? [];
  const look = async (head: string, wanted: SourceSettings | undefined) =>
    await looking.send(() =>
      client('lookAtFile', { body: wanted === undefined ? { head } : { head, settings: wanted } }),
    );
  const pick = async (file: File) => {
    const head = await headOf(file, longestLook);
    const looked = await look(head, undefined);
    if (looked === undefined) return;
    const first: SourceSettings = {
      format: looked.format,
      delimiter: looked.delimiter,
      encoding: looked.encoding,
      columns: looked.guess,
      dates: me().jurisdiction.startsWith('GB') ? 'day-first' : 'month-first',
      told: { place: me().jurisdiction, timeZone: zone(), provenance: 'court' },
    };
    const known = found().find((one) => fits(one, looked));
    setSourceId(known?.id ?? '');
    setName(known?.name ?? '');
    setSettings(known?.settings ?? first);
    setChosen({ file, head, looked });
  };
  const show = async () => {
    const now = chosen();
    if (now === undefined) return;
    const looked = await look(now.head, settings());
    if (looked !== undefined) setChosen({ ...now, looked });
  };
  const use = (id: string) => {
    const source = found().find((one) => one.id === id);
    setSourceId(id);
    if (source === undefined) return;
    setName(source.name);
    setSettings(source.settings);
  };
  const bringIn = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const [now, wanted] = [chosen(), settings()];
    if (now === undefined || wanted === undefined || name().trim() === '') return;
    const begun = await sending.send(async () => {
      const body = { ...(sourceId() === '' ? {} : { id: sourceId() }), name: name().trim(), settings: wanted };
      const saved = await client('saveRegistrySource', { body });
      if (!saved.ok) return saved;
      setSourceId(saved.value.id);
      const { file } = now;
      return await client('beginImport', {
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
      <Notice icon="eye" title={importWords.onlyWhatYouMapIs}>
        <p>{importWords.columnsOfAddressesTelephoneNumbers}</p>
      </Notice>
      <FileField
        label={importWords.file}
        hint={importWords.aTableCsvAnySeparator}
        accept=".csv,.txt,.tsv,.xml"
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
                <ToldOfSource settings={wanted()} onChange={setSettings} />
                <Show when={wanted().format === 'csv'}>
                  <Mapping
                    fields={orderFields}
                    wordsOf={fieldWords}
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
                <FirstRows looked={now().looked} />
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
function fits({ settings }: RegistrySource, looked: Looked): boolean {
  if (settings.format !== looked.format) return false;
  const titles = looked.columns.map((column) => column.title);
  return Object.values(settings.columns).every((title) => titles.includes(title));
}

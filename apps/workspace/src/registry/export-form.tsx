/** Taking the registry out as a file. It asks for a reason, because the whole of it is more than any look-up shows. */

import { Button, Choice, Field } from '@holdfast/ui';
import { createSignal, type JSX } from 'solid-js';
import { createSending } from '../asking.ts';
import { takeExport } from '../edge/whole-files.ts';
import { Problem } from '../frame/problem.tsx';
import { said, spoken } from '../language.ts';
import { importWords } from './import-words.ts';

const formats = spoken([
  {
    value: 'csv',
    label: said('A table (CSV)', 'Una tabla (CSV)'),
    hint: said('No cell of it can be run by a spreadsheet.', 'Ninguna celda puede ejecutarse en una hoja de cálculo.'),
  },
  { value: 'niem-xml', label: 'NIEM 6.0 XML', hint: said('Each order whole.', 'Cada orden completa.') },
] as const);

/** The form. */
export function ExportForm(props: { readonly onTaken: () => void }): JSX.Element {
  const sending = createSending();
  const [format, setFormat] = createSignal<'csv' | 'niem-xml'>('csv');
  const [reason, setReason] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason().trim() === '') return;
    const taken = await sending.send(() => takeExport({ format: format(), reason: reason().trim() }));
    if (taken !== undefined) props.onTaken();
  };
  return (
    <section aria-labelledby="take-out">
      <h2 id="take-out">{importWords.takeTheRegistryOut}</h2>
      <form class="stack form" autocomplete="off" novalidate onSubmit={submit}>
        <Choice legend={importWords.asFormat} value={format()} options={formats} onChoose={setFormat} />
        <Field
          label={importWords.reason}
          hint={importWords.itIsKeptWithThe}
          maxLength={200}
          value={reason()}
          onInput={setReason}
          error={tried() && reason().trim() === '' ? importWords.sayWhatItIsFor : undefined}
        />
        <Problem issue={sending.issue()} />
        <div class="row">
          <Button kind="submit" icon="scroll-text" busy={sending.busy()}>
            {importWords.saveTheRegistryAsA}
          </Button>
        </div>
      </form>
    </section>
  );
}

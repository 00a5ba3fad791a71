/** Taking the registry out as a file. It asks for a reason, because the whole of it is more than any look-up shows. */
import { Button, Choice, Field } from '@holdfast/ui';
import { createSignal, type JSX } from 'solid-js';
import { createSending } from '../asking.ts';
import { takeExport } from '../edge/whole-files.ts';
import { Problem } from '../frame/problem.tsx';

const formats = [
  { value: 'csv', label: 'A table (CSV)', hint: 'No cell of it can be run by a spreadsheet.' },
  { value: 'niem-xml', label: 'NIEM 6.0 XML', hint: 'Each order whole.' },
] as const;

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
      <h2 id="take-out">Take the registry out</h2>
      <form class="stack form" autocomplete="off" novalidate onSubmit={submit}>
        <Choice legend="As" value={format()} options={formats} onChoose={setFormat} />
        <Field
          label="Reason"
          hint="It is kept with the record of who took it."
          maxLength={200}
          value={reason()}
          onInput={setReason}
          error={tried() && reason().trim() === '' ? 'Say what it is for.' : undefined}
        />
        <Problem issue={sending.issue()} />
        <div class="row">
          <Button kind="submit" icon="scroll-text" busy={sending.busy()}>
            Save the registry as a file
          </Button>
        </div>
      </form>
    </section>
  );
}

/** Beginning a case: what to call it and her language. It is sealed to the one who begins it; others are assigned afterwards. */

import type { Language } from '@holdfast/domain';
import { Button, Dialog, Field, Notice, Select } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import { frameWords } from '../frame/frame-words.ts';
import { useWorkspace } from '../workspace.ts';
import { cardFrom } from './case-card.ts';
import { words } from './screen-words.ts';

/** The dialog. It needs a connection, and says so when there is none. */
export function BeginCase(props: { readonly open: boolean; readonly onClose: () => void }): JSX.Element {
  const { client, caseRoom, me, go } = useWorkspace();
  const [name, setName] = createSignal('');
  const [hers, setHers] = createSignal<Language>('en');
  const [busy, setBusy] = createSignal(false);
  const [tried, setTried] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const language = caseRoom.language;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (name().trim() === '' || busy()) return;
    setBusy(true);
    setFailed(false);
    const asked = await client('caseColleagues', {});
    const own = asked.ok ? asked.value.colleagues.find(({ staffId }) => staffId === me().staffId) : undefined;
    const card = own === undefined ? undefined : cardFrom(own);
    const says = { kind: 'begun', name: name().trim(), language: hers(), place: me().jurisdiction } as const;
    const begun = card === undefined ? undefined : await caseRoom.begin({ members: [card], says });
    setBusy(false);
    if (begun?.ok === true) {
      setName('');
      setTried(false);
      props.onClose();
      go(`/cases/${begun.value}`);
    } else setFailed(true);
  };
  return (
    <Dialog open={props.open} title={words.begin[language()]} onClose={() => props.onClose()}>
      <form class="stack" autocomplete="off" novalidate onSubmit={submit}>
        <Field
          label={words.beginName[language()]}
          hint={words.beginHint[language()]}
          value={name()}
          onInput={setName}
          error={tried() && name().trim() === '' ? words.needed[language()] : undefined}
        />
        <Select
          label={words.herLanguage[language()]}
          unchosen={frameWords.choose}
          value={hers()}
          options={[
            { value: 'en', label: 'English' },
            { value: 'es', label: 'Español' },
          ]}
          onChoose={setHers}
        />
        <Show when={failed()}>
          <Notice tone="owed" announce="at-once" title={words.notWritten[language()]} />
        </Show>
        <div class="row">
          <Button kind="submit" tone="primary" icon="plus" busy={busy()}>
            {words.begin[language()]}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Pages for her alone. They are kept like all else and go nowhere: no share, no export, no count reads them. */

import { Button, Card, Field } from '@holdfast/ui';
import type { PrivatePage, PrivatePageId } from '@holdfast/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createDrafting } from '../state/drafting.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { formWords } from '../words/choices.ts';
import { incidentScreenWords, privateWords } from '../words/log.ts';
import { atMoment } from '../words/say.ts';
import { NotKept } from './form-parts.tsx';
import { Screen } from './screen.tsx';

export function PrivatePages(): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [changing, setChanging] = createSignal<PrivatePageId | null>(null);
  return (
    <Screen title={say(privateWords.title)} lead={say(privateWords.lead)}>
      <NewPage />
      <section class="stack-tight" aria-labelledby="pages">
        <h2 id="pages">{say(privateWords.mine)}</h2>
        <For each={inside.privatePages()} fallback={<p class="quiet">{say(privateWords.none)}</p>}>
          {({ current, versions }) => (
            <Show
              when={changing() === current.id}
              fallback={
                <Card>
                  <p class="own-words">{current.text}</p>
                  <p class="small quiet">
                    {say(incidentScreenWords.writtenAt(say(atMoment(current.writtenAt, inside.zone))))}
                  </p>
                  <Show when={versions.length > 1}>
                    <details class="small">
                      <summary>{say(incidentScreenWords.earlier(versions.length - 1))}</summary>
                      <For each={versions.slice(0, -1)}>{({ value }) => <p class="own-words">{value.text}</p>}</For>
                    </details>
                  </Show>
                  <Button tone="quiet" onPress={() => setChanging(current.id)}>
                    {say(privateWords.change)}
                  </Button>
                </Card>
              }
            >
              <ChangePage page={current} onDone={() => setChanging(null)} />
            </Show>
          )}
        </For>
      </section>
      <p class="small quiet">{say(privateWords.court)}</p>
    </Screen>
  );
}

function NewPage(): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const draft = createDrafting(inside, 'private-page', { text: '' });
  const [state, setState] = createSignal<'' | 'kept' | 'failed'>('');
  const keep = async () => {
    if (draft.form().text.trim() === '') return;
    const page = { id: inside.newId<'private-page'>(), text: draft.form().text, writtenAt: inside.now() };
    const kept = await inside.perform({ do: 'write-private-page', page });
    setState(kept ? 'kept' : 'failed');
    if (!kept) return;
    draft.change({ text: '' });
    await draft.clear();
  };
  return (
    <div class="stack-tight">
      <Field
        kind="lines"
        rows={5}
        label={say(privateWords.label)}
        maxLength={40_000}
        value={draft.form().text}
        onInput={(text) => draft.change({ text })}
      />
      <Button tone="primary" wide onPress={keep}>
        {say(privateWords.keep)}
      </Button>
      <p role="status" class="small quiet">
        {state() === 'kept' ? say(privateWords.kept) : ''}
      </p>
      <NotKept failed={state() === 'failed'} />
    </div>
  );
}

function ChangePage(props: { readonly page: PrivatePage; readonly onDone: () => void }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const draft = createDrafting(inside, `p-${props.page.id}`, { text: props.page.text });
  const [failed, setFailed] = createSignal(false);
  const keep = async () => {
    const kept = await inside.perform({ do: 'correct-private-page', page: { ...props.page, text: draft.form().text } });
    setFailed(!kept);
    if (!kept) return;
    await draft.clear();
    props.onDone();
  };
  return (
    <Card>
      <Field
        kind="lines"
        rows={5}
        label={say(privateWords.label)}
        maxLength={40_000}
        value={draft.form().text}
        onInput={(text) => draft.change({ text })}
      />
      <Button wide onPress={keep}>
        {say(formWords.keepChange)}
      </Button>
      <NotKept failed={failed()} />
    </Card>
  );
}

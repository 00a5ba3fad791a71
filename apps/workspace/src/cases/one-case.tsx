/** One case: how she may be reached first, then what was written, in parts one can walk through by keys. It prints as one page. */

import type { CaseEntry, CaseItemId, CaseKind, Said } from '@holdfast/domain';
import { Button, Notice, sayMoment } from '@holdfast/ui';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { PageTitle } from '../frame/page-title.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { useWorkspace } from '../workspace.ts';
import { caseForms, formOf } from './case-forms.ts';
import type { OpenCase } from './case-room-shape.ts';
import { kindWords } from './case-words.ts';
import { ContactRules } from './contact-rules.tsx';
import { EntryForm } from './entry-form.tsx';
import { ItemList } from './item-list.tsx';
import { keepingWords } from './keeping-words.ts';
import { OrderPart } from './order-part.tsx';
import { OwedPart } from './owed-part.tsx';
import { ReadersPart } from './readers-part.tsx';
import { RiskPart } from './risk-part.tsx';
import { sayEntry } from './say-entry.ts';
import { words } from './screen-words.ts';
import { nameIn, titleOf } from './who.ts';

const parts = ['overview', 'timeline', 'help', 'plan', 'order', 'owed', 'risk', 'readers'] as const;
type Part = (typeof parts)[number];
const partTitles: Readonly<Record<Part, Said>> = {
  overview: words.overview,
  timeline: words.timeline,
  help: words.helpTab,
  plan: words.planTab,
  order: words.orderTab,
  owed: words.owedTab,
  risk: words.riskTab,
  readers: words.peopleTab,
};

/** The case, in parts. */
export function OneCase(props: { readonly one: OpenCase }): JSX.Element {
  const { caseRoom, print } = useWorkspace();
  const [part, setPart] = createSignal<Part>('overview');
  const language = caseRoom.language;
  const file = () => props.one.file;
  return (
    <article class="stack">
      <PaperHead title={titleOf(props.one)} />
      <header class="row-apart">
        <PageTitle tab={keepingWords.case}>{titleOf(props.one)}</PageTitle>
        <Button tone="quiet" icon="printer" onPress={() => print()}>
          {words.print[language()]}
        </Button>
      </header>
      <Show when={props.one.reading.stopped}>
        <Notice tone="owed" title={words.stopped[language()]}>
          <p>{words.stoppedMore[language()]}</p>
          <p class="code">{props.one.reading.stopped}</p>
        </Notice>
      </Show>
      <Show when={props.one.reading.setAside.length > 0}>
        <Notice tone="owed" title={`${words.setAside[language()]}: ${props.one.reading.setAside.length}`}>
          <p>{words.setAsideMore[language()]}</p>
        </Notice>
      </Show>
      <ContactRules file={file()} />
      <WriteBar one={props.one} />
      <nav class="case-parts screen-only" aria-label={titleOf(props.one)}>
        <For each={parts}>
          {(each) => (
            <Button tone="quiet" pressed={part() === each} onPress={() => setPart(each)}>
              {partTitles[each][language()]}
            </Button>
          )}
        </For>
      </nav>
      <Switch>
        <Match when={part() === 'overview'}>
          <ItemList file={file()} kinds={['date']} title={kindWords.date[language()]} />
          <ItemList file={file()} kinds={['person', 'safe-contact']} title={kindWords.person[language()]} />
          <ItemList file={file()} kinds={['note', 'contact-made']} title={kindWords.note[language()]} />
          <ItemList file={file()} kinds={['outcome']} title={kindWords.outcome[language()]} />
        </Match>
        <Match when={part() === 'timeline'}>
          <Timeline one={props.one} />
        </Match>
        <Match when={part() === 'help'}>
          <ItemList file={file()} kinds={['help']} title={kindWords.help[language()]} />
          <ItemList file={file()} kinds={['referral']} title={kindWords.referral[language()]} />
          <ItemList file={file()} kinds={['barrier']} title={kindWords.barrier[language()]} />
        </Match>
        <Match when={part() === 'plan'}>
          <ItemList file={file()} kinds={['plan']} title={kindWords.plan[language()]} />
          <ItemList file={file()} kinds={['meeting', 'action']} title={kindWords.meeting[language()]} />
        </Match>
        <Match when={part() === 'order'}>
          <OrderPart one={props.one} />
        </Match>
        <Match when={part() === 'owed'}>
          <OwedPart one={props.one} />
        </Match>
        <Match when={part() === 'risk'}>
          <RiskPart one={props.one} />
        </Match>
        <Match when={part() === 'readers'}>
          <ReadersPart one={props.one} />
        </Match>
      </Switch>
    </article>
  );
}

/** One press for each kind of thing; after writing, one press to undo it. */
function WriteBar(props: { readonly one: OpenCase }): JSX.Element {
  const { caseRoom } = useWorkspace();
  const [writing, setWriting] = createSignal<CaseKind>();
  const [last, setLast] = createSignal<CaseItemId>();
  // On a phone the ten buttons would stand before everything that is already written.
  const [open, setOpen] = createSignal(false);
  const language = caseRoom.language;
  const choose = (kind: CaseKind) => {
    setWriting(kind);
    setOpen(false);
  };
  const undo = async (item: CaseItemId) => {
    await caseRoom.write({ caseId: props.one.id, says: { kind: 'taken-back' }, item });
    setLast(undefined);
  };
  return (
    <section class="stack-tight screen-only" aria-label={words.add[language()]}>
      <div class="narrow-only">
        <Button icon="plus" expanded={open()} onPress={() => setOpen(!open())}>
          {words.add[language()]}
        </Button>
      </div>
      <div class="case-parts" classList={{ 'narrow-shut': !open() }}>
        <For each={caseForms}>
          {(form) => (
            <Button icon="plus" pressed={writing() === form.kind} onPress={() => choose(form.kind)}>
              {kindWords[form.kind][language()]}
            </Button>
          )}
        </For>
      </div>
      <Show when={writing()} keyed>
        {(kind) => (
          <Show when={formOf(kind)}>
            {(form) => (
              <EntryForm
                caseId={props.one.id}
                form={form()}
                onWritten={(item) => {
                  setWriting(undefined);
                  setLast(item);
                }}
                onCancel={() => setWriting(undefined)}
              />
            )}
          </Show>
        )}
      </Show>
      <Show when={last()}>
        {(item) => (
          <p class="row" role="status">
            {words.saved[language()]}
            <Button tone="quiet" onPress={() => void undo(item())}>
              {words.undo[language()]}
            </Button>
          </p>
        )}
      </Show>
    </section>
  );
}

/** Everything written, as the log took it, newest first. Paper gets this too. */
function Timeline(props: { readonly one: OpenCase }): JSX.Element {
  const { caseRoom, time } = useWorkspace();
  const entries = (): readonly CaseEntry[] => props.one.file.entries.toReversed();
  return (
    <section class="stack-tight" aria-label={words.timeline[caseRoom.language()]}>
      <h2>{words.timeline[caseRoom.language()]}</h2>
      <ol class="case-items">
        <For each={entries()}>
          {(entry) => {
            const told = () => sayEntry(entry.says, caseRoom.language());
            return (
              <li class="case-item">
                <div class="row-apart">
                  <h3>{told().title}</h3>
                  <span class="quiet small figures">{sayMoment(entry.writtenAt, time())}</span>
                </div>
                <p class="case-text">{told().text}</p>
                <p class="quiet small">{nameIn(props.one, entry.by)}</p>
              </li>
            );
          }}
        </For>
      </ol>
    </section>
  );
}

/** The caseload: the next date of each case, and any case found by any word in it as one types. No word of a search leaves the page. */
import { civilDateAt, nextDateOf, searchCases } from '@holdfast/domain';
import { Button, count, EmptyState, Field, sayDay } from '@holdfast/ui';
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { Link } from '../frame/link.tsx';
import { useWorkspace } from '../workspace.ts';
import { BeginCase } from './begin-case.tsx';
import type { OpenCase } from './case-room-shape.ts';
import { keepingWords } from './keeping-words.ts';
import { words } from './screen-words.ts';
import { titleOf } from './who.ts';

/** Source: measured: more rows than this cost more than a tenth of a second to draw, and nobody reads them. */
const mostRows = 60;

/** The list with its search. */
export function CaseList(props: { readonly current: string | undefined }): JSX.Element {
  const { caseRoom, me, now, zone, time } = useWorkspace();
  const [asked, setAsked] = createSignal('');
  const [beginning, setBeginning] = createSignal(false);
  const language = caseRoom.language;
  const today = createMemo(() => civilDateAt(now(), zone()));
  const byDate = createMemo(() => {
    const dated = [...caseRoom.cases().values()].map((one) => ({ one, next: nextDateOf(one.file, today()) }));
    return dated.toSorted((a, b) => ((a.next?.on ?? '9') < (b.next?.on ?? '9') ? -1 : 1));
  });
  const found = createMemo(() => {
    if (asked().trim() === '') return byDate();
    const rows = new Map(byDate().map((row) => [row.one.id, row]));
    const words = byDate().map(({ one }) => one.words);
    return searchCases(words, asked()).flatMap((id) => {
      const row = rows.get(id);
      return row === undefined ? [] : [row];
    });
  });
  const counted = () => {
    const all = count(byDate().length, keepingWords.oneCase, keepingWords.manyCases);
    return found().length === byDate().length ? all : `${found().length} / ${all}`;
  };
  return (
    <div class="record-list">
      <div class="record-list-head">
        <div class="row-apart">
          <h2>{words.cases[language()]}</h2>
          <span class="quiet small figures" role="status">
            {counted()}
          </span>
        </div>
        <Field
          kind="search"
          label={words.search[language()]}
          labelUnseen
          placeholder={words.typeToSearch[language()]}
          value={asked()}
          onInput={setAsked}
          ref={(element) => element.setAttribute('data-search', '')}
        />
        <div class="row">
          <Show when={me().role === 'advocate'}>
            <Button icon="plus" onPress={() => setBeginning(true)}>
              {words.begin[language()]}
            </Button>
          </Show>
          <Button tone="quiet" onPress={() => caseRoom.setLanguage(language() === 'en' ? 'es' : 'en')}>
            {words.languageSwitch[language()]}
          </Button>
        </div>
        <BeginCase open={beginning()} onClose={() => setBeginning(false)} />
      </div>
      <Show
        when={byDate().length > 0}
        fallback={
          <EmptyState title={words.noCases[language()]}>
            <p>{words.noCasesMore[language()]}</p>
          </EmptyState>
        }
      >
        <Show
          when={found().length > 0}
          fallback={
            <EmptyState title={words.nothingFound[language()]} icon="search">
              <p>{words.takeAway[language()]}</p>
            </EmptyState>
          }
        >
          <ul class="record-rows">
            <For each={found().slice(0, mostRows)}>
              {({ one, next }) => (
                <li>
                  <Link
                    to={`/cases/${one.id}`}
                    class="record-row"
                    current={props.current === one.id ? 'true' : undefined}
                  >
                    <span class="record-title">{titleOf(one)}</span>
                    <span class="quiet small">
                      <Show when={next} fallback={words.noDate[language()]}>
                        {(date) => (
                          <>
                            {words.next[language()]}: {sayDay(date().on, time())}
                            {date().time === undefined ? '' : `, ${date().time}`}, {date().what}
                          </>
                        )}
                      </Show>
                      <WaitingWords one={one} />
                    </span>
                  </Link>
                </li>
              )}
            </For>
          </ul>
          <Show when={found().length > mostRows}>
            <p class="quiet small case-more">
              {mostRows} / {found().length}
            </p>
          </Show>
        </Show>
      </Show>
    </div>
  );
}

function WaitingWords(props: { readonly one: OpenCase }): JSX.Element {
  const { caseRoom } = useWorkspace();
  return (
    <Show when={props.one.waiting > 0}>
      {' '}
      · {props.one.waiting} {words.waitingSend[caseRoom.language()]}
    </Show>
  );
}

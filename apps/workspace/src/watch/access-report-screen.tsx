/**
 * Who looked at an order, for the person it protects, asked for by her advocate: days, agencies, roles and purposes. It names nobody, tells nothing of
 * the last seven days, and that it was asked is on record too.
 */

import { civilDateAt, civilDateFrom } from '@holdfast/domain';
import { Button, EmptyState, Field, Table } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { roleWords } from '../frame/sections.ts';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { watchWords } from './watch-page-words.ts';
import { accessWords, purposeWords } from './watch-words.ts';

/** The question, and the report. */
export function AccessReportScreen(): JSX.Element {
  const { client, zone, print } = useWorkspace();
  const sending = createSending();
  const [court, setCourt] = createSignal('');
  const [number, setNumber] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const [report, setReport] = createSignal<ApiReply<'reportAccesses'> & { readonly about: string }>();
  const ask = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const body = { court: court().trim(), orderNumber: number().trim() };
    if (body.court === '' || body.orderNumber === '') return;
    const told = await sending.send(() => client('reportAccesses', { body }));
    if (told !== undefined) setReport({ ...told, about: body.orderNumber });
  };
  return (
    <Panes focus="thing">
      <PaperHead title={watchWords.whoLookedAtAnOrder} caseNumber={report()?.about} />
      <PageTitle tab={watchWords.whoLooked}>{watchWords.whoLookedAtHerOrder}</PageTitle>
      <p class="measure">{watchWords.withTheCourtAndThe}</p>
      <form
        class="stack form screen-only"
        autocomplete="off"
        novalidate
        onSubmit={ask}
        aria-label={watchWords.askForTheReport}
      >
        <Field
          label={watchWords.courtAsPrinted}
          value={court()}
          onInput={setCourt}
          maxLength={200}
          error={tried() && court().trim() === '' ? watchWords.thisIsNeeded : undefined}
        />
        <Field
          kind="code"
          label={watchWords.numberOfTheOrder}
          value={number()}
          onInput={setNumber}
          maxLength={60}
          error={tried() && number().trim() === '' ? watchWords.thisIsNeeded : undefined}
        />
        <Problem issue={sending.issue()} />
        <div class="row">
          <Button kind="submit" tone="primary" busy={sending.busy()}>
            {watchWords.askForTheReport}
          </Button>
        </div>
      </form>
      <Show when={report()}>
        {(told) => (
          <section class="stack-tight" aria-labelledby="report">
            <div class="row-apart">
              <h2 id="report">
                {watchWords.order} <span class="code">{told().about}</span>
                {watchWords.upTo} {sayDate(civilDateAt(told().until, zone()))}
              </h2>
              <Button icon="printer" onPress={() => print()}>
                {watchWords.print}
              </Button>
            </div>
            <Show
              when={told().accesses.length > 0}
              fallback={
                <EmptyState title={watchWords.noLookIsOnRecord} icon="eye">
                  <p>{watchWords.checkTheCourtAndThe}</p>
                </EmptyState>
              }
            >
              <p class="figures">
                {told().accesses.length} {told().accesses.length === 1 ? watchWords.entry : watchWords.entries}
              </p>
              <Table
                caption={watchWords.looksAtThisOrder}
                captionUnseen
                rows={[...told().accesses]}
                columns={[
                  {
                    title: watchWords.day,
                    names: true,
                    cell: ({ on }) => {
                      const day = civilDateFrom(on);
                      return day.ok ? sayDate(day.value) : on;
                    },
                  },
                  { title: watchWords.agency, cell: ({ agencyName }) => agencyName },
                  { title: watchWords.role, cell: ({ role }) => roleWords[role] },
                  { title: watchWords.what, cell: ({ code }) => accessWords(code) },
                  { title: watchWords.forWhat, cell: ({ purpose }) => purposeWords(purpose) },
                ]}
              />
            </Show>
          </section>
        )}
      </Show>
    </Panes>
  );
}

/**
 * Who looked at an order, for the person it protects, asked for by her advocate: days, agencies, roles and purposes. It names nobody, tells nothing of
 * the last seven days, and that it was asked is on record too.
 */
import { civilDateAt, civilDateFrom } from '@holdfast/domain';
import { Button, EmptyState, Field, sayDate, Table } from '@holdfast/ui';
import type { ApiReply } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { roleWords } from '../frame/sections.ts';
import { useWorkspace } from '../workspace.ts';
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
      <PaperHead title="Who looked at an order" caseNumber={report()?.about} />
      <PageTitle tab="Who looked">Who looked at her order</PageTitle>
      <p class="measure">
        With the court and the number on her paper you can tell her on which days an agency looked at her order, in what
        role and for what. Names are not told, nor the last seven days. Nothing here says that a look was wrong.
      </p>
      <form class="stack form screen-only" autocomplete="off" novalidate onSubmit={ask} aria-label="Ask for the report">
        <Field
          label="Court, as printed"
          value={court()}
          onInput={setCourt}
          maxLength={200}
          error={tried() && court().trim() === '' ? 'This is needed.' : undefined}
        />
        <Field
          kind="code"
          label="Number of the order"
          value={number()}
          onInput={setNumber}
          maxLength={60}
          error={tried() && number().trim() === '' ? 'This is needed.' : undefined}
        />
        <Problem issue={sending.issue()} />
        <div class="row">
          <Button kind="submit" tone="primary" busy={sending.busy()}>
            Ask for the report
          </Button>
        </div>
      </form>
      <Show when={report()}>
        {(told) => (
          <section class="stack-tight" aria-labelledby="report">
            <div class="row-apart">
              <h2 id="report">
                Order <span class="code">{told().about}</span>, up to {sayDate(civilDateAt(told().until, zone()))}
              </h2>
              <Button icon="printer" onPress={() => print()}>
                Print
              </Button>
            </div>
            <Show
              when={told().accesses.length > 0}
              fallback={
                <EmptyState title="No look is on record up to that day" icon="eye">
                  <p>Check the court and the number. A system outside this one may hold others.</p>
                </EmptyState>
              }
            >
              <p class="figures">
                {told().accesses.length} {told().accesses.length === 1 ? 'entry' : 'entries'}
              </p>
              <Table
                caption="Looks at this order"
                captionUnseen
                rows={[...told().accesses]}
                columns={[
                  {
                    title: 'Day',
                    names: true,
                    cell: ({ on }) => {
                      const day = civilDateFrom(on);
                      return day.ok ? sayDate(day.value) : on;
                    },
                  },
                  { title: 'Agency', cell: ({ agencyName }) => agencyName },
                  { title: 'Role', cell: ({ role }) => roleWords[role] },
                  { title: 'What', cell: ({ code }) => accessWords(code) },
                  { title: 'For', cell: ({ purpose }) => purposeWords(purpose) },
                ]}
              />
            </Show>
          </section>
        )}
      </Show>
    </Panes>
  );
}

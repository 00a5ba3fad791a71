/** One notice: what is next and its form, how she may be reached, the visits, breaches, and all that happened. Clocks and the text they rest on stand beside it. */
import {
  civilDateAt,
  courseClocks,
  courseFrom,
  endOfNotice,
  lastDayGiven,
  type NoticeCourse,
  nextOn,
  type PaperStep,
} from '@holdfast/domain';
import { lawOf, noticeRegimeOf } from '@holdfast/law';
import { Button, Card, Notice, sayDay, sayMoment, Table, Tag } from '@holdfast/ui';
import type { NoticeFileAnswer } from '@holdfast/wire';
import { createMemo, createSignal, For, type JSX, Show, untrack } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { ContactRulesCard } from '../visits/contact-rules-card.tsx';
import { VisitTable } from '../visits/visit-table.tsx';
import { useWorkspace } from '../workspace.ts';
import { actFor, actsOn } from './acts.ts';
import { CourtBundle } from './court-bundle.tsx';
import { NoticeClocks } from './notice-clocks.tsx';
import { NoticeEnd } from './notice-end.tsx';
import { breachOutcomeWords, eventTitle, eventWords, nextWords, regimeWords, stageWords } from './notice-words.ts';
import { PaperSteps } from './paper-steps.tsx';
import { SpecForm } from './spec-form.tsx';

export interface NoticeFileProps {
  readonly id: string;
  readonly list: JSX.Element;
  readonly onChanged: () => void;
}

/** Reads the file and draws it. */
export function NoticeFilePanes(props: NoticeFileProps): JSX.Element {
  const { client } = useWorkspace();
  const reading = createAsking(
    () => props.id,
    (id) => client('readNotice', { params: { id } }),
  );
  const [later, setLater] = createSignal<NoticeFileAnswer>();
  const file = () => {
    const newer = later();
    return newer?.id === props.id ? newer : reading.value();
  };
  return (
    <Show
      when={file()}
      fallback={
        <Panes list={props.list} listLabel="Notices" focus="thing">
          <PageTitle tab="Notice">Notice</PageTitle>
          <Problem issue={reading.issue()} onRetry={reading.again} />
        </Panes>
      }
    >
      {(known) => (
        <NoticeView
          file={known()}
          list={props.list}
          onFile={(changed) => {
            setLater(changed);
            props.onChanged();
          }}
        />
      )}
    </Show>
  );
}

function NoticeView(props: {
  readonly file: NoticeFileAnswer;
  readonly list: JSX.Element;
  readonly onFile: (file: NoticeFileAnswer) => void;
}): JSX.Element {
  const { client, me, now, thisMoment, say, print } = useWorkspace();
  const sending = createSending();
  const [open, setOpen] = createSignal<string>();
  const [bundle, setBundle] = createSignal(false);
  const course = createMemo<NoticeCourse>(() => {
    const folded = courseFrom(props.file.events.map(({ event }) => event));
    if (folded === undefined) throw new Error('a notice without its request');
    return folded;
  });
  const regime = () => noticeRegimeOf(course().asked.regime);
  const law = () => lawOf(regime().place);
  const today = () => civilDateAt(now(), regime().timeZone);
  const time = () => ({ zone: regime().timeZone, now: now() });
  const clocks = createMemo(() => courseClocks({ course: course(), regime: regime(), law: law(), now: now() }));
  const next = () =>
    nextOn({
      course: course(),
      regime: regime(),
      clocks: clocks(),
      today: today(),
      endsOn: lastDayGiven({ course: course(), regime: regime(), law: law() }),
    });
  const acts = () =>
    actsOn({
      course: course(),
      regime: regime(),
      role: me().role,
      me: { id: me().staffId, name: me().name },
      lastDay: endOfNotice({ regime: regime(), law: law(), issuedOn: today() })?.endsOn,
    });
  const mine = () => actFor(next().next, acts());
  const opened = () => acts().find(({ id }) => id === open());
  const act = (id: string) => {
    sending.clear();
    setOpen(open() === id ? undefined : id);
  };
  const specOf = (id: string) =>
    untrack(acts)
      .find((one) => one.id === id)
      ?.spec();
  const record = async (id: string, event: Parameters<Parameters<typeof SpecForm>[0]['onEvent']>[0]) => {
    const file = await sending.send(() =>
      client('recordNoticeEvent', { params: { id: props.file.id }, body: { revision: props.file.revision, event } }),
    );
    if (file === undefined) return;
    // Another form may have been opened while this was sent: it stays.
    if (open() === id) setOpen(undefined);
    say(`Recorded: ${eventTitle(event)}`);
    props.onFile(file);
  };
  const step = (done: PaperStep) =>
    void record('paper', { kind: 'paper', at: thisMoment(), step: done, by: me().name });
  const number = () => course().order?.orderNumber ?? course().decided?.number;
  const others = () =>
    acts().filter(({ id }) => id !== mine()?.id && !id.startsWith('visit-') && !id.startsWith('assign-'));

  return (
    <Panes
      list={props.list}
      listLabel="Notices"
      focus="thing"
      head={
        <>
          <PaperHead title={regimeWords[regime().id]} caseNumber={number()} />
          <div class="thing-head">
            <div>
              <PageTitle tab="Notice">
                {course().asked.restrainedParty.name}
                <Show when={number()}>{(known) => <span class="code quiet"> {known()}</span>}</Show>
              </PageTitle>
              <p>{regimeWords[regime().id]}</p>
            </div>
            <div class="row">
              <Tag state={course().stage === 'ended' ? 'met' : 'open'}>{stageWords[course().stage]}</Tag>
              <Show when={course().decided?.decision === 'given' && regime().order !== undefined}>
                <Button icon="file-text" expanded={bundle()} onPress={() => setBundle(!bundle())}>
                  Bundle for the court
                </Button>
              </Show>
              <Button icon="printer" onPress={() => print()}>
                Print
              </Button>
            </div>
          </div>
        </>
      }
      owed={<NoticeClocks clocks={clocks()} regime={regime()} />}
      owedLabel="Clocks and the text"
    >
      <Show
        when={!bundle()}
        fallback={<CourtBundle file={props.file} course={course()} regime={regime()} clocks={clocks()} />}
      >
        <div class="stack">
          <Card label="What is next">
            <h2>Next: {nextWords[next().next]}</h2>
            <Show when={next().by}>{(by) => <p>By {sayMoment(by(), time())}.</p>}</Show>
            <Show when={next().on}>{(on) => <p>Day: {sayDay(on(), time())}.</p>}</Show>
            <Show
              when={mine()}
              fallback={
                <Show when={next().next !== 'nothing'}>
                  <p class="quiet">This is recorded by a supervisor.</p>
                </Show>
              }
            >
              {(first) => (
                <Show when={open() !== first().id}>
                  <Button tone="primary" onPress={() => act(first().id)}>
                    {first().label}
                  </Button>
                </Show>
              )}
            </Show>
            <Show when={opened()?.id} keyed>
              {(id) => (
                <Show when={specOf(id)}>
                  {(spec) => (
                    <SpecForm
                      spec={spec()}
                      busy={sending.busy()}
                      issue={sending.issue()}
                      onEvent={(event) => void record(id, event)}
                      onLeave={() => setOpen(undefined)}
                    />
                  )}
                </Show>
              )}
            </Show>
            <div class="row screen-only">
              <For each={others()}>
                {(other) => (
                  <Button tone="quiet" expanded={open() === other.id} onPress={() => act(other.id)}>
                    {other.label}
                  </Button>
                )}
              </For>
            </div>
          </Card>
          <NoticeEnd course={course()} regime={regime()} />
          <PaperSteps course={course()} regime={regime()} busy={sending.busy()} onStep={step} />
          <Show when={course().contactRules}>{(rules) => <ContactRulesCard rules={rules()} />}</Show>
          <Show when={course().visits.length > 0}>
            <VisitTable course={course()} regime={regime()} acts={acts()} onAct={act} />
          </Show>
          <Breaches course={course()} />
          <section class="stack-tight" aria-labelledby="history">
            <h2 id="history">What happened</h2>
            <ol class="plain-list stack">
              <For each={[...props.file.events].reverse()}>
                {(record_) => (
                  <li class="stack-tight">
                    <p>
                      <strong>{eventTitle(record_.event)}</strong>
                      <span class="quiet"> {sayMoment(record_.event.at, time())}</span>
                    </p>
                    <For each={eventWords(record_.event)}>{(words) => <p class="measure">{words}</p>}</For>
                    <p class="small quiet">
                      Written down by {record_.recordedBy}, {sayMoment(record_.recordedAt, time())}
                    </p>
                  </li>
                )}
              </For>
            </ol>
          </section>
        </div>
      </Show>
    </Panes>
  );
}

function Breaches(props: { readonly course: NoticeCourse }): JSX.Element {
  const { now, zone } = useWorkspace();
  const time = () => ({ zone: zone(), now: now() });
  return (
    <Show when={props.course.breaches.length > 0}>
      <Table
        caption="Breaches alleged"
        rows={[...props.course.breaches]}
        columns={[
          { title: 'Breach', names: true, cell: ({ number }) => String(number) },
          { title: 'When', cell: ({ at }) => sayMoment(at, time()) },
          { title: 'Terms', cell: ({ conditionNumbers }) => conditionNumbers.join(', ') || 'Not said' },
          {
            title: 'Arrested',
            cell: ({ arrestedAt }) => (arrestedAt === undefined ? 'No' : sayMoment(arrestedAt, time())),
          },
          {
            title: 'Before a court',
            cell: ({ broughtToCourtAt }) =>
              broughtToCourtAt === undefined ? 'No' : sayMoment(broughtToCourtAt, time()),
          },
          {
            title: 'Found',
            cell: ({ outcome, penalty }) =>
              outcome === undefined
                ? 'Not yet'
                : `${breachOutcomeWords[outcome]}${penalty === undefined ? '' : `. ${penalty}`}`,
          },
        ]}
      />
      <Show when={props.course.breaches.some(({ arrestedAt }) => arrestedAt === undefined)}>
        <Notice tone="ask" title="An alleged breach without an arrest">
          <p>Record the arrest, or what was decided instead in the next review.</p>
        </Notice>
      </Show>
    </Show>
  );
}

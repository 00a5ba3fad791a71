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
import { Button, Card, sayDay, sayMoment, Tag } from '@holdfast/ui';
import type { NoticeFileAnswer } from '@holdfast/wire';
import { createMemo, createSignal, For, type JSX, Show, untrack } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { language } from '../language.ts';
import { ContactRulesCard } from '../visits/contact-rules-card.tsx';
import { VisitTable } from '../visits/visit-table.tsx';
import { useWorkspace } from '../workspace.ts';
import { actFor, actsOn } from './acts.ts';
import { Breaches } from './breaches.tsx';
import { CourtBundle } from './court-bundle.tsx';
import { eventTitle, eventWords } from './event-words.ts';
import { NoticeClocks } from './notice-clocks.tsx';
import { NoticeEnd } from './notice-end.tsx';
import { noticeWords } from './notice-page-words.ts';
import { NoticeWall } from './notice-wall.tsx';
import { nextWords, regimeWords, stageWords } from './notice-words.ts';
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
        <Panes list={props.list} listLabel={noticeWords.notices} focus="thing">
          <PageTitle tab={noticeWords.notice}>{noticeWords.notice}</PageTitle>
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
  const plan = createAsking(
    () => 'plan',
    () => client('visitPlan', {}),
  );
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
  const time = () => ({ zone: regime().timeZone, now: now(), language: language() });
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
      plan: plan.value(),
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
    say(noticeWords.recordedEvent(eventTitle(event)));
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
      listLabel={noticeWords.notices}
      focus="thing"
      head={
        <>
          <PaperHead title={regimeWords[regime().id]} caseNumber={number()} />
          <div class="thing-head">
            <div>
              <PageTitle tab={noticeWords.notice}>
                {course().asked.restrainedParty.name}
                <Show when={number()}>{(known) => <span class="code quiet"> {known()}</span>}</Show>
              </PageTitle>
              <p>{regimeWords[regime().id]}</p>
            </div>
            <div class="row">
              <Tag state={course().stage === 'ended' ? 'met' : 'open'}>{stageWords[course().stage]}</Tag>
              <Show when={course().decided?.decision === 'given' && regime().order !== undefined}>
                <Button icon="file-text" expanded={bundle()} onPress={() => setBundle(!bundle())}>
                  {noticeWords.bundleForTheCourt}
                </Button>
              </Show>
              <Button icon="printer" onPress={() => print()}>
                {noticeWords.print}
              </Button>
            </div>
          </div>
        </>
      }
      owed={<NoticeClocks clocks={clocks()} regime={regime()} />}
      owedLabel={noticeWords.clocksAndTheText}
    >
      <Show
        when={!bundle()}
        fallback={<CourtBundle file={props.file} course={course()} regime={regime()} clocks={clocks()} />}
      >
        <div class="stack">
          <Card label={noticeWords.whatIsNext}>
            <h2>
              {noticeWords.next} {nextWords[next().next]}
            </h2>
            <Show when={next().by}>
              {(by) => (
                <p>
                  {noticeWords.byWhen} {sayMoment(by(), time())}.
                </p>
              )}
            </Show>
            <Show when={next().on}>
              {(on) => (
                <p>
                  {noticeWords.day} {sayDay(on(), time())}.
                </p>
              )}
            </Show>
            <Show
              when={mine()}
              fallback={
                <Show when={next().next !== 'nothing'}>
                  <p class="quiet">{noticeWords.thisIsRecordedByA}</p>
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
          <Show when={me().role === 'supervisor' && plan.value()}>
            {(known) => <NoticeWall noticeId={props.file.id} members={known().members} />}
          </Show>
          <section class="stack-tight" aria-labelledby="history">
            <h2 id="history">{noticeWords.whatHappened}</h2>
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
                      {noticeWords.writtenBy} {record_.recordedBy}, {sayMoment(record_.recordedAt, time())}
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

/**
 * What goes to the court with the application, to be printed: the notice and its grounds, what was weighed, service, the terms
 * asked for, and a list of papers to put with it. It says what is missing, and holds no address of anyone.
 */
import type { CourseClock, NoticeCourse, NoticeRegime } from '@holdfast/domain';
import { exactMoment, Notice } from '@holdfast/ui';
import type { NoticeFileAnswer } from '@holdfast/wire';
import { For, type JSX, Show } from 'solid-js';
import { officerWords } from '../orders/order-words.ts';
import { clockWords, rankWords, viewWords } from './notice-words.ts';

export interface CourtBundleProps {
  readonly file: NoticeFileAnswer;
  readonly course: NoticeCourse;
  readonly regime: NoticeRegime;
  readonly clocks: readonly CourseClock[];
}

/** Papers a force puts with it. Source: product decision, from what the application rests on; no text read lists them. */
const papers = [
  'The notice as served, with the officer’s signature',
  'Statement of the officer who served it',
  'Statement of what was seen and heard at the scene',
  'Her statement, if she gave one',
  'Photographs and recordings, by their exhibit numbers',
  'Earlier calls and notices about these people',
  'The order asked for, drafted',
] as const;

/** The bundle as one page after another. */
export function CourtBundle(props: CourtBundleProps): JSX.Element {
  const at = (instant: Parameters<typeof exactMoment>[0]) => exactMoment(instant, { zone: props.regime.timeZone });
  const { course } = props;
  const missing = () => [
    ...(course.served === undefined ? ['It is not on record as served.'] : []),
    ...(course.applied === undefined ? ['No application is on record.'] : []),
    ...(course.served !== undefined && course.served.addressForHearing === undefined
      ? ['Nobody recorded that an address for the hearing was asked for.']
      : []),
  ];
  return (
    <article class="stack" aria-labelledby="bundle">
      <h2 id="bundle">Bundle for the court</h2>
      <Show when={missing().length > 0}>
        <Notice tone="ask" title="Not complete">
          <ul class="list-marked">
            <For each={missing()}>{(words) => <li>{words}</li>}</For>
          </ul>
        </Notice>
      </Show>
      <dl class="facts">
        <Fact title="Number of the notice" words={course.decided?.number ?? 'None'} />
        <Fact title="Person restrained" words={course.asked.restrainedParty.name} />
        <Fact title="Person protected" words={course.asked.protectedParty.name} />
        <Fact title="Court" words={course.applied?.court ?? 'Not recorded'} />
        <Fact title="Heard at" words={course.hearingAt === undefined ? 'Not recorded' : at(course.hearingAt)} />
        <For each={props.clocks.filter(({ what }) => what === 'hearing')}>
          {(clock) => (
            <Fact
              title={`${clockWords[clock.what]}, by`}
              words={clock.deadline.kind === 'by' ? at(clock.deadline.at) : 'Cannot be told'}
            />
          )}
        </For>
      </dl>
      <section class="stack-tight">
        <h3>1. Grounds</h3>
        <p class="measure">{course.asked.grounds}</p>
        <p class="small quiet">
          Asked for by {course.asked.by}, {at(course.asked.at)}
        </p>
      </section>
      <Show when={course.weighed}>
        {(weighed) => (
          <section class="stack-tight">
            <h3>2. What was weighed</h3>
            <p>
              {viewWords[weighed().view]}.{' '}
              <Show when={weighed().viewWords}>{(words) => <>In her words: “{words()}”</>}</Show>
            </p>
            <p>Anyone under 18: {weighed().children}</p>
            <p>The person restrained says: {weighed().representations}</p>
            <p>Someone associated who lives there: {weighed().cohabitants}</p>
          </section>
        )}
      </Show>
      <Show when={course.decided}>
        {(decided) => (
          <section class="stack-tight">
            <h3>3. The decision</h3>
            <p>
              Given by {decided().by}
              <Show when={decided().rank}>{(rank) => <>, {rankWords[rank()].toLowerCase()}</>}</Show>,{' '}
              {at(decided().at)}. {decided().reason}
            </p>
            <ol class="list-marked">
              <For each={decided().conditions}>
                {(condition) => <li>{condition.text ?? officerWords(condition)}</li>}
              </For>
            </ol>
          </section>
        )}
      </Show>
      <section class="stack-tight">
        <h3>4. Service</h3>
        <For each={course.tries}>{(tried) => <p>Tried {at(tried)}, not reached.</p>}</For>
        <Show when={course.served} fallback={<p>Not on record.</p>}>
          {(served) => (
            <p>
              Served {served().how === 'personal' ? 'in person' : 'by telling'} by {served().by}, {at(served().at)}.
            </p>
          )}
        </Show>
      </section>
      <section class="stack-tight">
        <h3>5. Papers to put with it</h3>
        <ul class="plain-list">
          <For each={papers}>{(paper) => <li>☐ {paper}</li>}</For>
        </ul>
      </section>
    </article>
  );
}

function Fact(props: { readonly title: string; readonly words: string }): JSX.Element {
  return (
    <div>
      <dt>{props.title}</dt>
      <dd>{props.words}</dd>
    </div>
  );
}

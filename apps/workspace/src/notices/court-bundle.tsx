/**
 * What goes to the court with the application, to be printed: the notice and its grounds, what was weighed, service, the terms
 * asked for, and a list of papers to put with it. It says what is missing, and holds no address of anyone.
 */

import type { CourseClock, NoticeCourse, NoticeRegime } from '@holdfast/domain';
import { exactMoment, Notice } from '@holdfast/ui';
import type { NoticeFileAnswer } from '@holdfast/wire';
import { For, type JSX, Show } from 'solid-js';
import { language, said, spoken } from '../language.ts';
import { officerWords } from '../orders/order-words.ts';
import { noticeWords } from './notice-page-words.ts';
import { clockWords, rankWords, viewWords } from './notice-words.ts';

export interface CourtBundleProps {
  readonly file: NoticeFileAnswer;
  readonly course: NoticeCourse;
  readonly regime: NoticeRegime;
  readonly clocks: readonly CourseClock[];
}

/** Papers a force puts with it. Source: product decision, from what the application rests on; no text read lists them. */
const papers = spoken([
  said('The notice as served, with the officer’s signature', 'El aviso como se entregó, con la firma del agente'),
  said('Statement of the officer who served it', 'Declaración del agente que lo entregó'),
  said('Statement of what was seen and heard at the scene', 'Declaración de lo visto y oído en el lugar'),
  said('Her statement, if she gave one', 'La declaración de ella, si la dio'),
  said('Photographs and recordings, by their exhibit numbers', 'Fotos y grabaciones, por su número de prueba'),
  said('Earlier calls and notices about these people', 'Llamadas y avisos anteriores sobre estas personas'),
  said('The order asked for, drafted', 'La orden que se pide, en borrador'),
] as const);

/** The bundle as one page after another. */
export function CourtBundle(props: CourtBundleProps): JSX.Element {
  const at = (instant: Parameters<typeof exactMoment>[0]) =>
    exactMoment(instant, { zone: props.regime.timeZone, language: language() });
  const { course } = props;
  const missing = () => [
    ...(course.served === undefined ? [noticeWords.itIsNotOnRecord] : []),
    ...(course.applied === undefined ? [noticeWords.noApplicationIsOnRecord] : []),
    ...(course.served !== undefined && course.served.addressForHearing === undefined
      ? [noticeWords.nobodyRecordedThatAnAddress]
      : []),
  ];
  return (
    <article class="stack" aria-labelledby="bundle">
      <h2 id="bundle">{noticeWords.bundleForTheCourt}</h2>
      <Show when={language() !== 'en'}>
        <Notice tone="ask" title={noticeWords.readInEnglish} />
      </Show>
      <Show when={missing().length > 0}>
        <Notice tone="ask" title={noticeWords.notComplete}>
          <ul class="list-marked">
            <For each={missing()}>{(words) => <li>{words}</li>}</For>
          </ul>
        </Notice>
      </Show>
      <dl class="facts">
        <Fact title={noticeWords.numberOfTheNotice} words={course.decided?.number ?? noticeWords.none} />
        <Fact title={noticeWords.personRestrained} words={course.asked.restrainedParty.name} />
        <Fact title={noticeWords.personProtected} words={course.asked.protectedParty.name} />
        <Fact title={noticeWords.court} words={course.applied?.court ?? noticeWords.notRecorded} />
        <Fact
          title={noticeWords.heardAt}
          words={course.hearingAt === undefined ? noticeWords.notRecorded : at(course.hearingAt)}
        />
        <For each={props.clocks.filter(({ what }) => what === 'hearing')}>
          {(clock) => (
            <Fact
              title={noticeWords.clockBy(clockWords[clock.what])}
              words={clock.deadline.kind === 'by' ? at(clock.deadline.at) : noticeWords.cannotBeTold}
            />
          )}
        </For>
      </dl>
      <section class="stack-tight">
        <h3>{noticeWords.grounds}</h3>
        <p class="measure">{course.asked.grounds}</p>
        <p class="small quiet">
          {noticeWords.askedForBy} {course.asked.by}, {at(course.asked.at)}
        </p>
      </section>
      <Show when={course.weighed}>
        {(weighed) => (
          <section class="stack-tight">
            <h3>{noticeWords.weighedPart}</h3>
            <p>
              {viewWords[weighed().view]}.{' '}
              <Show when={weighed().viewWords}>
                {(words) => (
                  <>
                    {noticeWords.inHerWords}
                    {words()}”
                  </>
                )}
              </Show>
            </p>
            <p>
              {noticeWords.anyoneUnder18} {weighed().children}
            </p>
            <p>
              {noticeWords.thePersonRestrainedSays} {weighed().representations}
            </p>
            <p>
              {noticeWords.someoneAssociatedWhoLivesThere} {weighed().cohabitants}
            </p>
          </section>
        )}
      </Show>
      <Show when={course.decided}>
        {(decided) => (
          <section class="stack-tight">
            <h3>{noticeWords.decisionPart}</h3>
            <p>
              {noticeWords.givenBy} {decided().by}
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
        <h3>{noticeWords.servicePart}</h3>
        <For each={course.tries}>
          {(tried) => (
            <p>
              {noticeWords.triedAt} {at(tried)}
              {noticeWords.notReachedEnd}
            </p>
          )}
        </For>
        <Show when={course.served} fallback={<p>{noticeWords.notOnRecord}</p>}>
          {(served) => (
            <p>
              {noticeWords.servedWord} {served().how === 'personal' ? noticeWords.inPerson : noticeWords.byTelling}{' '}
              {noticeWords.byWhom} {served().by}, {at(served().at)}.
            </p>
          )}
        </Show>
      </section>
      <section class="stack-tight">
        <h3>{noticeWords.papersPart}</h3>
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

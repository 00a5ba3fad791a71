/** The clocks of a notice, and the texts it rests on: by when, how it was counted, and how far the text was confirmed. */

import type { Citation, ClockState, CourseClock, NoticeRegime } from '@holdfast/domain';
import { Notice, sayMoment, Tag, type TagState } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { language } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { noticeWords } from './notice-page-words.ts';
import { clockStateWords, clockWords, rankWords } from './notice-words.ts';

const tags: Readonly<Record<ClockState, TagState>> = {
  running: 'open',
  met: 'met',
  'met-late': 'overdue',
  late: 'overdue',
  'cannot-tell': 'cannot-tell',
};

/** Every clock that has started, then what the text asks. */
export function NoticeClocks(props: {
  readonly clocks: readonly CourseClock[];
  readonly regime: NoticeRegime;
}): JSX.Element {
  const { now } = useWorkspace();
  const time = () => ({ zone: props.regime.timeZone, now: now(), language: language() });
  return (
    <div class="stack">
      <h2>{noticeWords.clocks}</h2>
      <Show when={props.clocks.length > 0} fallback={<p class="quiet">{noticeWords.noneHasStartedTheFirst}</p>}>
        <ul class="plain-list stack">
          <For each={props.clocks}>
            {(clock) => (
              <li class="stack-tight duty">
                <div class="row-apart">
                  <strong>
                    {clockWords[clock.what]}
                    <Show when={clock.breach}>
                      {(number) => (
                        <>
                          {' '}
                          {noticeWords.ofBreach} {number()})
                        </>
                      )}
                    </Show>
                  </strong>
                  <Tag state={tags[clock.state]}>{clockStateWords[clock.state]}</Tag>
                </div>
                <Show
                  when={clock.deadline.kind === 'by' ? clock.deadline : undefined}
                  fallback={<p>{noticeWords.byWhenCannotBeTold}</p>}
                >
                  {(by) => (
                    <>
                      <p class="figures">
                        {noticeWords.byWhen} {sayMoment(by().at, time())}
                      </p>
                      <p class="small">{by().counted[language()]}</p>
                    </>
                  )}
                </Show>
                <Show when={clock.metAt}>
                  {(met) => (
                    <p class="figures small">
                      {noticeWords.done} {sayMoment(met(), time())}
                    </p>
                  )}
                </Show>
                <Cited citation={clock.citation} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <h2>{noticeWords.whatTheTextAsks}</h2>
      <Show when={props.regime.unsure}>
        {(unsure) => (
          <Notice tone="ask" title={noticeWords.notConfirmed}>
            <p>{unsure()[language()]}</p>
          </Notice>
        )}
      </Show>
      <dl class="stack-tight">
        <Show when={props.regime.decidedBy.kind === 'rank' ? props.regime.decidedBy : undefined}>
          {(decided) => (
            <Text
              title={noticeWords.whoMayGiveIt}
              words={noticeWords.orAbove(rankWords[decided().least])}
              citation={decided().citation}
            />
          )}
        </Show>
        <Show when={props.regime.weighs}>
          {(weighs) => (
            <Text title={noticeWords.weighedFirst} words={weighs().words[language()]} citation={weighs().citation} />
          )}
        </Show>
        <Text
          title={noticeWords.herConsent}
          words={props.regime.consent.words[language()]}
          citation={props.regime.consent.citation}
        />
        <Text
          title={noticeWords.service}
          words={props.regime.service.words[language()]}
          citation={props.regime.service.citation}
        />
      </dl>
    </div>
  );
}

function Text(props: { readonly title: string; readonly words: string; readonly citation: Citation }): JSX.Element {
  return (
    <div>
      <dt class="small quiet">{props.title}</dt>
      <dd>
        {props.words} <Cited citation={props.citation} />
      </dd>
    </div>
  );
}

function Cited(props: { readonly citation: Citation }): JSX.Element {
  return (
    <span class="small quiet">
      {props.citation.text}
      {props.citation.confirmation === 'confirmed' ? '' : noticeWords.notConfirmedAside}
    </span>
  );
}

/** When an order without a court after it ends: the day, both days it was counted from, and the text. It names no hour that no text names. */

import { type CivilDate, civilDateAt, endOfNotice, type NoticeCourse, type NoticeRegime } from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { Card } from '@holdfast/ui';
import { createMemo, type JSX, Show } from 'solid-js';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { courtDayTitle, dayTitle, epoWords } from './epo-words.ts';

/** Nothing before it is given, and nothing for a kind whose end a court sets. */
export function NoticeEnd(props: { readonly course: NoticeCourse; readonly regime: NoticeRegime }): JSX.Element {
  const { caseRoom, now } = useWorkspace();
  const language = caseRoom.language;
  const date = (on: CivilDate) => sayDate(on);
  const end = createMemo(() => {
    const { decided } = props.course;
    if (decided?.decision !== 'given' || props.regime.order !== undefined) return undefined;
    const issuedOn = civilDateAt(decided.at, props.regime.timeZone);
    const byLaw = endOfNotice({ regime: props.regime, law: lawOf(props.regime.place), issuedOn });
    const endsOn = decided.endsOn ?? byLaw?.endsOn;
    return endsOn === undefined ? undefined : { endsOn, byLaw, printed: decided.endsOn !== undefined };
  });
  const sayWhy = (known: NonNullable<ReturnType<typeof end>>) => {
    if (known.printed) return epoWords.onPaper;
    return known.byLaw?.by === 'court-day' ? epoWords.byCourtDay : epoWords.byDay;
  };
  return (
    <Show when={end()}>
      {(known) => (
        <Card label={epoWords.endTitle[language()]}>
          <h2>{epoWords.endTitle[language()]}</h2>
          <p>
            <strong class="figures">{date(known().endsOn)}</strong> {sayWhy(known())[language()]}
          </p>
          <Show when={known().endsOn < civilDateAt(now(), props.regime.timeZone)}>
            <p>
              <strong>{epoWords.over[language()]}</strong>
            </p>
          </Show>
          <Show when={known().byLaw}>
            {(law) => (
              <>
                <dl class="facts">
                  <div>
                    <dt>{courtDayTitle(law().courtDays.count)[language()]}</dt>
                    <dd>
                      <Show when={law().courtDays.on} fallback={epoWords.courtDayNotKnown[language()]}>
                        {(on) => date(on())}
                      </Show>
                    </dd>
                  </div>
                  <div>
                    <dt>{dayTitle(law().days.count)[language()]}</dt>
                    <dd>{date(law().days.on)}</dd>
                  </div>
                </dl>
                <p class="small">{epoWords.earlier[language()]}</p>
                <Show when={law().by === 'court-day' && !known().printed}>
                  <p class="small">{epoWords.hourNotKnown[language()]}</p>
                </Show>
                <p class="small quiet">{law().citation.text}</p>
              </>
            )}
          </Show>
        </Card>
      )}
    </Show>
  );
}

/** Her dates, month by month. Inside the app only: nothing is handed to the phone's calendar, and nothing rings. */
import { civilDateAt, dayWords } from '@holdfast/domain';
import { EmptyState, Tag } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { OpenRow, Screen } from '../views/screen.tsx';
import { dateWords } from '../words/reading.ts';
import { sayMonth } from '../words/say.ts';
import { type Dated, monthsOf } from './dates-of.ts';

export function Dates(): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const months = () => monthsOf(inside.held(), inside.now(), inside.zone);
  const today = civilDateAt(inside.now(), inside.zone);
  const tag = ({ date }: Dated) => (date === today ? dateWords.today : date < today ? dateWords.past : undefined);
  return (
    <Screen title={said(dateWords.title)} lead={said(dateWords.lead)}>
      <For
        each={months()}
        fallback={
          <EmptyState icon="calendar" title={said(dateWords.none)}>
            <p>{said(dateWords.noneDetail)}</p>
          </EmptyState>
        }
      >
        {({ dates }) => (
          <section class="stack-tight">
            <h2>{said(sayMonth(dates[0]?.date ?? today))}</h2>
            <For each={dates}>
              {(one) => (
                <OpenRow
                  icon="calendar"
                  title={said(dayWords(one.date))}
                  detail={said(one.says)}
                  aside={<Show when={tag(one)}>{(words) => <Tag state="plain">{said(words())}</Tag>}</Show>}
                  onOpen={() => inside.router.go(one.open)}
                />
              )}
            </For>
          </section>
        )}
      </For>
    </Screen>
  );
}

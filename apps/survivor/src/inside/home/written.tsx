/** What she wrote: a line for each note, the last few on the first screen and all of them by month. It opens notes and changes none. */
import { type Incident, whenWords, wordsIn } from '@holdfast/domain';
import { createMemo, For, type JSX } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { LongList } from '../views/long-list.tsx';
import { OpenRow, Screen } from '../views/screen.tsx';
import { homeWords } from '../words/home.ts';
import { sayMonth } from '../words/say.ts';
import { writtenMonths } from './months.ts';

/** One note: what kind of thing it was, and when. */
function NoteRow(props: { readonly incident: Incident }): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  return (
    <OpenRow
      icon="file-text"
      title={wordsIn(inside.language()).incidentWords[props.incident.kind].title}
      detail={said(whenWords(props.incident.when, inside.zone))}
      onOpen={() => inside.router.go({ name: 'incident', id: props.incident.id })}
    />
  );
}

/** The last `most` of them, the latest first. */
export function LastWritten(props: { readonly most: number }): JSX.Element {
  const inside = useInside();
  return (
    <For each={inside.held().incidents.slice(-props.most).toReversed()}>
      {(incident) => <NoteRow incident={incident} />}
    </For>
  );
}

/** Everything written down, the latest first. */
export function AllWritten(): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const runs = createMemo(() =>
    writtenMonths(inside.held().incidents.toReversed(), inside.zone).map(({ month, items }) => ({
      heading: said(sayMonth(month)),
      items,
    })),
  );
  return (
    <Screen title={said(homeWords.written)}>
      <LongList runs={runs()} more={(count) => said(homeWords.moreNotes(count))}>
        {(incident) => <NoteRow incident={incident} />}
      </LongList>
    </Screen>
  );
}

/**
 * Beginning a letter: the step that is next, or another reader. What may be named is decided before a word is written; where nothing may
 * be, it says why, and who can write instead.
 */
import {
  answerInShort,
  asksOf,
  type CaseItem,
  type CivilDate,
  civilDateAt,
  dutiesForLetter,
  type EarlierLetter,
  type IncidentReading,
  type Language,
  type LetterReader,
  letterFor,
  letterReaderFrom,
  mayName,
  type Said,
  type SayingOf,
  sectionsText,
} from '@holdfast/domain';
import type { EscalationStep } from '@holdfast/law';
import { Button, Notice } from '@holdfast/ui';
import { For, type JSX, Show } from 'solid-js';
import type { OpenCase } from '../cases/case-room-shape.ts';
import { useWorkspace } from '../workspace.ts';
import { namingWords, letterWords as words } from './letter-words.ts';

export interface WriteLetterProps {
  readonly one: OpenCase;
  readonly reading: IncidentReading;
  readonly shared: SayingOf<'chain'>;
  readonly letters: readonly CaseItem<SayingOf<'letter'>>[];
}

/** What was asked before of the same thing, and what came of it. A draft was asked of nobody. */
export function earlierFrom(
  letters: WriteLetterProps['letters'],
  today: CivilDate,
  language: Language,
): readonly EarlierLetter[] {
  return letters.flatMap(({ says }): readonly EarlierLetter[] => {
    if (says.state === 'draft' || says.sentOn === undefined) return [];
    const late = says.answerBy !== undefined && says.answerBy < today;
    const answer = says.state === 'sent' ? (late ? 'no-answer' : 'waiting') : says.state;
    const said =
      says.state === 'answered' && says.answer !== undefined ? answerInShort(says.answer, today, language) : undefined;
    const to = says.to.split('\n')[0] ?? '';
    return [{ to, sentOn: says.sentOn, answer, ...(said === undefined ? {} : { said }) }];
  });
}

/** One press that writes the letter to one reader, or why there is none. */
export function WriteLetter(
  props: WriteLetterProps & { readonly reader: LetterReader; readonly who: Said; readonly label: string },
): JSX.Element {
  const { caseRoom, me, now, zone } = useWorkspace();
  const language = caseRoom.language;
  const today = () => civilDateAt(now(), zone());
  const allowed = () => {
    const { released, mayKeepCopy, endsOn } = props.shared;
    return mayName({ released, mayKeepCopy, endsOn, reader: props.reader, today: today() });
  };
  const refusal = () => {
    const answer = allowed();
    return answer.ok ? undefined : namingWords(answer.issue, props.shared.released?.purpose);
  };
  const write = async () => {
    const answer = allowed();
    if (!answer.ok) return;
    const duties = dutiesForLetter(props.reading.duties, props.reader);
    const letter = letterFor({
      reading: { ...props.reading, duties },
      to: props.who,
      asks: asksOf(props.reader, duties),
      name: me().name,
      today: today(),
      language: 'en',
      reader: props.reader,
      advocate: { agencyName: me().agencyName, released: answer.value, releasedUntil: props.shared.endsOn },
      earlier: earlierFrom(props.letters, today(), 'en'),
    });
    const agency = props.reading.contacts.at(-1)?.agencyName;
    const police = !['prosecutor', 'court-contempt', 'oversight-body'].includes(props.reader);
    await caseRoom.write({
      caseId: props.one.id,
      says: {
        kind: 'letter',
        incidentId: props.reading.incident.id,
        rung: props.reader,
        to: [letter.to, ...(police && agency !== undefined ? [agency] : [])].join('\n'),
        subject: letter.subject,
        text: sectionsText(letter.sections),
        enclosed: props.reader === 'records' ? [] : [words.copyOfOrder.en],
        signature: [me().name, me().agencyName],
        state: 'draft',
        note: '',
      },
    });
  };
  return (
    <Show
      when={refusal()}
      fallback={
        <Button icon="file-text" onPress={() => void write()}>
          {props.label}
        </Button>
      }
    >
      {(why) => (
        <Notice title={words.notNamed[language()]} icon="lock">
          <p>{why()[language()]}</p>
          <p>{words.herPhone[language()]}</p>
        </Notice>
      )}
    </Show>
  );
}

/** The readers beside the next step, folded: an advocate knows when a step may be left out. */
export function OtherLetters(props: WriteLetterProps & { readonly steps: readonly EscalationStep[] }): JSX.Element {
  const { caseRoom } = useWorkspace();
  const language = caseRoom.language;
  const readers = (): readonly (readonly [LetterReader, Said])[] => [
    ['records', words.records],
    ...props.steps.flatMap(({ rung, who }): readonly (readonly [LetterReader, Said])[] => {
      const reader = letterReaderFrom(rung);
      return reader === undefined ? [] : [[reader, who]];
    }),
  ];
  return (
    <details class="folded screen-only">
      <summary>{words.another[language()]}</summary>
      <ul class="case-items">
        <For each={readers()}>
          {([reader, who]) => (
            <li class="case-item stack-tight">
              <h3>{who[language()]}</h3>
              <WriteLetter
                {...props}
                reader={reader}
                who={who}
                label={`${words.write[language()]}: ${who[language()]}`}
              />
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}

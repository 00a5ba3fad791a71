/**
 * What is owed in one case and whom to turn to: the ladder of the place, a letter for each step, and what came of it. It suggests the
 * next step and sends nothing; each letter is hers to send or not.
 */
import {
  civilDateAt,
  type EscalationAnswer,
  escalationStanding,
  letterReaderFrom,
  type Said,
  type SayingOf,
} from '@holdfast/domain';
import { escalationOf } from '@holdfast/law';
import { EmptyState, Notice, sayWhen } from '@holdfast/ui';
import { For, Index, type JSX, Show } from 'solid-js';
import { DutyList } from '../duties/duty-list.tsx';
import { LetterToHer } from '../letters/letter-to-her.tsx';
import { OneLetter } from '../letters/one-letter.tsx';
import { OtherLetters, WriteLetter } from '../letters/write-letter.tsx';
import { useWorkspace } from '../workspace.ts';
import type { OpenCase } from './case-room-shape.ts';
import { type CaseReadingOf, caseReadings } from './caseload-duties.ts';
import { words } from './screen-words.ts';

/** Where the question stands, where that is not plain from the next step. */
const standingWords: Readonly<Partial<Record<EscalationAnswer, Said>>> = {
  waiting: words.waitingFor,
  promised: words.promised,
  done: words.saidDone,
  refused: words.wasRefused,
  'not-theirs': words.notTheirs,
  'at-the-end': words.ladderEnd,
};

/** Every incident she let be kept, with what follows. */
export function OwedPart(props: { readonly one: OpenCase }): JSX.Element {
  const { caseRoom, now, zone } = useWorkspace();
  const today = () => civilDateAt(now(), zone());
  const readings = () => caseReadings({ file: props.one.file, now: now(), today: today() });
  return (
    <Show
      when={readings().length > 0}
      fallback={
        <EmptyState title={words.nothingOwed[caseRoom.language()]}>
          <p>{words.nothingOwedMore[caseRoom.language()]}</p>
        </EmptyState>
      }
    >
      {/* By place, not by object: the engine answers anew each half minute, and a letter being written must stay as it is. */}
      <Index each={readings()}>{(known) => <OneReading one={props.one} known={known()} />}</Index>
    </Show>
  );
}

function OneReading(props: { readonly one: OpenCase; readonly known: CaseReadingOf }): JSX.Element {
  const { caseRoom, now, zone, time } = useWorkspace();
  const language = caseRoom.language;
  const today = () => civilDateAt(now(), zone());
  const reading = () => props.known.reading;
  const steps = () => escalationOf(reading().order.issuingCourt.jurisdiction)?.steps ?? [];
  const standing = () =>
    escalationStanding({
      file: props.one.file,
      incidentId: reading().incident.id,
      rungs: steps().map(({ rung }) => rung),
      today: today(),
    });
  // Not while a letter for it lies begun: two drafts of one step help nobody.
  const begun = () => standing().letters.some(({ says }) => says.state === 'draft' && says.rung === standing().next);
  const next = () => (begun() ? undefined : steps().find(({ rung }) => rung === standing().next));
  const parts = (): { one: OpenCase; reading: CaseReadingOf['reading']; shared: SayingOf<'chain'> } => ({
    one: props.one,
    reading: reading(),
    shared: props.known.shared,
  });
  return (
    <section class="stack" aria-label={sayWhen(reading().incident.when, time())}>
      <h2>{sayWhen(reading().incident.when, time())}</h2>
      <Index each={standing().letters}>
        {(letter) => <OneLetter one={props.one} letter={letter()} shared={props.known.shared} />}
      </Index>
      <Show when={standingWords[standing().answer]}>{(known) => <p class="quiet">{known()[language()]}</p>}</Show>
      <Show when={next()}>
        {(step) => (
          <Notice tone="ask" title={`${words.suggested[language()]}: ${step().who[language()]}`}>
            <p>{step().when[language()]}</p>
            <p>{step().ask[language()]}</p>
            <ul class="list-marked small">
              <For each={step().attach}>{(each) => <li>{each[language()]}</li>}</For>
            </ul>
            <p class="quiet small">{step().citation.text}</p>
            <Show when={letterReaderFrom(step().rung)}>
              {(reader) => (
                <WriteLetter
                  {...parts()}
                  letters={standing().letters}
                  reader={reader()}
                  who={step().who}
                  label={words.writeLetter[language()]}
                />
              )}
            </Show>
          </Notice>
        )}
      </Show>
      <OtherLetters {...parts()} letters={standing().letters} steps={steps()} />
      <LetterToHer one={props.one} letters={standing().letters} steps={steps()} next={next()?.who} />
      <DutyList
        title={words.owedHere[language()]}
        duties={reading().duties}
        workedOutAt={now()}
        words="protectedParty"
      />
    </section>
  );
}

/** A letter to her, in her language: what was asked, what came back, what could be next. How she may be reached stands beside it. */
import { civilDateAt, dayWords, letterToHer, oneOf, type Said } from '@holdfast/domain';
import type { EscalationStep } from '@holdfast/law';
import { Notice } from '@holdfast/ui';
import type { JSX } from 'solid-js';
import type { OpenCase } from '../cases/case-room-shape.ts';
import { useWorkspace } from '../workspace.ts';
import { GivePaper } from './give-paper.tsx';
import { blocksOf } from './letter-paper.ts';
import { letterWords as words } from './letter-words.ts';
import { earlierFrom, type WriteLetterProps } from './write-letter.tsx';

/** Folded, with the paper made anew each time: nothing of it is kept. */
export function LetterToHer(props: {
  readonly one: OpenCase;
  readonly letters: WriteLetterProps['letters'];
  readonly steps: readonly EscalationStep[];
  readonly next: Said | undefined;
}): JSX.Element {
  const { caseRoom, me, now, zone } = useWorkspace();
  const language = caseRoom.language;
  const hers = () => oneOf(props.one.file, 'begun')?.says.language ?? 'en';
  const paper = () => {
    const today = civilDateAt(now(), zone());
    const who = (rung: string) => props.steps.find((step) => step.rung === rung)?.who ?? words.records;
    const told = props.letters.flatMap((letter) =>
      earlierFrom([letter], today, hers()).map((each) => ({ ...each, to: who(letter.says.rung)[hers()] })),
    );
    return {
      language: hers(),
      title: words.herSubject[hers()],
      from: [me().name],
      date: dayWords(today)[hers()],
      to: [],
      blocks: blocksOf(letterToHer({ earlier: told, next: props.next, language: hers() })),
      signature: [me().name],
      enclosed: [],
      foot: '',
    };
  };
  return (
    <details class="folded screen-only">
      <summary>{words.toHer[language()]}</summary>
      <div class="stack-tight">
        <Notice tone="ask" icon="phone" title={words.toHerRules[language()]}>
          <p>{words.toHerMore[language()]}</p>
        </Notice>
        <GivePaper paper={paper} name="letter" language={language()} />
      </div>
    </details>
  );
}
